// One chart under its title: bars, a line, or the same as a table.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

ColumnCard {
    id: card

    required property var chart
    required property bool table

    BodyText {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.headingSize
        text: card.chart.title
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("Nothing counted.")
        visible: card.chart.rows.length === 0
    }

    Loader {
        Layout.fillWidth: true
        active: card.chart.rows.length > 0
        sourceComponent: card.table ? asTable : card.chart.kind === "line" ? asLine : asBars
        visible: active
    }

    NoteBox {
        Layout.fillWidth: true
        visible: card.chart.hint !== ""
        words: card.chart.hint
    }

    Component {
        id: asBars

        BarsChart {
            chart: card.chart
        }
    }

    Component {
        id: asLine

        LineChart {
            chart: card.chart
        }
    }

    Component {
        id: asTable

        ChartTable {
            chart: card.chart
        }
    }
}
