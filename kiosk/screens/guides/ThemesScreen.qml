// What it is about: the themes that have a guide.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property ThemesView view

    title: qsTr("What is it about?")

    GridLayout {
        id: grid

        // What the room allows, as long as all of it is seen at once.
        readonly property real least: columns === 3 && !Theme.mirrored && screen.view.themes.length < 9 ? Theme.px(184) : 0
        readonly property int pad: Theme.px(Theme.mirrored ? 8 : 18)

        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: Math.max(1, Math.min(3, Math.floor(screen.width / (Theme.bodySize * 16))))
        rowSpacing: Theme.gap

        Repeater {
            model: screen.view.themes

            Tile {
                required property int index
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: grid.least
                Layout.preferredWidth: 1
                accent: [Theme.wine, Theme.river, Theme.night, Theme.leaf, Theme.sun][index % 5]
                arrow: false
                bottomPadding: grid.pad
                compact: true
                hint: qsTr("%n procedure(s)", "", modelData.count)
                iconName: modelData.icon
                text: modelData.name
                tint: [Theme.wineTint, Theme.riverTint, Theme.nightTint, Theme.leafTint, Theme.sunTint][index % 5]
                topPadding: grid.pad
                onTapped: screen.view.themeAsked(modelData.code)
            }
        }

        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: grid.least
            Layout.preferredWidth: 1
            accent: Theme.sun
            arrow: false
            bottomPadding: grid.pad
            compact: true
            iconName: "magnifying-glass"
            text: qsTr("Search by typing")
            tint: Theme.sunTint
            topPadding: grid.pad
            onTapped: screen.view.searchAsked()
        }
    }
}
