// What can be done about a booking, as it is now.
import QtQuick
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

Flow {
    id: buttons

    required property BookingView view
    readonly property bool ticketed: view.held || view.waiting

    spacing: Theme.apart + Theme.halfGap

    ActionButton {
        iconName: "printer"
        enabled: buttons.view.printer !== "printing"
        text: buttons.view.printer === "printing" ? qsTr("Printing…") : buttons.view.printer === "printed" ? qsTr("Print once more") : qsTr("Print the ticket")
        tone: ActionButton.Do
        visible: buttons.ticketed && buttons.view.printer !== ""
        onTapped: buttons.view.printAsked()
    }

    ActionButton {
        iconName: "footprints"
        text: qsTr("Prepare this session")
        visible: buttons.view.hasGuide
        onTapped: buttons.view.prepareAsked()
    }

    ActionButton {
        iconName: "calendar-plus"
        text: qsTr("Another time")
        visible: buttons.view.changeable && !buttons.view.fresh
        onTapped: buttons.view.moveAsked()
    }

    ActionButton {
        iconName: "calendar-x"
        text: qsTr("Cancel this session")
        visible: buttons.view.changeable && !buttons.view.fresh
        onTapped: buttons.view.cancelAsked()
    }

    ActionButton {
        iconName: "calendar-plus"
        text: qsTr("Book another session")
        visible: !buttons.ticketed && !buttons.view.lost
        onTapped: buttons.view.bookAsked()
    }
}
