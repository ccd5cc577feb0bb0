// A plan seen from above: the kiosk, the person in front of it, and the way to the desk.
import QtQuick
import QtQuick.Shapes
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

    Shape {
        Accessible.ignored: true
        anchors.fill: parent
        preferredRendererType: Shape.GeometryRenderer

        ShapePath {
            capStyle: ShapePath.RoundCap
            dashPattern: [1.5, 2]
            fillColor: "transparent"
            startX: plan.width / 2 + Theme.px(56) * Math.sin(plan.angle)
            startY: plan.height / 2 - Theme.px(56) * Math.cos(plan.angle)
            strokeColor: Theme.wine
            strokeStyle: ShapePath.DashLine
            strokeWidth: Theme.px(8)

            PathLine {
                x: plan.desk.x - Theme.px(66) * Math.sin(plan.angle)
                y: plan.desk.y + Theme.px(66) * Math.cos(plan.angle)
            }
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
