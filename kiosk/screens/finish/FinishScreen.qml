// Asked before a walk is lost: a finger slips easily.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.finish
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property FinishView view

    centred: true
    title: qsTr("Finish and erase everything?")
    actions: [
        ActionButton {
            iconName: "sign-out"
            text: qsTr("Yes, finish")
            tone: ActionButton.Do
            onTapped: screen.view.ended()
        },
        ActionButton {
            iconName: Theme.backward
            text: qsTr("No, go on")
            onTapped: screen.view.kept()
        }
    ]

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.river
        heading: screen.view.code
        headingSize: Theme.titleSize
        iconName: "ticket"
        tint: Theme.riverTint
        visible: screen.view.code !== ""
        words: qsTr("This is the code of your session. Take a photo of it, or write it down, before you go.")
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Nobody will be able to see what you did here. What you sent on an official site stays sent.")
    }

    Tile {
        Layout.fillWidth: true
        accent: Theme.night
        compact: true
        hint: qsTr("It brings you back to this step, another day.")
        iconName: "ticket"
        text: qsTr("Take a code first")
        tint: Theme.nightTint
        visible: screen.view.walking
        onTapped: screen.view.laterAsked()
    }
}
