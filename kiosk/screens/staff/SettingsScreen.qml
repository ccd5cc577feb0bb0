// The settings of one group: one touches what is to be changed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property SettingsView view
    readonly property bool stacked: Array.from({
        length: rows.count
    }, (_, place) => rows.itemAt(place) as ChoiceRow).some(row => row && !row.fits) // all alike

    title: view.title

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.leaf
        iconName: "check-circle"
        tint: Theme.leafTint
        visible: screen.view.outcome === "kept"
        words: qsTr("It is kept. The next resident will see it.")
    }

    Repeater {
        id: rows

        model: screen.view.rows

        EntryRow {
            stacked: screen.stacked
            onTapped: screen.view.taken(modelData.key)
        }
    }
}
