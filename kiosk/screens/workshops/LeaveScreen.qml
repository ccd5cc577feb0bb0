// Asked once: a finger slips easily.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme
import kiosk.screens.workshops

ScreenFrame {
    id: screen

    required property LeaveView view

    centred: true
    title: qsTr("Give up your place?")
    actions: [
        ActionButton {
            iconName: "calendar-x"
            text: qsTr("Yes, give it up")
            tone: ActionButton.Do
            onTapped: screen.view.givenUp()
        },
        ActionButton {
            iconName: Theme.backward
            text: qsTr("No, keep it")
            onTapped: screen.view.kept()
        }
    ]

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.wine
        iconName: "warning"
        tint: Theme.wineTint
        visible: screen.view.failed
        words: qsTr("The kiosk cannot keep anything at the moment: nothing was changed. Please ask at the desk.")
    }

    BodyText {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.headingSize
        text: screen.view.workshop
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Your place goes to the next person in line.")
    }

    ExampleNote {
        Layout.fillWidth: true
        visible: screen.view.demonstration
    }
}
