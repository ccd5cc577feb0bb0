// A large way in: a picture, what it is, and what one does there.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

PressSurface {
    id: tile

    required property string iconName
    property string hint: ""
    property color accent: Theme.wine
    property color tint: Theme.wineTint
    property bool arrow: true
    property bool compact: false
    readonly property int titleSize: compact ? Theme.bodySize : Math.round(Theme.px(40) * Theme.titleScale)

    Accessible.description: hint
    corner: Theme.cardRadius
    leftPadding: Theme.px(32)
    rightPadding: Theme.px(32)
    topPadding: Theme.px(tile.compact ? 18 : 30)
    bottomPadding: topPadding

    contentItem: RowLayout {
        spacing: Theme.px(36)

        Rectangle {
            Layout.alignment: Qt.AlignVCenter
            Layout.preferredHeight: Theme.px(tile.compact ? 96 : 150)
            Layout.preferredWidth: Layout.preferredHeight
            color: tile.tint
            radius: Theme.cardRadius

            Icon {
                anchors.centerIn: parent
                ink: tile.accent
                name: tile.iconName
                size: tile.compact ? Theme.px(58) : Theme.tileIcon
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            spacing: Theme.px(8)

            BodyText {
                Accessible.ignored: true
                leading: 1
                Layout.fillWidth: true
                color: Theme.ink
                font.bold: true
                font.pixelSize: tile.titleSize
                font.variableAxes: Theme.boldAxes(tile.titleSize)
                text: tile.text
            }

            BodyText {
                Accessible.ignored: true
                leading: 1
                Layout.fillWidth: true
                color: Theme.soft
                font.pixelSize: Theme.smallSize
                text: tile.hint
                visible: tile.hint !== ""
            }
        }

        Rectangle {
            Layout.alignment: Qt.AlignVCenter
            Layout.preferredHeight: Theme.px(84)
            Layout.preferredWidth: Theme.px(84)
            color: tile.accent
            radius: height / 2
            visible: tile.arrow

            Icon {
                anchors.centerIn: parent
                duotone: false
                ink: Theme.strongInk
                name: Theme.forward
                size: Theme.px(44)
            }
        }
    }
}
