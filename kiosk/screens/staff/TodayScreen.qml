// A mediator's day: who comes, when, about what.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property TodayView view

    overline: view.day
    title: qsTr("Hello %1").arg(view.name)

    BodyText {
        Layout.fillWidth: true
        text: !screen.view.readable ? qsTr("The appointments cannot be read today. Look into your own calendar.") : qsTr("Nobody has booked a session with you today.")
        visible: screen.view.visits.length === 0
    }

    Repeater {
        model: screen.view.visits

        Rectangle {
            id: visit

            required property var modelData
            readonly property bool done: modelData.state === "kept"
            readonly property bool here: modelData.state === "arrived"
            readonly property bool unsure: modelData.state === "unsure"

            Layout.fillWidth: true
            border.color: Theme.highContrast ? Theme.outline : Theme.line
            border.width: Theme.stroke
            color: Theme.card
            implicitHeight: words.implicitHeight + 2 * Theme.px(20)
            radius: Theme.radius

            GridLayout {
                id: words

                readonly property bool wide: screen.width > Theme.bodySize * 34

                anchors.left: parent.left
                anchors.margins: Theme.px(28)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                columnSpacing: Theme.gap
                columns: wide ? 4 : 2
                rowSpacing: Theme.px(8)

                BodyText {
                    Layout.preferredWidth: Theme.bodySize * 5
                    font.bold: true
                    text: visit.modelData.time
                }

                BodyText {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    text: visit.modelData.name
                }

                BodyText {
                    Layout.columnSpan: words.wide ? 1 : 2
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                    color: Theme.soft
                    text: visit.modelData.subject
                }

                BodyText {
                    Layout.columnSpan: words.wide ? 1 : 2
                    Layout.preferredWidth: words.wide ? Theme.bodySize * 7 : -1
                    color: visit.done ? Theme.leaf : visit.here ? Theme.wine : visit.unsure ? Theme.sun : Theme.night
                    font.bold: true
                    text: visit.done ? qsTr("Done") : visit.here ? qsTr("With you") : visit.unsure ? qsTr("To be confirmed") : visit.modelData.state === "missed" ? qsTr("Absent") : qsTr("Expected")
                }
            }
        }
    }
}
