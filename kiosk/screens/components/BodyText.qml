// Running text, at the size the person chose.
import QtQuick
import kiosk.screens.theme

Text {
    property real leading: Theme.lineHeight

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    bottomPadding: Theme.overhang
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.mirrored ? Math.round(font.pixelSize * Theme.arabicLine) : leading
    lineHeightMode: Theme.mirrored ? Text.FixedHeight : Text.ProportionalHeight
    textFormat: Text.PlainText
    topPadding: Theme.overhang
    wrapMode: Text.Wrap
}
