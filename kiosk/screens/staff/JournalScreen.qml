// What the staff did, the newest first. No resident is in it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property JournalView view

    title: qsTr("Journal")

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("What the staff did. No resident is in it.")
    }

    Repeater {
        model: screen.view.lines

        Rectangle {
            id: line

            required property var modelData

            Layout.fillWidth: true
            border.color: Theme.highContrast ? Theme.outline : Theme.line
            border.width: Theme.stroke
            color: Theme.card
            implicitHeight: words.implicitHeight + 2 * Theme.px(16)
            radius: Theme.radius

            GridLayout {
                id: words

                anchors.left: parent.left
                anchors.margins: Theme.px(24)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                columnSpacing: Theme.gap
                columns: screen.portrait || Theme.tight ? 1 : 2
                rowSpacing: 0

                BodyText {
                    Layout.preferredWidth: parent.columns === 2 ? Theme.bodySize * 16 : -1
                    Layout.fillWidth: parent.columns === 1
                    color: Theme.soft
                    text: line.modelData.moment
                }

                BodyText {
                    Layout.fillWidth: true
                    text: line.modelData.words
                }
            }
        }
    }
}
