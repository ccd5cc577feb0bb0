// One answer to a question.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

PressSurface {
    id: row

    required property string iconName
    property string hint: ""
    property string french: ""
    readonly property string readAs: "guide"
    property bool stacked: false // the hint stands below, as in another row of the list
    readonly property bool fits: width - Theme.px(220) > 1.5 * (label.implicitWidth + leads.implicitWidth)
    property color accent: Theme.wine
    property color tint: Theme.wineTint

    Accessible.description: [hint, french].filter(words => words !== "").join(" ")
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
            readonly property bool wide: row.fits && !row.stacked

            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: wide && row.french === "" ? 2 : 1
            rowSpacing: Theme.px(4)

            BodyText {
                id: label

                Accessible.ignored: true
                leading: 1
                Layout.fillWidth: true
                color: Theme.ink
                font.bold: true
                font.pixelSize: Math.round(Theme.bodySize * 1.06)
                font.variableAxes: Theme.boldAxes(Math.round(Theme.bodySize * 1.06))
                text: row.text
            }

            BodyText {
                id: leads

                Accessible.ignored: true
                leading: 1
                Layout.fillWidth: !parent.wide
                color: Theme.soft
                font.pixelSize: Theme.smallSize
                text: row.hint
                visible: row.hint !== ""
            }

            BodyText {
                Accessible.ignored: true
                leading: 1
                Layout.fillWidth: true
                color: Theme.soft
                font.pixelSize: Theme.smallSize
                text: row.french
                visible: row.french !== ""
            }
        }

        Icon {
            duotone: false
            name: Theme.caret
            size: Theme.px(48)
            visible: row.width > Theme.bodySize * 11 // beside another thing, words come first
        }
    }
}
