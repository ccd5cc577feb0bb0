// A day: its name, its date, its times; under one another in a column, beside one another in a list.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

Rectangle {
    id: day

    required property DayView view
    property bool listed: false
    property int atOnce: view.count // times made with the day; the others come later

    signal taken(time: int)

    border.color: Theme.outline
    border.width: Theme.stroke
    color: Theme.card
    implicitHeight: column.implicitHeight + 2 * Theme.px(22)
    radius: Theme.cardRadius
    Component.onCompleted: times.model = day.view.times // it has begun, and does not begin anew

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(22)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(22)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(22)
        spacing: Theme.apart

        Flow {
            Layout.fillWidth: true
            spacing: Theme.px(day.listed ? 16 : 4)

            BodyText {
                font.bold: true
                leading: 1
                text: day.view.name
                width: day.listed ? Math.min(implicitWidth, parent.width) : parent.width
            }

            BodyText {
                color: Theme.soft
                font.pixelSize: Theme.smallSize
                leading: 1
                text: day.view.date
                width: day.listed ? Math.min(implicitWidth, parent.width) : parent.width
            }
        }

        SmallText {
            Layout.fillWidth: true
            horizontalAlignment: day.listed ? Text.AlignLeft : Text.AlignHCenter
            text: qsTr("Nothing free")
            topPadding: day.listed ? 0 : Theme.px(60)
            visible: day.view.empty
        }

        // One under the other in a column, as many as fit beside one another in a list.
        Flow {
            id: flow

            // All have their place from the first: what is below does not move as they come.
            readonly property real wide: day.listed ? Math.min(width, Theme.bodySize * 5.4) : width
            readonly property int beside: Math.max(1, Math.floor((width + spacing) / (wide + spacing)))
            readonly property real tall: times.count > 0 ? times.itemAt(0)?.implicitHeight ?? 0 : 0

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Math.ceil(day.view.count / beside) * (tall + spacing) - spacing)
            spacing: Theme.apart
            visible: !day.view.empty

            Repeater {
                id: times

                model: day.view.begin(day.atOnce)

                TimeButton {
                    required property int index

                    width: flow.wide
                    onTapped: day.taken(index)
                }
            }
        }
    }
}
