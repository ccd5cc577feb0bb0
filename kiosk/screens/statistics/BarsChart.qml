// Bars, the longest first where there is no other order; each says its name and its numbers.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: bars

    required property var chart

    function told(parts: var): string {
        return parts.map((each, place) => "%1 %2".arg(each).arg(chart.heads[place + 1])).join(" · ");
    }

    spacing: Theme.px(14)

    Repeater {
        model: bars.chart.rows

        NumberBar {
            required property var modelData

            Layout.fillWidth: true
            name: modelData.name
            part: modelData.part
            parts: modelData.parts
            partsTold: bars.told(modelData.parts)
            shown: modelData.shown
            spoken: modelData.spoken
        }
    }
}
