// The steps as a picture: each below those that lead to it, with lines between. The order of the
// boxes is that of the list of steps, in which they are read aloud with where they lead.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.theme

Item {
    id: map

    required property EditorView view
    readonly property real cell: width / view.lanes
    readonly property int boxWidth: Math.min(Math.round(cell) - Theme.gap, Theme.bodySize * 13)
    // Letters on a line of a box, and the lines that its words may take.
    readonly property int perLine: Math.max(6, Math.floor((boxWidth - Theme.px(46) - Theme.smallSize * 1.5) / (Theme.smallSize * 0.56)))
    readonly property int rows: Math.max(2, ...view.boxes.map(box => Math.ceil((box.name.length + 4) / perLine + 0.35) + (box.faults > 0 || box.backTo !== "" ? 1 : 0)))
    readonly property int boxHeight: Math.max(Theme.target, Math.round(rows * Theme.smallSize * (Theme.mirrored ? 1.75 : 1.22)) + Theme.px(18))
    readonly property int between: Math.max(Theme.px(54), Theme.apart * 3)

    function middle(lane: real): int {
        return Math.round((lane + 0.5) * map.cell);
    }

    implicitHeight: view.ranks * (boxHeight + between) - between

    Repeater {
        model: map.view.lines

        Item {
            id: way

            required property var modelData
            readonly property int x0: map.middle(modelData.start)
            readonly property int x1: map.middle(modelData.end)
            readonly property int head: modelData.rank * (map.boxHeight + map.between) + map.boxHeight
            // Each box has a height of its own for its ways aside, or two would look like one.
            readonly property int bend: Math.round(map.between * (0.15 + 0.5 * (modelData.start + 0.5) / map.view.lanes))

            Rectangle {
                color: Theme.outline
                height: way.bend + width
                width: Theme.px(4)
                x: way.x0 - width / 2
                y: way.head
            }

            Rectangle {
                color: Theme.outline
                height: Theme.px(4)
                width: Math.abs(way.x1 - way.x0)
                x: Math.min(way.x0, way.x1)
                y: way.head + way.bend
            }

            Rectangle {
                color: Theme.outline
                height: map.between - way.bend + (way.modelData.arrives ? 0 : map.boxHeight)
                width: Theme.px(4)
                x: way.x1 - width / 2
                y: way.head + way.bend
            }

            Icon {
                duotone: false
                ink: Theme.outline
                name: "caret-down"
                size: Theme.px(30)
                visible: way.modelData.arrives
                x: way.x1 - width / 2
                y: way.head + map.between - height + Theme.px(6)
            }
        }
    }

    Repeater {
        model: map.view.boxes

        StepBox {
            required property var modelData

            box: modelData
            height: map.boxHeight
            width: map.boxWidth
            x: map.middle(modelData.lane) - width / 2
            y: modelData.rank * (map.boxHeight + map.between)
            onTapped: map.view.stepAsked(modelData.id)
        }
    }
}
