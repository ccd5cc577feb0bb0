// What a librarian can look at and change.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property OfficeView view

    title: qsTr("Settings")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Math.max(1, Math.min(2, Math.floor(screen.width / (Theme.bodySize * 18))))
        rowSpacing: Theme.gap

        Repeater {
            model: screen.view.tiles

            Tile {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                accent: Theme.river
                arrow: false
                compact: true
                hint: modelData.hint
                iconName: modelData.icon
                text: modelData.words
                tint: Theme.riverTint
                onTapped: screen.view.taken(modelData.name)
            }
        }
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("Changes are for the next resident. Press “Lock” when you leave.")
    }
}
