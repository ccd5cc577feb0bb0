// Is somebody still there? Large, and answered as often as one likes (WCAG 2.2.1).
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import kiosk.screens.components
import kiosk.screens.theme

ScreenFrame {
    id: warning

    required property int secondsLeft
    required property int secondsWhole
    readonly property int side: Math.min(Theme.px(440), warning.height - Theme.px(80))

    signal stayed
    signal ended

    centred: true
    title: qsTr("Are you still there?")
    actions: [
        ActionButton {
            iconName: "check"
            text: qsTr("Yes, I go on")
            tone: ActionButton.Do
            onTapped: warning.stayed()
        },
        ActionButton {
            iconName: "sign-out"
            text: qsTr("No, finish")
            onTapped: warning.ended()
        }
    ]
    asideWidth: warning.portrait || Theme.tight || side < Theme.px(300) ? 0 : side + Theme.px(80)
    aside: Item {
        anchors.fill: parent
        visible: warning.asideWidth > 0

        Shape {
            id: ring

            readonly property real part: Math.max(0, warning.secondsLeft / warning.secondsWhole)

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            height: warning.side
            preferredRendererType: Shape.GeometryRenderer
            width: warning.side

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                strokeColor: Theme.line
                strokeWidth: Theme.px(36)

                PathAngleArc {
                    centerX: ring.width / 2
                    centerY: ring.height / 2
                    radiusX: ring.width / 2 - Theme.px(20)
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: 360
                }
            }

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                strokeColor: Theme.wine
                strokeWidth: Theme.px(36)

                PathAngleArc {
                    centerX: ring.width / 2
                    centerY: ring.height / 2
                    radiusX: ring.width / 2 - Theme.px(20)
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: (Theme.mirrored ? -360 : 360) * ring.part
                }
            }
        }

        BodyText {
            readonly property bool unspoken: true // the sentence says it

            anchors.centerIn: ring
            font.bold: true
            font.pixelSize: Theme.px(130)
            text: warning.secondsLeft
        }
    }

    // Anything that is pressed, wherever, says that somebody is there.
    Connections {
        function onPressed() {
            warning.stayed();
        }

        target: Strikes
    }

    BodyText {
        Layout.fillWidth: true
        font.pixelSize: Theme.headingSize
        text: qsTr("Without an answer, everything is erased in %n second(s), to protect your information.", "", warning.secondsLeft)
    }
}
