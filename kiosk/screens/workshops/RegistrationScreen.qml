// A registration, as it is now: large enough, and of such a colour, that no state looks like another.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme
import kiosk.screens.workshops

ScreenFrame {
    id: screen

    required property RegistrationView view
    readonly property var told: view.told
    readonly property color accent: told.tone === "done" ? Theme.leaf : told.tone === "wait" ? Theme.sun : told.tone === "lost" ? Theme.wine : Theme.soft
    readonly property color tint: told.tone === "done" ? Theme.leafTint : told.tone === "wait" ? Theme.sunTint : told.tone === "lost" ? Theme.wineTint : Theme.sandTint
    readonly property real cardWidth: Theme.px(620) * Math.min(Theme.titleScale, 1.25)
    readonly property bool wide: width - cardWidth > Theme.bodySize * 21 && height > Theme.px(620)

    asideLast: true
    asideWidth: wide && view.live ? cardWidth : 0
    aside: SeatTicket {
        anchors.fill: parent
        fitted: true
        view: screen.view
    }

    Timer {
        interval: 250
        repeat: true
        running: screen.view.asked
        onTriggered: screen.view.refresh()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        RoundSign {
            Layout.alignment: Qt.AlignTop
            color: screen.accent
            name: screen.told.icon
        }

        TitleText {
            Layout.fillWidth: true
            color: screen.accent
            text: screen.told.title
        }
    }

    RegistrationWords {
        Layout.fillWidth: true
        accent: screen.accent
        tint: screen.tint
        view: screen.view
    }

    SeatTicket {
        Layout.fillWidth: true
        view: screen.view
        visible: !screen.wide && screen.view.live
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart + Theme.halfGap

        ActionButton {
            enabled: screen.view.printer !== "printing"
            iconName: "printer"
            text: screen.view.printer === "printing" ? qsTr("Printing…") : screen.view.printer === "printed" ? qsTr("Print once more") : qsTr("Print the ticket")
            tone: ActionButton.Do
            visible: screen.view.live && screen.view.printer !== ""
            onTapped: screen.view.printAsked()
        }

        ActionButton {
            iconName: "calendar-x"
            text: screen.view.seated ? qsTr("Give up my seat") : qsTr("Give up my place")
            visible: screen.view.leavable && !screen.view.fresh
            onTapped: screen.view.leaveAsked()
        }

        ActionButton {
            iconName: "calendar-plus"
            text: qsTr("See the workshops")
            visible: !screen.view.live
            onTapped: screen.view.workshopsAsked()
        }
    }
}
