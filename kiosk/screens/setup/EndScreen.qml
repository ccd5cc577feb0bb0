// The end of the setting-up: what is done, what was skipped, and where to find it again.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.setup
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property EndView view

    title: view.whole ? qsTr("The kiosk is set up") : qsTr("The kiosk is ready; some steps are left for later")
    actions: ActionButton {
        iconName: "check"
        text: qsTr("Open the kiosk to everybody")
        tone: ActionButton.Do
        onTapped: screen.view.endAsked()
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.wine
        iconName: "warning"
        tint: Theme.wineTint
        visible: !screen.view.guarded
        words: qsTr("There is no PIN: nobody will get into the settings from this screen. Go back to step 4 to choose one.")
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("You find all of this again: hold your finger on the mark at the top for a moment, and type your PIN.")
        visible: screen.view.guarded
    }

    Repeater {
        model: screen.view.steps

        ChoiceRow {
            required property var modelData

            Layout.fillWidth: true
            accent: modelData.done ? Theme.leaf : Theme.sun
            hint: modelData.done ? qsTr("Done") : qsTr("Skipped")
            iconName: modelData.done ? "check-circle" : modelData.icon
            text: modelData.words
            tint: modelData.done ? Theme.leafTint : Theme.sunTint
            onTapped: screen.view.taken(modelData.name)
        }
    }
}
