// Running text, at the size the person chose.
import QtQuick
import kiosk.screens.theme

Text {
    property bool snug: false // a few words alone: no room for the marks of lines around it
    readonly property bool arabic: /[\u0600-\u06FF]/.test(text)
    readonly property bool byHand: arabic || Theme.mirrored
    readonly property real line: snug || !Theme.mirrored ? Theme.snugLine : Theme.arabicLine
    readonly property int lift: byHand ? Math.round(font.pixelSize * Theme.lift(arabic, line)) : 0
    readonly property int overhang: snug ? 0 : Theme.overhang
    property bool kept: false // as a picture, see KeptLetters
    property real leading: Theme.lineHeight

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    bottomPadding: overhang + lift
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    horizontalAlignment: Text.AlignLeft
    layer.enabled: kept && font.pixelSize >= Theme.largeLetters
    lineHeight: byHand ? Math.round(font.pixelSize * line) : leading
    lineHeightMode: byHand ? Text.FixedHeight : Text.ProportionalHeight
    textFormat: Text.PlainText
    topPadding: overhang - lift
    wrapMode: Text.Wrap
}
