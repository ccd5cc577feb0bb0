// The workshops, as a mediator sees them: when, and how many seats are free.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property HeldView view

    title: qsTr("Workshops")

    BodyText {
        Layout.fillWidth: true
        text: qsTr("No workshop is in the calendar.")
        visible: screen.view.rows.length === 0
    }

    Repeater {
        model: screen.view.rows

        ChoiceRow {
            required property var modelData
            readonly property string seats: modelData.free < 0 ? qsTr("No registration") : modelData.waiting > 0 ? qsTr("Full, %1 waiting").arg(modelData.waiting) : qsTr("Free seats: %1").arg(modelData.free)

            Layout.fillWidth: true
            accent: Theme.river
            hint: qsTr("%1 · %2", "moment, seats").arg(modelData.when).arg(seats)
            iconName: "users-three"
            text: modelData.of > 1 ? qsTr("%1, day %2 of %3", "workshop").arg(modelData.title).arg(modelData.number).arg(modelData.of) : modelData.title
            tint: Theme.riverTint
            onTapped: screen.view.taken(modelData.id)
        }
    }
}
