// A button of the footer: an icon over a word.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

PressSurface {
    id: button

    required property string iconName
    property bool chosen: false
    property bool beside: false // the word stands beside the icon
    property color ink: chosen ? Theme.bar : Theme.barInk
    property bool strong: false

    corner: Theme.px(20)
    edge: "transparent"
    edgeWidth: 0
    fill: chosen ? (Theme.highContrast ? Theme.callFill : Theme.barInk) : Theme.bar
    font.bold: strong
    font.pixelSize: Theme.barSize
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    bottomPadding: Theme.px(12)
    leftPadding: Theme.px(beside ? 28 : 12)
    rightPadding: Theme.px(beside ? 28 : 12)
    topPadding: Theme.px(12)

    contentItem: GridLayout {
        columnSpacing: Theme.px(18)
        columns: button.beside ? 2 : 1
        rowSpacing: Theme.px(6)

        Icon {
            Layout.alignment: Qt.AlignCenter
            ink: button.ink
            name: button.iconName
            size: Theme.px(button.beside ? 44 : 40)
        }

        BodyText {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignCenter
            Layout.fillWidth: button.beside
            color: button.ink
            font: button.font
            leading: 1
            snug: true
            horizontalAlignment: button.beside ? Text.AlignLeft : Text.AlignHCenter
            text: button.text
            wrapMode: button.beside ? Text.Wrap : Text.NoWrap
        }
    }
}
