// What was seen here in a month: two charts at a time, each a picture or a table.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.statistics
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property StatisticsView view
    readonly property bool two: width > Theme.px(1180) * Theme.titleScale
    readonly property var names: ({
            "guides": qsTr("Procedures"),
            "meetings": qsTr("Appointments, workshops"),
            "network": qsTr("Network"),
            "people": qsTr("Languages and aids"),
            "stuck": qsTr("Where it is hard"),
            "visits": qsTr("Visits")
        })

    overline: !view.readable ? "" : view.visits > 0 ? qsTr("%n visit(s) counted", "", view.visits) : view.underway ? qsTr("Nobody was counted yet this month.") : qsTr("Nobody was counted that month.")
    title: qsTr("What is seen here")
    actions: ActionButton {
        iconName: "file-text"
        shown: screen.view.readable
        text: qsTr("Page of the month")
        tone: ActionButton.Do
        onTapped: screen.view.pageAsked()
    }
    extras: [
        ActionButton {
            iconName: screen.view.table ? "chart-bar" : "table"
            shown: screen.view.readable
            text: screen.view.table ? qsTr("As pictures") : qsTr("As tables")
            onTapped: screen.view.toggleTable()
        },
        ActionButton {
            iconName: "floppy-disk"
            shown: screen.view.readable
            text: qsTr("Take the numbers")
            onTapped: screen.view.numbersAsked()
        }
    ]

    NoteBox {
        Layout.fillWidth: true
        iconName: "warning"
        visible: !screen.view.readable
        words: qsTr("The numbers cannot be read. See “Health of the kiosk”.")
    }

    NoteBox {
        Layout.fillWidth: true
        iconName: "info"
        visible: screen.view.demonstration
        words: qsTr("Demonstration: these numbers are made up.")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart
        visible: screen.view.readable

        Chip {
            Accessible.name: qsTr("Month: %1. Choose another", "for who does not see").arg(screen.view.month)
            iconName: "calendar-blank"
            text: screen.view.month
            trailingIcon: "caret-down"
            onTapped: screen.view.monthAsked()
        }

        Repeater {
            model: screen.view.groups

            Chip {
                required property string modelData

                Accessible.checkable: true
                Accessible.checked: checked
                checked: screen.view.group === modelData
                chosenFill: Theme.river
                text: screen.names[modelData]
                onTapped: screen.view.show(modelData)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: screen.two && screen.view.charts.length > 1 ? 2 : 1
        rowSpacing: Theme.gap

        Repeater {
            model: screen.view.charts

            ChartCard {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                chart: modelData
                table: screen.view.table
            }
        }
    }
}
