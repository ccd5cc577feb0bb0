// One visit: what became of it, in four large buttons, and what else can be done.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property VisitView view
    readonly property var visit: view.visit

    overline: qsTr("%1 · %2", "time · subject").arg(visit.time).arg(visit.subject)
    title: visit.name === "" ? qsTr("Without appointment") : visit.name
    extras: [
        ActionButton {
            iconName: "calendar-blank"
            shown: screen.view.booked
            text: qsTr("Move, cancel or print")
            onTapped: screen.view.bookingAsked()
        },
        ActionButton {
            iconName: "trash"
            shown: !screen.view.booked
            text: qsTr("It was a mistake: remove")
            onTapped: screen.view.removeAsked()
        }
    ]

    NotDone {
        Layout.fillWidth: true
        why: screen.view.refused
    }

    BodyText {
        Layout.fillWidth: true
        text: screen.visit.state === "unsure" ? qsTr("This appointment is not confirmed yet. Its state can be noted then.") : qsTr("This appointment is for another day. Its state can be noted then.")
        visible: !screen.view.markable
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.sun
        font.bold: true
        text: qsTr("Waiting for %1 minutes.").arg(screen.visit.waited)
        visible: screen.visit.waited >= 0
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: screen.width > Theme.bodySize * 26 ? 2 : 1
        rowSpacing: Theme.gap
        visible: screen.view.markable

        Repeater {
            model: [["arrived", "sign-in", qsTr("Arrived"), qsTr("Here, and waits.")], ["with", "users", qsTr("With me"), qsTr("The session has begun.")], ["kept", "check-circle", qsTr("Done"), qsTr("The session took place.")], ["missed", "user-minus", qsTr("Absent"), qsTr("Nobody came.")]]

            Chip {
                required property var modelData

                Accessible.checkable: true
                Accessible.checked: checked
                Accessible.description: modelData[3]
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                checked: screen.visit.state === modelData[0]
                choosable: true
                corner: Theme.cardRadius
                font.bold: true
                font.pixelSize: Theme.headingSize
                iconName: modelData[1]
                implicitHeight: Math.max(Theme.px(170), implicitContentHeight + topPadding + bottomPadding)
                leftPadding: Theme.px(44)
                text: modelData[2]
                visible: screen.view.booked || modelData[0] === "with" || modelData[0] === "kept"
                onTapped: screen.view.marked(modelData[0])
            }
        }
    }

    ActionButton {
        Layout.maximumWidth: screen.scroll.flickable.width
        iconName: "arrow-counter-clockwise"
        shown: screen.view.markable && screen.view.booked && !["expected", "unsure"].includes(screen.visit.state)
        text: qsTr("Undo: expected again")
        onTapped: screen.view.marked("expected")
    }
}
