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
        model: screen.view.rows

        ChoiceRow {
            required property var modelData

            Layout.fillWidth: true
            accent: Theme.river
            hint: modelData.locked ? qsTr("%1 (set by the city)").arg(modelData.value) : modelData.value
            iconName: modelData.locked ? "lock-simple" : "pencil-simple"
            text: modelData.label
            tint: Theme.riverTint
            onTapped: screen.view.taken(modelData.key)
        }
    }
}
