// To a mediator: book a session, or come back to one that is booked.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property SeeView view
    readonly property bool two: width > Theme.px(1180) * Theme.titleScale

    title: qsTr("See a mediator")
    extras: ActionButton {
        iconName: "hand-waving"
        text: qsTr("I need somebody now")
        onTapped: screen.view.mediatorAsked()
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("A mediator helps you in person. It is free. No account, no e-mail.")
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: screen.two ? 2 : 1
        rowSpacing: Theme.gap

        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            accent: Theme.river
            hint: qsTr("Choose a day and an hour.")
            iconName: "calendar-plus"
            text: qsTr("Book a session")
            tint: Theme.riverTint
            onTapped: screen.view.bookAsked()
        }

        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            accent: Theme.night
            hint: qsTr("See it, move it or cancel it, with your code.")
            iconName: "ticket"
            text: qsTr("My booking")
            tint: Theme.nightTint
            onTapped: screen.view.codeAsked()
        }

        Tile {
            Layout.columnSpan: screen.two ? 2 : 1
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            accent: Theme.leaf
            hint: qsTr("Learn together: see the dates and the seats left.")
            iconName: "users-three"
            text: qsTr("Workshops")
            tint: Theme.leafTint
            visible: screen.view.workshops
            onTapped: screen.view.workshopsAsked()
        }
    }

    ExampleNote {
        Layout.fillWidth: true
        visible: screen.view.demonstration
    }
}
