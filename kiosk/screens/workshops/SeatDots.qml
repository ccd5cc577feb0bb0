// The seats as little chairs: full ones are taken, empty ones are free. The words beside say it too.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.components
import kiosk.screens.theme

Flow {
    id: dots

    required property int seats
    required property int free
    readonly property int most: 16 // more than that is counted by nobody

    spacing: Theme.px(8)
    visible: seats > 0 && seats <= most

    Repeater {
        model: dots.visible ? dots.seats : 0

        Rectangle {
            required property int index
            readonly property bool taken: index >= dots.free

            Accessible.ignored: true
            border.color: taken ? Theme.soft : Theme.leaf
            border.width: Theme.stroke
            color: taken ? "transparent" : Theme.leafTint
            height: Theme.px(54)
            radius: Theme.px(12)
            width: height

            Icon {
                anchors.centerIn: parent
                duotone: parent.taken
                ink: parent.taken ? Theme.soft : Theme.leaf
                name: parent.taken ? "user" : "armchair"
                size: Theme.px(36)
            }
        }
    }
}
