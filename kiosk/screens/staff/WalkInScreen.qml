// Somebody came without a booking: about what, and then now or later.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property WalkInView view

    overline: qsTr("Without appointment")
    title: view.chosen === "" ? qsTr("What is it about?") : view.title

    NotDone {
        Layout.fillWidth: true
        why: screen.view.refused
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("No subjects are set for this place yet. A librarian can set them.")
        visible: screen.view.subjects.length === 0
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: screen.width > Theme.px(1180) * Theme.titleScale ? 2 : 1
        rowSpacing: Theme.gap
        visible: screen.view.chosen === ""

        Repeater {
            model: screen.view.chosen === "" ? screen.view.subjects : []

            Tile {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                accent: Theme.river
                arrow: false
                compact: true
                hint: modelData.hint
                iconName: modelData.icon
                text: modelData.title
                tint: Theme.riverTint
                onTapped: screen.view.choose(modelData.id)
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: screen.view.chosen !== ""

        ChoiceRow {
            Layout.fillWidth: true
            hint: qsTr("No name is needed.")
            iconName: "users"
            text: qsTr("Now, with me")
            onTapped: screen.view.nowAsked(screen.view.chosen)
        }

        ChoiceRow {
            Layout.fillWidth: true
            accent: Theme.river
            hint: screen.view.nextTime
            iconName: "calendar-check"
            text: qsTr("The next free time")
            tint: Theme.riverTint
            visible: screen.view.bookable && screen.view.nextTime !== ""
            onTapped: screen.view.nextAsked(screen.view.chosen)
        }

        ChoiceRow {
            Layout.fillWidth: true
            accent: Theme.night
            hint: qsTr("Choose a day and an hour.")
            iconName: "calendar-plus"
            text: qsTr("Another time")
            tint: Theme.nightTint
            visible: screen.view.bookable
            onTapped: screen.view.otherAsked(screen.view.chosen)
        }
    }
}
