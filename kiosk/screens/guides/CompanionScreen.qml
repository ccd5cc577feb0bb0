// What a mediator reads beside a resident, where the screen has no room for it beside the step.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property CompanionView view

    title: qsTr("For the mediator")
    actions: ActionButton {
        iconName: Theme.backward
        text: qsTr("Back to the step")
        tone: ActionButton.Do
        onTapped: screen.view.closed()
    }

    CompanionColumn {
        Layout.fillWidth: true
        titled: false
        view: screen.view
    }
}
