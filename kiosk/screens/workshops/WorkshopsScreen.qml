// The workshops and training to come.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme
import kiosk.screens.workshops

ScreenFrame {
    id: screen

    required property WorkshopsView view

    title: qsTr("Workshops and training")
    actions: ActionButton {
        iconName: "hand-waving"
        shown: screen.view.workshops.length === 0
        text: qsTr("Call a mediator")
        onTapped: screen.view.mediatorAsked()
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("Learn together, with a mediator. It is free. No account, no e-mail.")
    }

    NoteBox {
        Layout.fillWidth: true
        iconName: "calendar-x"
        visible: screen.view.workshops.length === 0
        words: qsTr("No workshop is planned at the moment. Please ask at the desk.")
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: screen.width > Theme.px(1400) * Theme.titleScale ? 2 : 1
        rowSpacing: Theme.gap

        Repeater {
            model: screen.view.workshops

            WorkshopCard {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                free: modelData.free
                open: modelData.open
                other: modelData.other
                place: modelData.place
                remaining: SeatWords.left(modelData.free, modelData.waiting, modelData.open)
                seats: modelData.seats
                text: modelData.title
                when: SeatWords.when(modelData.when, modelData.dates)
                onTapped: screen.view.take(modelData.id)
            }
        }
    }

    ExampleNote {
        Layout.fillWidth: true
        visible: screen.view.demonstration
    }
}
