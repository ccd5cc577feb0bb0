// The same numbers in rows and columns. Each row is told whole, as of its bar or point.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: table

    required property var chart
    // A column is as wide as its head; where all together leave no room for names, they go below.
    readonly property bool stacked: chart.heads.length > 1 && width < Theme.bodySize * 30
    readonly property real column: stacked ? width / chart.heads.length : Math.min(width / (chart.heads.length + 1), Theme.bodySize * 6)

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: 0

        Item {
            Layout.fillWidth: true
            visible: !table.stacked
        }

        Repeater {
            model: table.chart.heads

            BodyText {
                required property string modelData

                Accessible.ignored: true
                Layout.preferredWidth: table.column
                color: Theme.soft
                font.pixelSize: Theme.smallSize
                horizontalAlignment: Text.AlignRight
                text: modelData
            }
        }
    }

    Repeater {
        model: table.chart.rows

        ColumnLayout {
            id: row

            required property var modelData

            Accessible.name: modelData.spoken
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            spacing: 0

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.stroke
                color: Theme.line
            }

            GridLayout {
                Layout.bottomMargin: Theme.px(6)
                Layout.fillWidth: true
                Layout.topMargin: Theme.px(6)
                columnSpacing: 0
                columns: table.chart.heads.length + (table.stacked ? 0 : 1)
                rowSpacing: 0

                BodyText {
                    Accessible.ignored: true
                    Layout.columnSpan: table.stacked ? table.chart.heads.length : 1
                    Layout.fillWidth: true
                    text: row.modelData.name
                }

                Repeater {
                    model: [row.modelData.shown, ...row.modelData.parts]

                    BodyText {
                        required property var modelData

                        Accessible.ignored: true
                        Layout.preferredWidth: table.column
                        font.bold: true
                        horizontalAlignment: Text.AlignRight
                        text: modelData
                    }
                }
            }
        }
    }
}
