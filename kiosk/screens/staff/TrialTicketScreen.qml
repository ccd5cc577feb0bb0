// A test ticket: does the printer print, and can one read it?
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property TrialTicketView view
    readonly property string now: view.state

    title: qsTr("Test ticket")
    actions: ActionButton {
        iconName: "check"
        text: qsTr("Back to the printers")
        tone: ActionButton.Do
        onTapped: screen.view.closed()
    }
    extras: ActionButton {
        enabled: screen.now !== "printing"
        iconName: "printer"
        shown: screen.now !== ""
        text: screen.now === "printing" ? qsTr("Printing…") : screen.now === "ready" ? qsTr("Print a test ticket") : qsTr("Print it once more")
        onTapped: screen.view.printAsked()
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("No printer is found. See that it is on and connected, then choose it here.")
        visible: screen.now === ""
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("The ticket has every kind of letter, a square and a code.")
        visible: screen.now === "ready" || screen.now === "printing"
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.leaf
        iconName: "check-circle"
        tint: Theme.leafTint
        visible: screen.now === "printed"
        words: qsTr("The printer has taken the ticket. Look at it: is every letter there, and is it cut?")
    }

    PrinterNote {
        Layout.fillWidth: true
        instead: qsTr("Nothing was changed. Residents see their code on the screen meanwhile.")
        trouble: screen.view.trouble
        visible: screen.now === "failed"
    }
}
