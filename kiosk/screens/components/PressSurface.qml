// Whatever can be pressed: acts on release, never smaller than a thumb, and its focus shows.
import QtQuick
import QtQuick.Templates as T
import kiosk.screens.theme

T.AbstractButton {
    id: surface

    property color fill: Theme.card
    property color edge: Theme.outline
    property int edgeWidth: Theme.stroke
    property real corner: Theme.radius
    property bool choosable: false // stays chosen; Qt's own button forgets that its user said so
    property bool guarded: true // deaf to double strikes; a keyboard's keys have their own guard

    signal tapped

    Keys.onEnterPressed: event => surface.pressBy(event)
    Keys.onReturnPressed: event => surface.pressBy(event)
    Keys.onSpacePressed: event => event.accepted = event.isAutoRepeat
    Keys.onReleased: event => event.accepted = event.isAutoRepeat
    focusPolicy: Qt.TabFocus // a touch leaves the focus to what is typed into
    font.family: Theme.family
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.px(32)
    rightPadding: Theme.px(32)
    topPadding: Theme.px(18)
    bottomPadding: Theme.px(18)

    background: Rectangle {
        border.color: surface.edge
        border.width: surface.edgeWidth
        color: surface.down ? Qt.darker(surface.fill, Theme.highContrast ? 1.6 : 1.12) : surface.fill
        radius: surface.corner

        FocusRing {
            corner: surface.corner
            visible: surface.visualFocus
        }
    }

    onClicked: {
        Strikes.pressed();
        if (!surface.guarded || Strikes.meant())
            surface.tapped();
    }

    function pressBy(event: var) {
        if (!event.isAutoRepeat)
            surface.click();
    }
}
