// The nearest other times, at once: nobody shall begin again.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: near

    required property BookingView view

    spacing: Theme.apart

    Repeater {
        model: near.view.nearest

        ChoiceRow {
            required property int index
            required property var modelData

            Layout.fillWidth: true
            accent: Theme.river
            hint: qsTr("with %1 (%2)", "first name, languages").arg(modelData.mediator).arg(modelData.languages)
            iconName: "calendar-plus"
            text: modelData.moment
            tint: Theme.riverTint
            onTapped: near.view.takeNear(index)
        }
    }

    Chip {
        iconName: "calendar-plus"
        text: near.view.nearest.length ? qsTr("All other times") : qsTr("Book another session")
        onTapped: near.view.bookAsked()
    }
}
