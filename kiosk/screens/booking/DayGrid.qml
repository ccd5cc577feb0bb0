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
    required property size room // of the whole screen
    property bool listed: false
    readonly property int lines: Math.ceil(room.height / (Theme.target + Theme.apart)) // in view, at most

    // Some hundred times would keep the screen from answering: those that may be in view are made
    // with it, the others in the turns after.
    function atOnce(place: int): int {
        if (!grid.listed)
            return Math.max(16, grid.lines);
        let left = Math.max(96, grid.lines * Math.ceil(grid.room.width / (Theme.bodySize * 5.4)));
        for (let before = 0; before < place; before++)
            left -= grid.days[before]?.count ?? 0; // a day that goes asks too
        return Math.max(1, left);
    }

    columnSpacing: Theme.px(22)
    columns: listed ? 1 : Math.max(1, days.length)
    rowSpacing: Theme.px(22)
    onDaysChanged: later.start()

    Timer {
        id: later

        interval: 16
        repeat: true
        running: true
        onTriggered: running = grid.view.more(60)
    }

    Repeater {
        model: grid.days

        DayColumn {
            required property int index
            required property var modelData

            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: grid.listed ? Number.POSITIVE_INFINITY : grid.columnWidth * 1.4
            Layout.preferredWidth: 1
            atOnce: grid.atOnce(index)
            listed: grid.listed
            view: modelData
            onTaken: time => grid.view.choose(grid.view.days.indexOf(modelData), time)
        }
    }
}
