// How much of the page that is coming is there; a little of it from the first.
import QtQuick
import kiosk.screens.browser
import kiosk.screens.theme

Rectangle {
    id: coming

    required property PageView page

    anchors.bottomMargin: Theme.px(3)
    anchors.leftMargin: Theme.px(20)
    color: Theme.strongInk
    height: Theme.px(6)
    radius: height / 2
    visible: coming.page.loading
    width: (parent.width - Theme.px(40)) * Math.max(0.06, coming.page.orders.come)
}
