// One workshop: what for, all its dates, who leads it, and its seats.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme
import kiosk.screens.workshops

ScreenFrame {
    id: screen

    required property WorkshopView view
    readonly property bool full: view.bookable && view.free === 0

    title: view.title
    actions: ActionButton {
        forward: true
        shown: screen.view.bookable
        text: screen.full ? qsTr("Go on the waiting list") : qsTr("Register")
        tone: ActionButton.Do
        onTapped: screen.view.registerAsked()
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.wine
        alert: true
        iconName: "warning"
        tint: Theme.wineTint
        visible: screen.view.notice !== ""
        words: screen.view.notice === "broken" ? qsTr("The kiosk cannot keep anything at the moment: you are not registered. Please ask at the desk.") : qsTr("One cannot register for this workshop any more. Please ask at the desk.")
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.px(6)

        Repeater {
            model: screen.view.dates

            BodyText {
                required property string modelData

                Layout.fillWidth: true
                font.bold: true
                text: modelData
            }
        }

        BodyText {
            Layout.fillWidth: true
            text: screen.view.place
            visible: text !== ""
        }
    }

    BodyText {
        Layout.fillWidth: true
        font.bold: true
        text: qsTr("One registration is for all these dates.")
        visible: screen.view.dates.length > 1
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.px(10)

        SeatDots {
            Layout.fillWidth: true
            free: screen.view.free
            seats: screen.view.seats
        }

        BodyText {
            Layout.fillWidth: true
            color: screen.full ? Theme.sun : Theme.leaf
            font.bold: true
            text: SeatWords.left(screen.view.free, screen.view.waiting, screen.view.open)
        }
    }

    BodyText {
        Layout.fillWidth: true
        text: screen.view.about
        visible: text !== ""
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: screen.view.who
        visible: text !== ""
    }

    BodyText {
        Layout.fillWidth: true
        font.bold: true
        text: qsTr("Other dates")
        visible: screen.view.others.length > 0
    }

    Repeater {
        model: screen.view.others

        ChoiceRow {
            required property var modelData

            Layout.fillWidth: true
            accent: Theme.river
            hint: SeatWords.left(modelData.free, modelData.waiting, modelData.open)
            iconName: "calendar-blank"
            text: modelData.when
            tint: Theme.riverTint
            onTapped: screen.view.takeOther(modelData.id)
        }
    }

    ExampleNote {
        Layout.fillWidth: true
        visible: screen.view.demonstration
    }
}
