// Shows where the keyboard is, outside of what it is on.
import QtQuick
import kiosk.screens.theme

Rectangle {
    id: ring

    property real corner: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.focusStroke
    border.color: Theme.focus
    border.width: Theme.focusStroke
    color: "transparent"
    radius: ring.corner + Theme.focusStroke
}
