// One guide among all: what it is, what is to be seen to, and whether it is offered.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

GridLayout {
    id: row

    required property var guide
    property bool narrow: false

    signal taken
    signal switched(on: bool)

    columnSpacing: Theme.apart
    columns: narrow ? 1 : 2
    rowSpacing: Theme.apart

    PressSurface {
        Accessible.description: [row.guide.told, row.guide.wrong, row.guide.review, row.guide.moved].filter(words => words !== "").join(". ")
        Accessible.name: row.guide.title
        Layout.fillHeight: true
        Layout.fillWidth: true
        bottomPadding: Theme.px(12)
        leftPadding: Theme.px(22)
        topPadding: Theme.px(12)
        onTapped: row.taken()

        contentItem: RowLayout {
            spacing: Theme.px(26)

            BodyText {
                Accessible.ignored: true
                Layout.preferredWidth: Theme.bodySize * 1.3
                font.bold: true
                font.pixelSize: Theme.smallSize
                horizontalAlignment: Text.AlignHCenter
                text: row.guide.place
            }

            Rectangle {
                Layout.preferredHeight: Theme.px(76)
                Layout.preferredWidth: Theme.px(76)
                color: row.guide.wrong !== "" ? Theme.sunTint : Theme.wineTint
                radius: Theme.radius

                Icon {
                    anchors.centerIn: parent
                    ink: row.guide.wrong !== "" ? Theme.sun : Theme.wine
                    name: row.guide.wrong !== "" ? "warning" : row.guide.icon
                    size: Theme.px(48)
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(2)

                BodyText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    font.bold: true
                    leading: 1
                    text: row.guide.title
                }

                BodyText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.soft
                    font.pixelSize: Theme.smallSize
                    leading: 1.05
                    text: row.guide.told
                }

                BodyText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.wine
                    font.bold: true
                    font.pixelSize: Theme.smallSize
                    leading: 1.05
                    text: row.guide.wrong
                    visible: text !== ""
                }

                BodyText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: row.guide.late ? Theme.wine : Theme.sun
                    font.bold: true
                    font.pixelSize: Theme.smallSize
                    leading: 1.05
                    text: row.guide.review
                    visible: text !== ""
                }

                BodyText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.river
                    font.bold: true
                    font.pixelSize: Theme.smallSize
                    leading: 1.05
                    text: row.guide.moved
                    visible: text !== ""
                }
            }
        }
    }

    Chip {
        Accessible.checkable: true
        Accessible.checked: checked
        Accessible.description: row.guide.title
        Layout.fillWidth: row.narrow
        Layout.preferredWidth: row.narrow ? -1 : Theme.smallSize * 9
        checked: row.guide.on
        choosable: true
        text: row.guide.on ? qsTr("Offered") : qsTr("Not offered")
        visible: row.guide.switchable
        onTapped: row.switched(!row.guide.on)
    }
}
