// A plan seen from above: the kiosk, the person in front of it, and the way to the desk.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.components
import kiosk.screens.theme

Rectangle {
    id: plan

    required property int turn // degrees clockwise from straight ahead
    readonly property real angle: turn * Math.PI / 180
    readonly property real reach: width * 0.38
    readonly property point desk: Qt.point(width / 2 + reach * Math.sin(angle), height / 2 - reach * Math.cos(angle))

    Accessible.name: [qsTr("The desk is straight ahead, beyond the screen"), qsTr("The desk is ahead on the right"), qsTr("The desk is on the right"), qsTr("The desk is behind you on the right"), qsTr("The desk is behind you"), qsTr("The desk is behind you on the left"), qsTr("The desk is on the left"), qsTr("The desk is ahead on the left")][turn / 45]
    Accessible.role: Accessible.Graphic
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false // left is left, in every language
    border.color: Theme.highContrast ? Theme.outline : Theme.line
    border.width: Theme.stroke
    color: Theme.sandTint
    radius: Theme.cardRadius

    // The screen one faces.
    Rectangle {
        Accessible.ignored: true
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.ink
        height: Theme.px(12)
        radius: height / 2
        width: Theme.px(120)
        y: parent.height / 2 - Theme.px(74)
    }

    // The way, in dots: a Shape would be drawn beyond the edge of what scrolls, in software.
    Repeater {
        model: 4

        Rectangle {
            required property int index
            readonly property real along: Theme.px(62) + (plan.reach - Theme.px(120)) * index / 3

            Accessible.ignored: true
            color: Theme.wine
            height: Theme.px(14)
            radius: height / 2
            width: height
            x: plan.width / 2 + along * Math.sin(plan.angle) - width / 2
            y: plan.height / 2 - along * Math.cos(plan.angle) - height / 2
        }
    }

    Rectangle {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.wine
        height: Theme.px(84)
        radius: height / 2
        width: height

        Icon {
            anchors.centerIn: parent
            duotone: false
            ink: Theme.strongInk
            name: "user"
            size: Theme.px(52)
        }
    }

    Rectangle {
        Accessible.ignored: true
        border.color: Theme.river
        border.width: Theme.px(5)
        color: Theme.riverTint
        height: Theme.px(100)
        radius: Theme.radius
        width: height
        x: plan.desk.x - width / 2
        y: plan.desk.y - height / 2

        Icon {
            anchors.centerIn: parent
            ink: Theme.river
            name: "users"
            size: Theme.px(64)
        }
    }
}
