// One answer to a question.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

PressSurface {
    id: row

    required property string iconName
    property string hint: ""
    property string french: ""
    property color accent: Theme.wine
    property color tint: Theme.wineTint

    Accessible.description: hint
    corner: Theme.radius
    leftPadding: Theme.px(22)
    bottomPadding: Theme.px(10)
    topPadding: Theme.px(10)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)

    contentItem: RowLayout {
        spacing: Theme.px(28)

        Rectangle {
            Layout.preferredHeight: Theme.px(76)
            Layout.preferredWidth: Theme.px(76)
            color: row.tint
            radius: Theme.radius

            Icon {
                anchors.centerIn: parent
                ink: row.accent
                name: row.iconName
                size: Theme.px(48)
            }
        }

        GridLayout {
            readonly property bool wide: row.width > 1.5 * (label.implicitWidth + leads.implicitWidth)

            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: wide && row.french === "" ? 2 : 1
            rowSpacing: Theme.px(4)

            Text {
                id: label

                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.ink
                font.bold: true
                font.family: Theme.family
                font.pixelSize: Math.round(Theme.bodySize * 1.06)
                font.variableAxes: Theme.boldAxes(Math.round(Theme.bodySize * 1.06))
                bottomPadding: Theme.overhang
                horizontalAlignment: Text.AlignLeft
                topPadding: Theme.overhang
                text: row.text
                wrapMode: Text.Wrap
            }

            Text {
                id: leads

                Accessible.ignored: true
                Layout.fillWidth: !parent.wide
                color: Theme.soft
                font.family: Theme.family
                font.pixelSize: Theme.smallSize
                bottomPadding: Theme.overhang
                horizontalAlignment: Text.AlignLeft
                topPadding: Theme.overhang
                text: row.hint
                visible: row.hint !== ""
                wrapMode: Text.Wrap
            }

            Text {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.soft
                font.family: Theme.family
                font.pixelSize: Theme.smallSize
                bottomPadding: Theme.overhang
                horizontalAlignment: Text.AlignLeft
                topPadding: Theme.overhang
                text: row.french
                visible: row.french !== ""
                wrapMode: Text.Wrap
            }
        }

        Icon {
            duotone: false
            name: Theme.caret
            size: Theme.px(48)
        }
    }
}
