// A human is needed here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides

WalkFrame {
    id: part

    titleMargin: words.beside
    actions: [
        ActionButton {
            iconName: "hand-waving"
            text: qsTr("Call a mediator")
            tone: ActionButton.Web
            onTapped: part.view.mediatorAsked()
        },
        ActionButton {
            iconName: "calendar-plus"
            text: qsTr("Book a session")
            shown: part.view.bookable
            onTapped: part.view.bookAsked()
        },
        ActionButton {
            forward: true
            text: qsTr("Go on")
            shown: part.view.goesOn
            onTapped: part.view.choose(0)
        }
    ]

    StepWords {
        id: words

        Layout.fillWidth: true
        lifted: part.clear && part.titleWidth + pictureWidth <= width
        view: part.view
    }
}
