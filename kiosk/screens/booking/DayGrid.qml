// The days shown, in columns or under one another.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.theme

GridLayout {
    id: grid

    required property SlotsView view
    required property var days
    required property real columnWidth
    property bool listed: false

    columnSpacing: Theme.px(22)
    rowSpacing: Theme.px(22)

    Repeater {
        model: grid.days

        DayColumn {
            required property var modelData

            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: grid.listed ? Number.POSITIVE_INFINITY : grid.columnWidth * 1.4
            Layout.preferredWidth: 1
            listed: grid.listed
            view: modelData
            onTaken: time => grid.view.choose(grid.view.days.indexOf(modelData), time)
        }
    }
}
