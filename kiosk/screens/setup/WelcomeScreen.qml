// A kiosk that nobody has set up: what is to be done, in which language, and what to have at hand.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.setup
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property WelcomeView view

    title: view.step > 0 ? qsTr("This kiosk is being set up") : qsTr("Welcome. This kiosk is new.")
    actions: ActionButton {
        forward: true
        text: screen.view.step > 0 ? qsTr("Go on with step %1").arg(screen.view.step) : qsTr("Set the kiosk up")
        tone: ActionButton.Do
        onTapped: screen.view.beginAsked()
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("It takes about ten minutes: %1 short steps. You can skip each, and do it later. What you enter is kept, even if you stop half-way.").arg(screen.view.steps)
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart

        Repeater {
            model: screen.view.languages

            Chip {
                required property var modelData

                Accessible.checkable: true
                Accessible.checked: checked
                checked: modelData.chosen
                choosable: true
                font.pixelSize: Theme.bodySize
                text: modelData.name
                onTapped: screen.view.speak(modelData.code)
            }
        }
    }

    NoteBox {
        Layout.fillWidth: true
        heading: qsTr("To have at hand")
        words: qsTr("A ruler. The name and address of your place. If the city gave you an account for the shared calendar or for statistics: its address, name and password.")
    }
}
