// Today, tomorrow, or the week.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

Flow {
    id: chips

    required property TodayView view

    spacing: Theme.apart

    Repeater {
        model: [["today", qsTr("Today")], ["tomorrow", qsTr("Tomorrow")], ["week", qsTr("These seven days")]]

        Chip {
            required property var modelData

            Accessible.checkable: true
            Accessible.checked: checked
            checked: chips.view.chosen === modelData[0]
            choosable: true
            chosenFill: Theme.river
            text: modelData[1]
            onTapped: chips.view.choose(modelData[0])
        }
    }
}
