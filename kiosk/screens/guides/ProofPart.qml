// It is done: what shows it, and how to keep it.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

WalkFrame {
    id: part

    titleMargin: words.beside
    actions: ActionButton {
        iconName: "check"
        text: qsTr("I have my proof")
        tone: ActionButton.Done
        onTapped: part.view.endAsked()
    }

    StepWords {
        id: words

        Layout.fillWidth: true
        lifted: !part.within && part.titleWidth + pictureWidth <= width
        view: part.view
    }
}
