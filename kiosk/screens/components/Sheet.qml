// A panel over the footer, opened from it: some choices, and a way to close it.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

Rectangle {
    id: sheet

    required property string title
    property bool filling: false // it stands in the place of the screen
    default property alias choices: choices.data

    signal closed

    color: Theme.sandTint
    implicitHeight: row.implicitHeight + 2 * Theme.px(22)

    Rectangle {
        color: Theme.outline
        height: Theme.stroke
        width: parent.width
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.margins: Theme.px(22)
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.halfGap

            BodyText {
                Layout.fillWidth: true
                Accessible.role: sheet.filling ? Accessible.Heading : Accessible.StaticText
                color: Theme.ink
                font.bold: true
                font.pixelSize: Theme.smallSize
                text: sheet.title
            }

            Flow {
                id: choices

                Layout.fillWidth: true
                spacing: Theme.apart
            }
        }

        ActionButton {
            Layout.alignment: Qt.AlignTop
            font.pixelSize: Theme.smallSize
            iconName: "x"
            text: qsTr("Close")
            onTapped: sheet.closed()
        }
    }
}
