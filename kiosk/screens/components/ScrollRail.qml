// Two arrows for what is above and below.
import QtQuick
import kiosk.screens.theme

Item {
    id: rail

    property bool atStart: true
    property bool atEnd: false
    property bool within: false // of a preview: another pair of arrows stands beside

    readonly property string readAs: "needless" // what is read is brought into view without it
    readonly property int button: Math.min(Theme.target, height)
    readonly property bool roomForBoth: height > 2 * Theme.target + Theme.apart

    signal up
    signal down

    implicitWidth: Theme.target

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.line
        height: parent.height
        radius: width / 2
        visible: !(rail.atStart && rail.atEnd)
        width: Theme.px(6)
    }

    PressSurface {
        Accessible.name: rail.within ? qsTr("Higher up in the preview") : qsTr("Higher up")
        anchors.top: parent.top
        corner: height / 2
        guarded: false
        height: rail.button
        leftPadding: 0
        rightPadding: 0
        visible: !rail.atStart && (rail.roomForBoth || rail.atEnd)
        width: Theme.target
        onTapped: rail.up()

        contentItem: Icon {
            duotone: false
            name: "arrow-up"
            size: Theme.px(44)
        }
    }

    PressSurface {
        Accessible.name: rail.within ? qsTr("Further down in the preview") : qsTr("Further down")
        anchors.bottom: parent.bottom
        corner: height / 2
        edge: Theme.wine
        fill: Theme.wine
        guarded: false
        height: rail.button
        leftPadding: 0
        rightPadding: 0
        visible: !rail.atEnd
        width: Theme.target
        onTapped: rail.down()

        contentItem: Icon {
            duotone: false
            ink: Theme.strongInk
            name: "arrow-down"
            size: Theme.px(44)
        }
    }
}
