// A QR code, always black on white. `label` says to who cannot see it what it is for.
import QtQuick
import kiosk.screens.theme

Rectangle {
    id: square

    required property string holds
    required property string label

    Accessible.name: label
    Accessible.role: Accessible.Graphic
    border.color: Theme.outline
    border.width: Theme.stroke
    color: Theme.qrGround
    implicitHeight: Theme.px(360)
    implicitWidth: Theme.px(360)
    radius: Theme.radius

    Image {
        Accessible.ignored: true
        anchors.fill: parent
        anchors.margins: Theme.px(12)
        fillMode: Image.Pad // its pixels as they are, in the middle
        smooth: false
        source: Pictures.square(square.holds, Theme.qrInk.toString(), Theme.qrGround.toString())
        sourceSize.height: Math.max(1, Math.round(height))
        sourceSize.width: Math.max(1, Math.round(width))
    }
}
