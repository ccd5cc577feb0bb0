// A Phosphor icon in two tones: its outline, over its own shape, faint. Never alone: a word goes
// with it, so a screen reader leaves it out.
import QtQuick
import kiosk.screens.theme

Item {
    id: icon

    readonly property bool ours: icon.name.startsWith("footprints") // no Phosphor icon shows steps

    required property string name
    property color ink: Theme.ink
    property int size: Theme.iconSize
    property bool duotone: true

    Accessible.ignored: true
    implicitHeight: size
    implicitWidth: size

    Text {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: icon.ink
        font.family: Theme.iconFamily
        font.pixelSize: icon.size
        opacity: 0.2
        text: Pictures.glyph(icon.name + "-fill")
        visible: icon.duotone && !icon.ours
    }

    Text {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: icon.ink
        font.family: Theme.iconFamily
        font.pixelSize: icon.size
        text: Pictures.glyph(icon.duotone ? icon.name : icon.name + "-bold")
        visible: !icon.ours
    }

    Image {
        Accessible.ignored: true
        anchors.fill: parent
        source: icon.ours ? Pictures.drawing(Pictures.illustration(icon.name), {
            "#231B18": icon.ink.toString()
        }) : ""
        sourceSize.height: icon.size
        sourceSize.width: icon.size
        visible: icon.ours
    }
}
