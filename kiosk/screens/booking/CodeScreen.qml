// Coming back to a booking: its code is typed, or its square is shown to a scanner, which types.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

TypedPage {
    id: screen

    required property CodeView view
    readonly property string refusal: view.refusal === "slow-down" ? qsTr("Too many wrong codes. You can try again in %n second(s).", "", view.seconds) : view.refusal === "mistyped" ? qsTr("A code is two words and a number. Look at yours again.") : view.refusal === "unknown" ? qsTr("No booking has this code. Look at it again, or ask at the desk.") : view.refusal === "broken" ? qsTr("The kiosk cannot look at the moment. Please ask at the desk.") : ""

    onErased: view.erase()
    onGiven: view.give()
    onTyped: signs => view.type(signs)

    Timer {
        interval: 1000
        repeat: true
        running: screen.view.seconds > 0
        onTriggered: screen.view.second()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.tight ? Theme.px(12) : Theme.gap
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.tight ? Theme.apart : Theme.halfGap

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.target
            spacing: Theme.halfGap

            // What went wrong comes first, where there is room for little else.
            WrongNote {
                Layout.fillWidth: true
                first: true
                iconName: screen.view.seconds ? "clock" : "warning"
                wrong: screen.refusal
            }

            TitleText {
                Layout.fillWidth: true
                font.pixelSize: screen.refusal === "" ? Theme.titleSize : Theme.headingSize
                text: qsTr("Type the code of your session")
            }

            WrongNote {
                Layout.fillWidth: true
                iconName: screen.view.seconds ? "clock" : "warning"
                wrong: screen.refusal
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.soft
                text: qsTr("Two words and a number, on your ticket or your photo. Or show the square to the reader.")
                visible: screen.refusal === ""
            }

            Chip {
                Layout.maximumWidth: parent.width
                iconName: "hand-waving"
                visible: screen.refusal !== ""
                text: qsTr("I have lost my code")
                onTapped: screen.view.mediatorAsked()
            }

            ExampleNote {
                Layout.fillWidth: true
                visible: screen.view.demonstration
            }
        }

        TypedBox {
            Layout.fillWidth: true
            focus: true
            hint: Theme.tight ? "" : qsTr("For example: lune 47 pomme")
            label: qsTr("Code of your session")
            typed: screen.view.typed
            onCleared: screen.view.clear()
        }

        Keyboard {
            Layout.fillWidth: true
            compact: Theme.tight
            done: qsTr("Confirm")
            foreign: false
            layout: Theme.tight ? "azerty" : "words" // digits are a press away where there is little room
            letters: Theme.tight
            room: screen.height * (Theme.tight ? 0.5 : 0.54)
            spaced: true
            onErased: screen.view.erase()
            onGiven: screen.view.give()
            onTyped: signs => screen.view.type(signs)
        }
    }
}
