// Running text, at the size the person chose.
import QtQuick
import kiosk.screens.theme

Text {
    readonly property int lift: Theme.mirrored && /[\u0600-\u06FF]/.test(text) ? Math.round(font.pixelSize * Theme.arabicLift) : 0
    property bool kept: false // as a picture, see KeptLetters
    property real leading: Theme.lineHeight

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    bottomPadding: Theme.overhang + lift
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    horizontalAlignment: Text.AlignLeft
    layer.enabled: kept && font.pixelSize >= Theme.largeLetters
    lineHeight: Theme.mirrored ? Math.round(font.pixelSize * Theme.arabicLine) : leading
    lineHeightMode: Theme.mirrored ? Text.FixedHeight : Text.ProportionalHeight
    textFormat: Text.PlainText
    topPadding: Theme.overhang - lift
    wrapMode: Text.Wrap
}
