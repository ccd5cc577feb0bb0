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
    readonly property bool over: now === "printed" || now === "" // nothing more to be done here

    title: qsTr("Test ticket")
    actions: ActionButton {
        enabled: screen.now !== "printing"
        iconName: screen.over ? "check" : "printer"
        text: screen.over ? qsTr("Back to the printers") : screen.now === "printing" ? qsTr("Printing…") : screen.now === "failed" ? qsTranslate("PrintScreen", "Try again") : qsTr("Print a test ticket")
        tone: ActionButton.Do
        onTapped: screen.over ? screen.view.closed() : screen.view.printAsked()
    }
    extras: ActionButton {
        iconName: screen.over ? "printer" : Theme.backward
        shown: screen.now !== ""
        text: screen.over ? qsTr("Print it once more") : qsTr("Back to the printers")
        onTapped: screen.over ? screen.view.printAsked() : screen.view.closed()
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
