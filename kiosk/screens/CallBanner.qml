// What a mediator answered to a call, on whatever page one is, until it is read.
import QtQuick
import QtQuick.Layouts
import kiosk.screens
import kiosk.screens.components
import kiosk.screens.theme

Item {
    id: banner

    required property FrameView frame
    readonly property bool wide: width > Theme.bodySize * 34

    objectName: "banner"
    visible: frame.call !== "" && frame.secondsLeft < 0
    implicitHeight: grid.implicitHeight + Theme.halfGap

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        columnSpacing: Theme.apart
        columns: banner.wide || Theme.tight ? 2 : 1
        rowSpacing: Theme.apart

        NoteBox {
            Layout.fillHeight: true
            Layout.fillWidth: true
            accent: banner.frame.call === "nobody" ? Theme.sun : Theme.leaf
            alert: true
            iconName: banner.frame.call === "nobody" ? "clock" : "hand-waving"
            size: Theme.tight ? Theme.chromeSize : Theme.bodySize
            tint: banner.frame.call === "nobody" ? Theme.sunTint : Theme.leafTint
            words: banner.frame.call === "coming" ? qsTr("A mediator is coming to you.") : banner.frame.call === "ten" ? qsTr("A mediator comes in 10 minutes. Your screen waits for you.") : banner.frame.call === "desk" ? qsTr("A mediator asks you to come to the desk.") : qsTr("Nobody has answered yet. Please go to the desk.")
        }

        Chip {
            Layout.fillHeight: true
            Layout.fillWidth: !banner.wide && !Theme.tight
            corner: Theme.radius
            edge: Theme.ink
            font.bold: true
            font.pixelSize: Theme.chromeSize
            iconName: "check"
            text: qsTr("I have read it")
            onTapped: banner.frame.callDismissed()
        }
    }
}
