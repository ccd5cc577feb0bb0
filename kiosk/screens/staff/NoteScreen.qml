// A note to the author of a guide: one tap, and it is kept; words if wanted.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property NoteView view

    overline: view.where
    title: qsTr("A note to the author of the guide")
    actions: ActionButton {
        iconName: Theme.backward
        text: qsTr("Back to my screen")
        tone: ActionButton.Do
        onTapped: screen.view.closed()
    }
    extras: [
        ActionButton {
            iconName: "pencil-simple"
            shown: screen.view.kept !== ""
            text: screen.view.words === "" ? qsTr("Add words") : qsTr("Change the words")
            onTapped: screen.view.wordsAsked()
        },
        ActionButton {
            iconName: "arrow-counter-clockwise"
            shown: screen.view.kept !== ""
            text: qsTr("Undo")
            onTapped: screen.view.undone()
        }
    ]

    NotDone {
        Layout.fillWidth: true
        why: screen.view.refused
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.leaf
        alert: true
        iconName: "check-circle"
        tint: Theme.leafTint
        visible: screen.view.kept !== ""
        words: qsTr("The note is kept. The librarian will see it.")
    }

    BodyText {
        Layout.fillWidth: true
        text: screen.view.words
        visible: text !== ""
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("What is wrong here? One press is enough. Nobody’s name is kept.")
    }

    Repeater {
        model: [["site", "arrows-clockwise", qsTr("The site has changed")], ["word", "text-aa", qsTr("A word is not understood")], ["missing", "puzzle-piece", qsTr("Something is missing here")], ["paper", "file-text", qsTr("Another paper is asked for")], ["other", "dots-three", qsTr("Something else")]]

        Chip {
            required property var modelData

            Accessible.checkable: true
            Accessible.checked: checked
            Layout.fillWidth: true
            checked: screen.view.kept === modelData[0]
            choosable: true
            font.pixelSize: Theme.bodySize
            iconName: modelData[1]
            text: modelData[2]
            onTapped: screen.view.about(modelData[0])
        }
    }
}
