// A list on the staff's side: one touches what is to be changed, or does something with all of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property EntriesView view
    readonly property bool stacked: Array.from({
        length: rows.count
    }, (_, place) => rows.itemAt(place) as ChoiceRow).some(row => row && !row.fits) // all alike

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
        words: screen.view.outcome === "removed" ? qsTr("It is removed. The next resident will not see it.") : screen.view.outcome === "back" ? qsTr("It is back as it was.") : qsTr("It is kept. The next resident will see it.")
    }

    RefusalNote {
        Layout.fillWidth: true
        refusal: screen.view.refusal !== "" ? "said" : ""
        said: screen.view.refusal
    }

    NoteBox {
        Layout.fillWidth: true
        iconName: "warning"
        alert: false
        visible: screen.view.warning !== ""
        words: screen.view.warning
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: screen.view.intro
        visible: text !== ""
    }

    Repeater {
        id: rows

        model: screen.view.entries

        EntryRow {
            stacked: screen.stacked
            onTapped: screen.view.taken(modelData.key)
        }
    }
}
