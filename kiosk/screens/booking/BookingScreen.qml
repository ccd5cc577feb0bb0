// A booking, as it is now: large enough, and of such a colour, that no state looks like another.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property BookingView view
    readonly property var told: view.told
    readonly property color accent: told.tone === "done" ? Theme.leaf : told.tone === "wait" ? Theme.sun : told.tone === "lost" ? Theme.wine : told.tone === "moved" ? Theme.night : Theme.soft
    readonly property color tint: told.tone === "done" ? Theme.leafTint : told.tone === "wait" ? Theme.sunTint : told.tone === "lost" ? Theme.wineTint : told.tone === "moved" ? Theme.nightTint : Theme.sandTint
    readonly property bool ticketed: view.held || view.waiting
    readonly property real cardWidth: Theme.px(620) * Math.min(Theme.titleScale, 1.25)
    readonly property bool wide: width - cardWidth > Theme.bodySize * 21

    asideLast: true
    asideWidth: wide && ticketed ? cardWidth : 0
    aside: TicketCard {
        anchors.fill: parent
        fitted: true
        view: screen.view
    }
    centred: true

    Timer {
        interval: 250
        repeat: true
        running: screen.view.waiting
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

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.px(6)

        BodyText {
            Layout.fillWidth: true
            color: screen.ticketed ? Theme.ink : Theme.soft // else it is no date to remember
            font.bold: screen.ticketed
            font.pixelSize: Theme.headingSize
            text: screen.view.moment
        }

        BodyText {
            Layout.fillWidth: true
            text: screen.view.subject
            visible: text !== ""
        }

        BodyText {
            Layout.fillWidth: true
            text: [screen.view.meeting, screen.view.directions].filter(words => words !== "").join(" ")
            visible: screen.ticketed
        }
    }

    NoteBox {
        Layout.fillWidth: true
        accent: screen.accent
        iconName: screen.told.icon
        tint: screen.tint
        visible: screen.told.means !== ""
        words: [screen.told.means, screen.told.then].filter(words => words !== "").join(" ")
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("To bring:") + ["", ...screen.view.bring].join("\n• ")
        visible: screen.view.bring.length > 0 && screen.ticketed
    }

    NearSlots {
        Layout.fillWidth: true
        view: screen.view
        visible: screen.view.lost
    }

    PrinterNote {
        Layout.fillWidth: true
        instead: qsTr("Your code stays on this screen: take a photo of it.")
        trouble: screen.view.trouble
        visible: screen.view.printer === "failed"
    }

    NoteBox {
        Layout.fillWidth: true
        iconName: "clock"
        visible: screen.view.tooLate && !screen.view.fresh
        words: qsTr("It is too near to be moved or cancelled here. Please tell somebody at the desk, or telephone.")
    }

    ExampleNote {
        Layout.fillWidth: true
        visible: screen.view.demonstration
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Take a photo of this screen, or write the code on paper.")
        visible: screen.ticketed && screen.view.printer === ""
    }

    TicketCard {
        Layout.fillWidth: true
        view: screen.view
        visible: !screen.wide && screen.ticketed
    }

    BookingActions {
        Layout.fillWidth: true
        view: screen.view
    }
}
