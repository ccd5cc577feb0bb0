// The step that is written, as a resident would see it.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

Rectangle {
    id: pane

    required property WalkView walk
    readonly property string readAs: "aside" // after what is written
    property bool rightToLeft: false
    property bool low: false // what is changed stands in the lower part of the step

    function follow() {
        if (pane.low)
            step.showEnd();
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft
    Component.onCompleted: Qt.callLater(pane.follow)

    Connections {
        function onChanged() {
            Qt.callLater(pane.follow);
        }

        target: pane.walk
    }

    border.color: Theme.night
    border.width: Theme.stroke
    color: Theme.paper
    radius: Theme.radius

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.px(8)
        spacing: Theme.px(8)

        SmallText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.px(20)
            color: Theme.night
            font.bold: true
            text: qsTr("Preview")
        }

        WalkScreen {
            id: step

            Layout.fillHeight: true
            Layout.fillWidth: true
            view: pane.walk
            within: true
        }
    }
}
