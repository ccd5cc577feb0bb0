// Somebody comes: a large sign that says so from afar, and what to do meanwhile.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

RowLayout {
    id: state

    required property bool awaited // nobody has answered yet

    spacing: Theme.px(36)

    Rectangle {
        Accessible.ignored: true
        Layout.preferredHeight: Theme.px(150)
        Layout.preferredWidth: Theme.px(150)
        color: state.awaited ? Theme.sun : Theme.leaf
        radius: height / 2

        Icon {
            anchors.centerIn: parent
            duotone: false
            ink: Theme.strongInk
            name: state.awaited ? "hourglass" : "hand-waving"
            size: Theme.px(92)
        }
    }

    BodyText {
        Layout.fillWidth: true
        font.pixelSize: Theme.headingSize
        text: state.awaited ? qsTr("You may go back to your screen. The answer will be shown there.") : qsTr("Stay here. You may go on while you wait.")
    }
}
