// A line from week to week. Each point says its week and its number; between two points whose
// number is known, a thin bar is laid: a Shape would be drawn beyond what scrolls, in software.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.components
import kiosk.screens.theme

Item {
    id: line

    required property var chart
    readonly property int count: chart.rows.length
    readonly property real inset: Math.max(numberWidth.width, nameWidth.width) / 2
    readonly property real step: count > 1 ? (width - 2 * inset) / (count - 1) : 0
    readonly property real field: Theme.px(190) // between the lower edge and the upper
    readonly property real head: numberWidth.height + Theme.px(20)
    readonly property int dot: Theme.px(20)
    readonly property int everyNumber: Math.max(1, Math.ceil((numberWidth.width + Theme.px(10)) / Math.max(1, step)))
    readonly property int everyName: Math.max(1, Math.ceil((nameWidth.width + Theme.px(16)) / Math.max(1, step)))

    function xOf(place: int): real {
        const along = inset + place * step;
        return Theme.mirrored ? width - along : along;
    }

    function yOf(part: real): real {
        return head + field * (1 - part);
    }

    implicitHeight: head + field + nameWidth.height + Theme.px(30)

    TextMetrics {
        id: numberWidth

        font.bold: true
        font.family: Theme.family
        font.pixelSize: Theme.smallSize
        text: line.chart.rows.reduce((longest, row) => row.shown.length > longest.length ? row.shown : longest, line.chart.top)
    }

    TextMetrics {
        id: nameWidth

        font.family: Theme.family
        font.pixelSize: Theme.smallSize
        text: line.chart.rows.reduce((longest, row) => row.name.length > longest.length ? row.name : longest, "")
    }

    Repeater {
        model: [0, 0.5, 1]

        Rectangle {
            required property real modelData

            color: Theme.line
            height: Theme.stroke
            width: line.width
            y: line.yOf(modelData)
        }
    }

    Repeater {
        model: Math.max(0, line.count - 1)

        Rectangle {
            required property int index
            readonly property var from: line.chart.rows[index]
            readonly property var to: line.chart.rows[index + 1]
            readonly property real along: line.xOf(index + 1) - line.xOf(index)
            readonly property real up: line.yOf(to.part) - line.yOf(from.part)

            antialiasing: true
            color: Theme.river
            height: Theme.px(7)
            rotation: Math.atan2(up, along) * 180 / Math.PI
            transformOrigin: Item.Left
            visible: from.told && to.told
            width: Math.hypot(along, up)
            x: line.xOf(index)
            y: line.yOf(from.part) - height / 2
        }
    }

    Repeater {
        model: line.chart.rows

        Item {
            id: point

            required property int index
            required property var modelData
            readonly property int fromLast: line.count - 1 - index

            Accessible.name: modelData.spoken
            Accessible.role: Accessible.StaticText
            height: line.height
            width: line.dot
            x: line.xOf(index) - width / 2

            Rectangle {
                border.color: Theme.river
                border.width: Theme.px(5)
                color: Theme.card
                height: line.dot
                radius: height / 2
                visible: point.modelData.told
                width: line.dot
                y: line.yOf(point.modelData.part) - height / 2
            }

            BodyText {
                Accessible.ignored: true
                anchors.horizontalCenter: parent.horizontalCenter
                font.bold: true
                font.pixelSize: Theme.smallSize
                leading: 1
                snug: true
                text: point.modelData.shown
                visible: point.modelData.told && point.fromLast % line.everyNumber === 0
                wrapMode: Text.NoWrap
                y: line.yOf(point.modelData.part) - line.dot / 2 - height - Theme.px(2)
            }

            BodyText {
                Accessible.ignored: true
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.soft
                font.pixelSize: Theme.smallSize
                leading: 1
                snug: true
                text: point.modelData.name
                visible: point.fromLast % line.everyName === 0
                wrapMode: Text.NoWrap
                y: line.head + line.field + Theme.px(16)
            }
        }
    }
}
