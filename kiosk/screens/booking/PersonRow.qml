// A mediator: the first letter of the name in a circle, the name, the languages.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

RowLayout {
    id: row

    required property string name
    required property string languages

    spacing: Theme.px(20)

    Rectangle {
        Accessible.ignored: true
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: Math.round(Theme.bodySize * 2.1)
        Layout.preferredWidth: Layout.preferredHeight
        color: Theme.river
        radius: height / 2

        BodyText {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: Theme.strongInk
            font.bold: true
            leading: 1
            text: row.name.slice(0, 1).toUpperCase()
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: row.name
        }

        BodyText {
            Layout.fillWidth: true
            color: Theme.softOnTint
            font.pixelSize: Theme.smallSize
            text: row.languages
            visible: text !== ""
        }
    }
}
