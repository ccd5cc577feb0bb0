// The picture of the place, on white in any contrast; its name stands beside it.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

Rectangle {
    id: logo

    property alias source: picture.source
    readonly property int room: Math.round(Theme.chromeSize * 1.7)

    Accessible.ignored: true
    Layout.preferredHeight: room
    Layout.preferredWidth: picture.width + 2 * Theme.px(8)
    color: Theme.qrGround
    radius: Theme.px(8)
    visible: picture.status === Image.Ready

    Image {
        id: picture

        Accessible.ignored: true
        anchors.centerIn: parent
        cache: false
        fillMode: Image.PreserveAspectFit
        height: logo.room - 2 * Theme.px(4)
        width: Math.round(height * implicitWidth / Math.max(1, implicitHeight))
    }
}
