// The steps one may be at, to say which: the site has gone on, or back, without the kiosk.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: list

    required property var places

    signal chosen(place: int)

    spacing: Theme.apart

    Repeater {
        model: list.places

        ChoiceRow {
            required property int index
            required property var modelData
            readonly property bool now: modelData.state === "now"
            readonly property bool done: modelData.state === "done"

            Accessible.checkable: true
            Accessible.checked: now
            Layout.fillWidth: true
            accent: now ? Theme.wine : done ? Theme.leaf : Theme.night
            checked: now
            choosable: true
            edge: now ? Theme.wine : Theme.outline
            fill: now ? Theme.wineTint : Theme.card
            iconName: now ? "map-pin" : done ? "check" : "circle-dashed"
            text: qsTr("%1. %2", "number and name of a step").arg(modelData.number).arg(modelData.name)
            tint: now ? Theme.wineTint : done ? Theme.leafTint : Theme.nightTint
            onTapped: list.chosen(index)
        }
    }
}
