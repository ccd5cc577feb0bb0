// How the place looks: the header as residents will see it, and what can be changed of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property EntriesView view

    title: view.title
    actions: Repeater {
        model: screen.view.acts

        ActionButton {
            required property var modelData

            iconName: modelData.icon
            text: modelData.words
            tone: modelData.strong ? ActionButton.Do : ActionButton.Plain
            onTapped: screen.view.acted(modelData.name)
        }
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.leaf
        iconName: "check-circle"
        tint: Theme.leafTint
        visible: screen.view.outcome !== ""
        words: qsTr("It is kept. The next resident will see it.")
    }

    RefusalNote {
        Layout.fillWidth: true
        refusal: screen.view.refusal !== "" ? "said" : ""
        said: screen.view.refusal
    }

    HeaderPreview {
        Layout.fillWidth: true
        accent: screen.view.looks.accent ?? ""
        logo: screen.view.looks.logo ?? ""
        place: screen.view.looks.name ?? ""
        tint: screen.view.looks.tint ?? ""
    }

    Repeater {
        model: screen.view.entries

        EntryRow {
            onTapped: screen.view.taken(modelData.key)
        }
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("In high contrast the kiosk keeps its own colours.")
    }
}
