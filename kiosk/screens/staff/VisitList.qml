// Who comes to a mediator, on the days she looks at; what was noted last can be taken back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ColumnLayout {
    id: list

    required property TodayView view
    readonly property var visits: view.visits // made anew each time it is asked for
    readonly property var stateWords: ({
            "arrived": qsTr("arrived"),
            "with": qsTr("with you"),
            "kept": qsTr("done"),
            "missed": qsTr("absent"),
            "expected": qsTr("expected again")
        })

    spacing: Theme.apart

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.apart
        columns: list.width > Theme.bodySize * 28 ? 2 : 1
        rowSpacing: Theme.apart

        DayChips {
            Layout.fillWidth: true
            view: list.view
        }

        Chip {
            Layout.alignment: Qt.AlignTop
            text: qsTr("Already over: %1").arg(list.view.over)
            trailingIcon: "caret-down"
            visible: list.view.over > 0
            onTapped: list.view.showAll()
        }
    }

    NotDone {
        Layout.fillWidth: true
        why: list.view.refused
    }

    ActionButton {
        Layout.fillWidth: true
        iconName: "arrow-counter-clockwise"
        shown: list.view.lastName !== ""
        text: qsTr("%1: %2. Undo", "a name, a state").arg(list.view.lastName).arg(list.stateWords[list.view.lastState] ?? "")
        onTapped: list.view.undone()
    }

    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.halfGap
        text: !list.view.readable ? qsTr("The appointments cannot be read today. Look into your own calendar.") : list.view.chosen === "today" ? qsTr("Nobody has booked a session with you today.") : qsTr("Nobody has booked a session with you then.")
        visible: list.visits.length === 0
    }

    Repeater {
        model: list.visits

        // The hundred lines of a week come one after another, so that nobody waits for them.
        Loader {
            id: line

            required property var modelData

            Layout.fillWidth: true
            asynchronous: list.view.chosen === "week"
            sourceComponent: VisitRow {
                visit: line.modelData
                onMarked: state => list.view.marked(line.modelData.id, state)
                onOpened: list.view.visitTaken(line.modelData.id)
            }
        }
    }
}
