// Guides in a list: what each is called, what it is for, how long it takes.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: list

    required property var guides

    signal taken(guide: string)

    spacing: Theme.apart

    Repeater {
        model: list.guides

        Tile {
            required property var modelData

            // Some guides are in French only: each keeps its own side, or its end is read as the next.
            readonly property string about: Theme.mirrored ? `\u2068${modelData.summary}\u2069` : modelData.summary

            Layout.fillWidth: true
            compact: true
            hint: qsTr("%1 · about %n minute(s)", "what it is for, how long", modelData.minutes).arg(about)
            iconName: modelData.icon
            text: modelData.title
            onTapped: list.taken(modelData.id)
        }
    }
}
