// Who comes: a first name, or any word one likes, on our own keyboard.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

TypedPage {
    id: screen

    required property NameView view
    readonly property bool small: Theme.tight || height < Theme.px(780) // the keyboard leaves little room
    readonly property string wrong: view.missing ? qsTr("Type a first name, or any word you like.") : ""

    onErased: view.erase()
    onGiven: view.give()
    onTyped: signs => view.type(signs)

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: screen.small ? Theme.px(12) : Theme.gap
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: screen.small ? Theme.apart : Theme.px(18)

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.target
            spacing: Theme.halfGap

            WrongNote {
                Layout.fillWidth: true
                first: true
                wrong: screen.wrong
            }

            BodyText {
                Layout.bottomMargin: -Theme.halfGap
                Layout.fillWidth: true
                color: Theme.wine
                font.bold: true
                font.pixelSize: Theme.smallSize
                text: qsTr("Session · %1 of 4").arg(3)
                visible: !screen.small && !screen.view.registering
            }

            TitleText {
                Layout.fillWidth: true
                font.pixelSize: screen.small ? Theme.headingSize : Theme.titleSize
                text: qsTr("What is your first name?")
            }

            WrongNote {
                Layout.fillWidth: true
                wrong: screen.wrong
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.soft
                text: qsTr("Or any word you like. The mediator will call you by it. No surname, no e-mail.")
                visible: !screen.view.missing
            }

            ExampleNote {
                Layout.fillWidth: true
                visible: screen.view.demonstration
            }
        }

        TypedBox {
            Layout.fillWidth: true
            focus: true
            hint: qsTr("For example: Marie")
            label: qsTr("Your first name, or any word")
            typed: screen.view.typed
            onCleared: screen.view.clear()
        }

        Keyboard {
            Layout.fillWidth: true
            compact: Theme.tight
            done: qsTr("Continue")
            language: screen.view.language
            layout: screen.view.language === "ar" ? "arabic" : "azerty"
            room: screen.height * (screen.small ? 0.44 : 0.52)
            onErased: screen.view.erase()
            onGiven: screen.view.give()
            onTyped: signs => screen.view.type(signs)
        }
    }
}
