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

    overline: view.day
    title: qsTr("Hello %1").arg(view.name)
    actions: ActionButton {
        iconName: "handshake"
        text: qsTr("Help somebody here")
        tone: ActionButton.Web
        onTapped: screen.view.accompanyAsked()
    }
    extras: [
        ActionButton {
            iconName: "plus"
            text: qsTr("Without appointment")
            onTapped: screen.view.walkInAsked()
        },
        ActionButton {
            iconName: "users-three"
            shown: screen.view.workshops
            text: qsTr("Workshops")
            onTapped: screen.view.workshopsAsked()
        }
    ]

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

        VisitList {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 63
            view: screen.view
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
