// Asked once: a finger slips easily.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property CancelView view

    centred: true
    title: qsTr("Cancel this session?")
    actions: [
        ActionButton {
            iconName: "calendar-x"
            text: qsTr("Yes, cancel it")
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
        words: qsTr("The kiosk cannot keep anything at the moment: nothing was cancelled. Please ask at the desk.")
    }

    BodyText {
        //: %1 is a moment, %2 a first name
        readonly property string what: qsTr("%1, with %2", "moment, first name").arg(screen.view.moment).arg(screen.view.mediator)

        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.headingSize
        text: what.charAt(0).toUpperCase() + what.slice(1)
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Somebody else will be able to come at that time.")
    }

    Tile {
        Layout.fillWidth: true
        accent: Theme.river
        compact: true
        hint: qsTr("Your time is kept until the new one is confirmed.")
        iconName: "calendar-plus"
        text: qsTr("Choose another time instead")
        tint: Theme.riverTint
        onTapped: screen.view.moveAsked()
    }

    ExampleNote {
        Layout.fillWidth: true
        visible: screen.view.demonstration
    }
}
