// Running text, at the size the person chose.
import QtQuick
import kiosk.screens.theme

Text {
    readonly property bool arabic: /[\u0600-\u06FF]/.test(text)
    readonly property int lift: arabic ? Math.round(font.pixelSize * Theme.arabicLift) : 0
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
    lineHeight: Theme.mirrored || arabic ? Math.round(font.pixelSize * Theme.arabicLine) : leading
    lineHeightMode: Theme.mirrored || arabic ? Text.FixedHeight : Text.ProportionalHeight
    textFormat: Text.PlainText
    topPadding: Theme.overhang - lift
    wrapMode: Text.Wrap
}
