// One key: large, acts on release, deaf to its own double strikes, never repeats by itself.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.theme

PressSurface {
    id: key

    property string iconName: ""
    property bool special: false
    property color ink: Theme.ink
    property real struckAt: 0

    signal struck

    corner: Theme.px(20)
    fill: special ? Theme.sandTint : Theme.card
    focusPolicy: Qt.NoFocus // what is typed into keeps the focus
    font.pixelSize: Math.min(Theme.px(44 * Theme.titleScale), Math.round(height * 0.62), Math.round(width * 0.72))
    guarded: false
    leftPadding: Theme.px(6)
    rightPadding: Theme.px(6)
    topPadding: 0
    bottomPadding: 0

    contentItem: Item {
        Loader { // few keys have one
            active: key.iconName !== ""
            anchors.centerIn: parent

            sourceComponent: Icon {
                ink: key.ink
                name: key.iconName
                size: Math.min(Theme.px(52), Math.round(key.height * 0.6))
            }
        }

        Text {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: key.ink
            font: key.font
            fontSizeMode: key.text.length > 2 ? Text.HorizontalFit : Text.FixedSize // what fits has no width of its own
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Theme.px(37)
            width: key.text.length > 2 ? parent.width : undefined // its own; not bound to it, or it goes round
            verticalAlignment: Text.AlignVCenter
            text: key.text
            visible: key.iconName === ""
        }
    }

    onTapped: {
        const now = Date.now();
        if (now - key.struckAt < Theme.doubleStrikeMs)
            return;
        key.struckAt = now;
        key.struck();
    }
}
