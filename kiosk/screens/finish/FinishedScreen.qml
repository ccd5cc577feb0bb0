// All is erased. Drawn by the process that follows, once the resident's has been seen gone: it can
// only say what is true.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.finish
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property FinishedView view
    readonly property bool crashed: view.after === "crash"

    centred: true
    title: !view.gone ? qsTr("One moment, everything is being erased.") : crashed ? qsTr("The kiosk had a fault. Everything is erased.") : qsTr("Everything is erased.")
    actions: ActionButton {
        forward: true
        text: qsTr("To the first screen")
        tone: ActionButton.Do
        onTapped: screen.view.closed()
    }

    BodyText {
        Layout.fillWidth: true
        font.pixelSize: Theme.headingSize
        text: screen.crashed ? qsTr("We are sorry. If you have a code, you can resume with it. What you sent on an official site stays sent.") : screen.view.after === "idle" ? qsTr("Nobody answered, so the kiosk protected your information.") : qsTr("You can leave with an easy mind. Take your papers and your telephone with you.")
    }

    Card {
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.halfGap
            width: parent.width

            BodyText {
                Layout.fillWidth: true
                font.bold: true
                text: qsTr("What has just been erased")
            }

            Repeater {
                model: [["keyboard", qsTr("Everything that was typed")], ["checks", qsTr("The procedure and the answers")], ["cpu", qsTr("The memory of the kiosk")]].concat(screen.view.unprinted ? [["printer", qsTr("What was still waiting at the printer")]] : [])

                RowLayout {
                    id: row

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: Theme.gap

                    Rectangle {
                        Layout.preferredHeight: Theme.px(72)
                        Layout.preferredWidth: Theme.px(72)
                        color: Theme.leafTint
                        radius: Theme.radius

                        Icon {
                            anchors.centerIn: parent
                            ink: Theme.leaf
                            name: row.modelData[0]
                            size: Theme.px(44)
                        }
                    }

                    BodyText {
                        Layout.fillWidth: true
                        text: row.modelData[1]
                    }

                    Icon {
                        duotone: false
                        ink: Theme.leaf
                        name: "check"
                        size: Theme.px(48)
                        visible: screen.view.gone
                    }
                }
            }

            SmallText {
                Layout.fillWidth: true
                text: qsTr("Checked by the kiosk at %1. Nothing was kept under your name.").arg(screen.view.time)
                visible: screen.view.gone
            }
        }
    }
}
