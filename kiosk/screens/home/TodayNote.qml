// What the place has to say today; in its own language where nobody has translated it.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.home
import kiosk.screens.theme

Rectangle {
    id: note

    required property HomeView view

    border.color: Theme.highContrast ? Theme.sun : "transparent"
    border.width: Theme.highContrast ? Theme.stroke : 0
    color: Theme.sunTint
    implicitHeight: row.implicitHeight + 2 * Theme.px(14)
    radius: Theme.radius
    visible: view.message !== ""

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.px(28)
        anchors.margins: Theme.px(14)
        anchors.rightMargin: Theme.px(28)
        spacing: Theme.px(24)

        Icon {
            Layout.alignment: Qt.AlignTop
            ink: Theme.sun
            name: "megaphone"
            size: Math.round(Theme.smallSize * 1.5)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                readonly property string spokenIn: note.view.messageLanguage

                Layout.fillWidth: true
                font.bold: true
                leading: 1
                text: note.view.message
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.softOnTint
                font.pixelSize: Theme.smallSize
                leading: 1
                text: qsTr("This message of the place has not been translated.")
                visible: note.view.messageLanguage !== ""
            }
        }
    }
}
