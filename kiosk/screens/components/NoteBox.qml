// Something worth knowing, set apart: a tip, what one sees, a warning.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

Rectangle {
    id: note

    required property string words
    property string spoken: words // without breaks of lines
    property string heading: ""
    property int headingSize: Theme.smallSize
    property string french: ""
    property string iconName: "lightbulb"
    property bool alert: iconName === "warning" // said aloud as soon as it comes
    property int size: Math.round((Theme.bodySize + Theme.smallSize) / 2)
    property color accent: Theme.sun
    property color tint: Theme.sunTint

    border.color: Theme.highContrast ? accent : "transparent"
    border.width: Theme.highContrast ? Theme.stroke : 0
    color: tint
    implicitHeight: row.implicitHeight + 2 * Theme.px(16)
    radius: Theme.radius

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.px(28)
        anchors.margins: Theme.px(16)
        anchors.rightMargin: Theme.px(28)
        spacing: Theme.px(24)

        Icon {
            Layout.alignment: Qt.AlignTop
            ink: note.accent
            name: note.iconName
            size: Math.round(Theme.smallSize * 1.6)
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.px(4)

            BodyText {
                Layout.fillWidth: true
                color: note.accent
                font.bold: true
                font.pixelSize: note.headingSize
                text: note.heading
                visible: text !== ""
            }

            BothText {
                Layout.fillWidth: true
                french: note.french
                frenchInk: Theme.softOnTint
                size: note.size
                spoken: note.spoken
                words: note.words
            }
        }
    }
}
