// Continue later: a code to photograph or to write down.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.resume
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property LaterView view

    overline: view.guideTitle
    title: qsTr("Your code to continue later")
    extras: ActionButton {
        enabled: screen.view.printer !== "printing"
        iconName: "printer"
        shown: screen.view.printer !== ""
        text: screen.view.printer === "printing" ? qsTr("Printing…") : screen.view.printer === "printed" ? qsTr("Print once more") : qsTr("Print my code")
        onTapped: screen.view.printAsked()
    }
    actions: ActionButton {
        iconName: "check"
        text: qsTr("I have my code, finish")
        tone: ActionButton.Do
        onTapped: screen.view.endAsked()
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.px(56)
        columns: screen.width > Theme.px(420) + Theme.bodySize * 22 ? 2 : 1
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap

            Rectangle {
                Layout.fillWidth: true
                border.color: Theme.night
                border.width: Theme.px(4)
                color: Theme.nightTint
                implicitHeight: code.implicitHeight + 2 * Theme.px(24)
                radius: Theme.radius

                BodyText {
                    id: code

                    readonly property string secret: "code" // said aloud only when asked for

                    Accessible.name: qsTr("Code: %1").arg(text.split("").join(" "))
                    anchors.centerIn: parent
                    font.bold: true
                    font.letterSpacing: Theme.px(6)
                    font.pixelSize: Theme.titleSize
                    horizontalAlignment: Text.AlignHCenter
                    text: screen.view.code
                    width: parent.width - Theme.gap
                }
            }

            PrinterNote {
                Layout.fillWidth: true
                instead: qsTr("Your code stays on this screen: take a photo of it.")
                trouble: screen.view.trouble
                visible: screen.view.printer === "failed"
            }

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Take a photo of this screen, or write the code on paper.")
                visible: screen.view.printer !== "failed"
            }

            BodyText {
                Layout.fillWidth: true
                text: qsTr("On your return, touch “Resume my procedure”. You come back to the step “%1”.").arg(screen.view.stepName)
            }

            NoteBox {
                Layout.fillWidth: true
                accent: Theme.leaf
                iconName: "shield-check"
                tint: Theme.leafTint
                words: qsTr("The code holds neither your name nor what you typed. It works on every Pas à Pas kiosk.")
            }
        }

        Square {
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            Layout.preferredHeight: Math.min(Theme.px(420), screen.height * 0.44) // whole on a photo
            Layout.preferredWidth: Layout.preferredHeight
            holds: screen.view.square
            label: qsTr("Square to show to the kiosk's reader when you come back")
        }
    }
}
