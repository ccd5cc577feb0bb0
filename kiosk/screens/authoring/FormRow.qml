// One thing of a guide: what it is, what stands there, what is wrong with it.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

PressSurface {
    id: row

    required property var entry
    readonly property string hints: entry.hints > 0 ? qsTr("%n piece(s) of advice", "", entry.hints) : ""

    Accessible.description: [entry.value, entry.faults, hints].filter(words => words !== "").join(". ")
    Accessible.name: entry.label
    bottomPadding: Theme.px(10)
    edge: entry.faults !== "" ? Theme.wine : Theme.outline
    leftPadding: Theme.px(22)
    rightPadding: Theme.px(22)
    topPadding: Theme.px(10)

    contentItem: RowLayout {
        spacing: Theme.px(22)

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.px(6)
            ink: row.entry.faults !== "" ? Theme.wine : Theme.river
            name: row.entry.faults !== "" ? "warning" : row.entry.icon
            size: Math.round(Theme.smallSize * 1.4)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)

            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.soft
                font.bold: true
                font.pixelSize: Theme.smallSize
                leading: 1
                text: row.entry.label
            }

            BothText {
                Layout.fillWidth: true
                french: row.entry.french
                silent: true
                visible: words !== "" || french !== ""
                words: row.entry.value
            }

            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.wine
                font.bold: true
                font.pixelSize: Theme.smallSize
                text: row.entry.faults
                visible: text !== ""
            }

            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.sun
                font.bold: true
                font.pixelSize: Theme.smallSize
                text: row.hints
                visible: text !== ""
            }
        }
    }
}
