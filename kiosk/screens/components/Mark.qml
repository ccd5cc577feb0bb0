// The mark of the kiosk. Held for a while, it is the way in for the staff.
import QtQuick
import kiosk.screens.theme

Item {
    id: mark

    property bool offered: false // nobody has begun anything: the staff may come in
    readonly property int size: Math.round(Theme.chromeSize * (Theme.tight ? 1.4 : 1.9))

    signal held

    Accessible.ignored: !offered
    Accessible.name: qsTr("For the staff")
    Accessible.onPressAction: mark.held()
    Accessible.role: Accessible.Button
    activeFocusOnTab: offered
    enabled: offered
    implicitHeight: offered ? Math.max(size, Theme.leastKey) : size
    implicitWidth: offered ? Math.max(size, Theme.leastKey) : size

    // A keyboard has no long press: whoever goes there and presses means it.
    Keys.onEnterPressed: event => mark.pressBy(event)
    Keys.onReturnPressed: event => mark.pressBy(event)
    Keys.onSpacePressed: event => mark.pressBy(event)

    Rectangle {
        anchors.centerIn: parent
        color: hold.pressed ? Qt.darker(Theme.wine, 1.3) : Theme.wine
        height: mark.size
        radius: Theme.px(14)
        width: mark.size

        Icon {
            anchors.centerIn: parent
            ink: Theme.strongInk
            name: "footprints-solid"
            size: Math.round(Theme.chromeSize * (Theme.tight ? 1.0 : 1.3))
        }

        FocusRing {
            corner: parent.radius
            visible: mark.activeFocus
        }
    }

    TapHandler {
        id: hold

        longPressThreshold: 1.5
        onLongPressed: mark.held()
    }

    function pressBy(event: var) {
        if (!event.isAutoRepeat)
            mark.held();
    }
}
