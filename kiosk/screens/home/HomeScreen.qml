// The first screen: what one can do here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.home
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property HomeView view
    readonly property bool two: width > Theme.px(1180) * Theme.titleScale

    // Something stands above the ways in: what is below stays in sight.
    readonly property bool crowded: view.underway !== "" || view.message !== "" || view.trouble !== ""

    overline: view.opening
    title: qsTr("Hello, what would you like to do?")

    NoteBox {
        Layout.fillWidth: true
        iconName: "warning"
        visible: screen.view.trouble !== ""
        words: screen.view.trouble === "quarantined" ? qsTr("The kiosk had a fault and starts afresh. The procedures work as usual.") : qsTr("The kiosk cannot keep anything today: opinions are not counted. The procedures work as usual.")
    }

    TodayNote {
        Layout.fillWidth: true
        view: screen.view
    }

    Tile {
        Layout.fillWidth: true
        accent: Theme.leaf
        bottomPadding: Theme.px(8)
        compact: true
        hint: screen.view.underway
        iconName: "arrow-u-up-left"
        text: qsTr("Go on where I was")
        tint: Theme.leafTint
        topPadding: Theme.px(8)
        visible: screen.view.underway !== ""
        onTapped: screen.view.walkAsked()
    }

    HomeTiles {
        Layout.fillWidth: true
        two: screen.two
        view: screen.view
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart
        visible: screen.view.oftenAsked.length > 0

        SmallText {
            height: Math.max(Theme.target, implicitHeight)
            rightPadding: Theme.px(12)
            text: qsTr("Often asked")
            verticalAlignment: Text.AlignVCenter
        }

        Repeater {
            model: screen.crowded ? screen.view.oftenAsked.slice(0, 3) : screen.view.oftenAsked

            Chip {
                required property var modelData

                iconName: modelData.icon
                text: modelData.title
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                onTapped: screen.view.openGuide(modelData.id)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: screen.two ? 2 : 1
        rowSpacing: Theme.apart

        NextTime {
            Layout.fillHeight: true
            Layout.fillWidth: true
            view: screen.view
            visible: screen.view.nextTime !== ""
        }

        YourDataButton {
            Layout.fillHeight: true
            Layout.fillWidth: !screen.two
            visible: screen.view.tells
            onTapped: screen.view.dataAsked()
        }
    }

    // Time goes by, and others book.
    Timer {
        interval: 15000
        repeat: true
        running: screen.view.bookable || screen.view.opening !== ""
        onTriggered: screen.view.refresh()
    }
}
