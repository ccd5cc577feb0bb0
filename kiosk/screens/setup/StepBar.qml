// Which step of how many one is at, and the way on. The way back is where it always is.
import QtQuick
import kiosk.screens
import kiosk.screens.components
import kiosk.screens.theme

Rectangle {
    id: bar

    required property FrameView frame

    color: Theme.sandTint
    implicitHeight: Math.max(words.implicitHeight, ways.implicitHeight) + 2 * Theme.px(10)

    BodyText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: ways.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.softOnTint
        font.bold: true
        font.pixelSize: Theme.chromeSize
        text: qsTr("Step %1 of %2").arg(bar.frame.step).arg(bar.frame.steps)
    }

    Row {
        id: ways

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        layoutDirection: Qt.RightToLeft

        ActionButton {
            forward: true
            shown: bar.frame.stepReady
            text: qsTr("Next step")
            tone: ActionButton.Do
            font.pixelSize: Theme.px(34 * Theme.chromeScale)
            width: implicitWidth
            onTapped: bar.frame.stepDone()
        }

        ActionButton {
            shown: !bar.frame.stepReady
            text: qsTr("Skip this step")
            font.pixelSize: Theme.px(34 * Theme.chromeScale)
            width: implicitWidth
            onTapped: bar.frame.stepSkipped()
        }
    }
}
