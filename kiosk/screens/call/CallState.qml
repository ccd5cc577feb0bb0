// Somebody comes: a large sign that says so from afar, and what to do meanwhile.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

RowLayout {
    id: state

    required property bool awaited // nobody has answered yet

    spacing: Theme.px(36)

    RoundSign {
        color: state.awaited ? Theme.sun : Theme.leaf
        large: true
        name: state.awaited ? "hourglass" : "hand-waving"
    }

    BodyText {
        Layout.fillWidth: true
        font.pixelSize: Theme.headingSize
        text: state.awaited ? qsTr("You may go back to your screen. The answer will be shown there.") : qsTr("Stay here. You may go on while you wait.")
    }
}
