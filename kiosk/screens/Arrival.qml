// How a page comes: from the side one reads towards.
import QtQuick
import kiosk.screens.theme

NumberAnimation {
    duration: Theme.slide
    easing.type: Easing.OutCubic
    from: Theme.mirrored ? -Theme.gap : Theme.gap
    property: "x"
    to: 0
}
