// The way: what is done, where one is, what is to come.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

Item {
    id: list

    required property var trail
    required property int minutesLeft
    readonly property string readAs: "aside" // after the step one is at
    readonly property int rowHeight: Math.max(Theme.px(86), Theme.smallSize * 2.8)
    readonly property int room: Math.max(1, Math.floor((height - rest.height) / rowHeight))
    readonly property int now: trail.findIndex(step => step.state === "now")
    // As many steps as fit, the one before the present one first.
    readonly property int first: Math.max(0, Math.min(now - Math.floor(room / 3), trail.length - room))

    Column {
        width: parent.width

        Repeater {
            model: list.trail.slice(list.first, list.first + list.room)

            Rectangle {
                id: row

                required property var modelData
                readonly property bool now: modelData.state === "now"
                readonly property bool done: modelData.state === "done"

                color: now ? Theme.wineTint : "transparent"
                height: list.rowHeight
                radius: Theme.radius
                width: list.width

                Rectangle {
                    id: mark

                    Accessible.ignored: true
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(18)
                    anchors.verticalCenter: parent.verticalCenter
                    border.color: row.now ? Theme.wine : row.done ? Theme.leaf : Theme.outline
                    border.width: Theme.px(3)
                    color: row.now ? Theme.wine : row.done ? Theme.leaf : "transparent"
                    height: Theme.px(56)
                    radius: height / 2
                    width: height

                    Icon {
                        anchors.centerIn: parent
                        duotone: false
                        ink: Theme.strongInk
                        name: "check"
                        size: Theme.px(34)
                        visible: row.done
                    }

                    Text {
                        Accessible.ignored: true
                        anchors.centerIn: parent
                        color: row.now ? Theme.strongInk : Theme.soft
                        font.bold: true
                        font.family: Theme.family
                        font.pixelSize: Math.max(Theme.px(28), Math.min(Theme.smallSize, Theme.px(38)))
                        text: row.modelData.number
                        visible: !row.done
                    }
                }

                SmallText {
                    Accessible.name: row.done ? qsTr("%1, done").arg(text) : row.now ? qsTr("%1, now").arg(text) : text
                    anchors.left: mark.right
                    anchors.leftMargin: Theme.px(22)
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(12)
                    anchors.verticalCenter: parent.verticalCenter
                    color: row.now ? Theme.ink : Theme.soft
                    font.bold: row.now
                    leading: 1.05
                    text: row.modelData.name
                }
            }
        }
    }

    RowLayout {
        id: rest

        anchors.bottom: parent.bottom
        height: visible ? implicitHeight + Theme.halfGap : 0
        spacing: Theme.px(16)
        visible: list.minutesLeft > 0
        width: parent.width

        Icon {
            ink: Theme.soft
            name: "clock"
            size: Math.round(Theme.smallSize * 1.3)
        }

        SmallText {
            Layout.fillWidth: true
            text: qsTr("About %n more minute(s)", "", list.minutesLeft)
        }
    }
}
