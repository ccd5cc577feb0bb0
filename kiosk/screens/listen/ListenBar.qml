// What one can ask of the voice while it speaks; or, once, why nothing is heard.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.listen
import kiosk.screens.theme

Rectangle {
    id: bar

    required property ListenView listen
    readonly property bool mute: listen.trouble !== ""

    color: Theme.bar
    implicitHeight: (mute ? notice.implicitHeight : tools.implicitHeight) + 2 * Theme.px(12)
    objectName: "listening"
    visible: listen.open

    Spoken {
        listen: bar.listen
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.soft
        height: Theme.stroke
        width: parent.width
    }

    Flow {
        id: tools

        readonly property real wanted: pause.implicitWidth + again.implicitWidth + slower.implicitWidth + louder.implicitWidth + (secret.visible ? secret.implicitWidth + spacing : 0) + stop.implicitWidth + 4 * spacing

        anchors.centerIn: parent
        spacing: Theme.apart
        visible: !bar.mute
        width: Math.min(wanted, parent.width - 2 * Theme.px(36))

        BarButton {
            id: pause

            beside: true
            iconName: bar.listen.speaking ? "pause" : "play"
            leftPadding: Theme.px(18)
            rightPadding: Theme.px(18)
            text: bar.listen.speaking ? qsTr("Pause") : qsTr("Go on")
            onTapped: bar.listen.pauseOrGoOn()
        }

        BarButton {
            id: again

            beside: true
            iconName: "arrow-counter-clockwise"
            leftPadding: Theme.px(18)
            rightPadding: Theme.px(18)
            text: qsTr("Again")
            onTapped: bar.listen.again()
        }

        BarButton {
            id: slower

            beside: true
            iconName: bar.listen.slowest ? "gauge" : "person-simple-walk"
            leftPadding: Theme.px(18)
            rightPadding: Theme.px(18)
            text: bar.listen.slowest ? qsTr("Faster") : qsTr("Slower")
            onTapped: bar.listen.slower()
        }

        BarButton {
            id: louder

            beside: true
            iconName: bar.listen.loudest ? "speaker-low" : "speaker-high"
            leftPadding: Theme.px(18)
            rightPadding: Theme.px(18)
            text: bar.listen.loudest ? qsTr("Less loud") : qsTr("Louder")
            onTapped: bar.listen.louder()
        }

        BarButton {
            id: secret

            beside: true
            iconName: "key"
            leftPadding: Theme.px(18)
            rightPadding: Theme.px(18)
            text: bar.listen.secret === "code" ? qsTr("Say my code") : bar.listen.secret === "document" ? qsTr("Read the document") : qsTr("Say what I typed")
            visible: bar.listen.secret !== ""
            onTapped: bar.listen.saySecret()
        }

        BarButton {
            id: stop

            beside: true
            iconName: "x"
            leftPadding: Theme.px(18)
            rightPadding: Theme.px(18)
            text: qsTr("Stop", "listening")
            onTapped: bar.listen.stop()
        }
    }

    RowLayout {
        id: notice

        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        visible: bar.mute

        BodyText {
            Layout.fillWidth: true
            color: Theme.barInk
            font.pixelSize: Theme.chromeSize
            text: bar.listen.trouble === "no-language" ? qsTr("This kiosk has no voice for this language. Everything else works as before.") : qsTr("This kiosk cannot speak at the moment. Everything else works as before. A mediator can read for you.")
        }

        BarButton {
            iconName: "check"
            text: qsTr("OK")
            onTapped: bar.listen.stop()
        }
    }
}
