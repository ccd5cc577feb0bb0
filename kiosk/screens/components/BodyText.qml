// Running text, at the size the person chose.
import QtQuick
import kiosk.screens.theme

Text {
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    bottomPadding: Theme.overhang
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.lineHeight
    lineHeightMode: Text.ProportionalHeight
    textFormat: Text.PlainText
    topPadding: Theme.overhang
    wrapMode: Text.Wrap
}
