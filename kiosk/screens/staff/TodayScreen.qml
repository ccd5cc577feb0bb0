// A mediator's day: who comes, who calls, where people get stuck.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property TodayView view
    readonly property bool two: width > Theme.bodySize * 46
    readonly property var stateWords: ({
            "arrived": qsTr("arrived"),
            "with": qsTr("with you"),
            "kept": qsTr("done"),
            "missed": qsTr("absent"),
            "expected": qsTr("expected again")
        })

    overline: view.day
    title: qsTr("Hello %1").arg(view.name)
    actions: [
        ActionButton {
            iconName: "handshake"
            text: qsTr("Help somebody here")
            tone: ActionButton.Web
            onTapped: screen.view.accompanyAsked()
        },
        ActionButton {
            iconName: "plus"
            text: qsTr("Without appointment")
            onTapped: screen.view.walkInAsked()
        }
    ]
    extras: ActionButton {
        iconName: "users-three"
        shown: screen.view.workshops
        text: qsTr("Workshops")
        onTapped: screen.view.workshopsAsked()
    }

    Component {
        id: called

        CallCard {
            required property var modelData

            Layout.fillWidth: true
            call: modelData
            onAnswered: answer => screen.view.answered(modelData.id, answer)
        }
    }

    // Who calls comes first, where there is one column.
    Repeater {
        model: screen.two ? [] : screen.view.calls
        delegate: called
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: screen.two ? 2 : 1
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 63
            spacing: Theme.apart

            DayChips {
                Layout.fillWidth: true
                view: screen.view
            }

            NotDone {
                Layout.fillWidth: true
                why: screen.view.refused
            }

            ActionButton {
                Layout.fillWidth: true
                iconName: "arrow-counter-clockwise"
                shown: screen.view.lastName !== ""
                text: qsTr("%1: %2. Undo", "a name, a state").arg(screen.view.lastName).arg(screen.stateWords[screen.view.lastState] ?? "")
                onTapped: screen.view.undone()
            }

            BodyText {
                Layout.fillWidth: true
                text: !screen.view.readable ? qsTr("The appointments cannot be read today. Look into your own calendar.") : screen.view.chosen === "today" ? qsTr("Nobody has booked a session with you today.") : qsTr("Nobody has booked a session with you then.")
                visible: screen.view.visits.length === 0
            }

            Repeater {
                model: screen.view.visits

                // The hundred lines of a week come one after another, so that nobody waits for them.
                Loader {
                    id: line

                    required property var modelData

                    Layout.fillWidth: true
                    asynchronous: screen.view.chosen === "week"
                    sourceComponent: VisitRow {
                        visit: line.modelData
                        onMarked: state => screen.view.marked(line.modelData.id, state)
                        onOpened: screen.view.visitTaken(line.modelData.id)
                    }
                }
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 37
            spacing: Theme.gap

            Repeater {
                model: screen.two ? screen.view.calls : []
                delegate: called
            }

            StuckCard {
                Layout.fillWidth: true
                rows: screen.view.stuck
                onTaken: place => screen.view.placeTaken(place)
            }
        }
    }
}
