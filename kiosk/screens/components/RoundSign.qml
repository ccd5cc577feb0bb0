// What has become of something, at a glance: a sign on a round ground, whose colour says it too.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

Rectangle {
    id: sign

    required property string name
    property bool large: false

    Accessible.ignored: true
    Layout.preferredHeight: Theme.px(large ? 150 : Theme.tight ? 84 : 128)
    Layout.preferredWidth: Layout.preferredHeight
    radius: height / 2

    Icon {
        anchors.centerIn: parent
        duotone: false
        ink: Theme.strongInk
        name: sign.name
        size: Theme.px(sign.large ? 92 : Theme.tight ? 52 : 80)
    }
}
