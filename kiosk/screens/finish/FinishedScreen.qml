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
    readonly property bool booked: view.traces.includes("booked")
    // Of all that a session can leave, what this one had; its memory every one has.
    readonly property var erased: [["typed", "keyboard", qsTr("Everything that was typed")], ["walk", "checks", qsTr("The procedure and the answers")], ["pages", "globe", qsTr("The pages of the sites, and what was written there")], ["clipboard", "clipboard-text", qsTr("What had been copied")], ["unprinted", "printer", qsTr("What was still waiting at the printer")], ["", "cpu", qsTr("The memory of the kiosk")]].filter(row => row[0] === "" || (row[0] === "unprinted" ? view.unprinted : view.traces.includes(row[0])))

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
                model: screen.erased

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
                            name: row.modelData[1]
                            size: Theme.px(44)
                        }
                    }

                    BodyText {
                        Layout.fillWidth: true
                        text: row.modelData[2]
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
                text: (screen.booked ? qsTr("Checked by the kiosk at %1. Your booking alone stays, under seal, until it is over.") : qsTr("Checked by the kiosk at %1. Nothing was kept under your name.")).arg(screen.view.time)
                visible: screen.view.gone
            }
        }
    }
}
