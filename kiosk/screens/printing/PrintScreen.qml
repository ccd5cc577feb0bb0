// Our own sheet before anything is printed: which pages, what they cost, and how it went.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.printing
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property PrintView view
    readonly property string now: view.state
    readonly property bool printable: now === "ready" || now === "failed"

    centred: true
    overline: view.name
    title: now === "printed" ? qsTr("It is printed.") : now === "printing" ? qsTr("Your pages are being printed.") : now === "unreadable" ? qsTr("This page cannot be printed") : now === "reading" ? qsTr("One moment: the pages are being counted.") : qsTr("Print this?")
    actions: [
        ActionButton {
            iconName: "printer"
            shown: screen.printable
            text: screen.now === "failed" ? qsTr("Try again") : qsTr("Print")
            tone: ActionButton.Do
            onTapped: screen.view.give()
        },
        ActionButton {
            iconName: "check"
            shown: screen.now === "printed" || screen.now === "printing"
            text: qsTr("Go on")
            tone: ActionButton.Do
            onTapped: screen.view.closed()
        },
        ActionButton {
            iconName: "hand-waving"
            shown: screen.now === "unreadable"
            text: qsTr("Call a mediator")
            tone: ActionButton.Do
            onTapped: screen.view.mediatorAsked()
        }
    ]
    extras: [
        ActionButton {
            iconName: "x"
            shown: screen.printable || screen.now === "reading" || screen.now === "unreadable"
            text: qsTr("Do not print")
            onTapped: screen.view.closed()
        },
        ActionButton {
            iconName: "printer"
            shown: screen.now === "printed"
            text: qsTr("Print once more")
            onTapped: screen.view.give()
        }
    ]

    PrinterNote {
        Layout.fillWidth: true
        instead: qsTr("Nothing was printed, and nothing is to be paid.")
        trouble: screen.view.trouble
        visible: screen.now === "failed" && screen.view.trouble !== "slow"
    }

    PrinterNote {
        Layout.fillWidth: true
        trouble: "slow"
        visible: screen.now === "failed" && screen.view.trouble === "slow"
    }

    BodyText {
        Layout.fillWidth: true
        text: screen.now === "printed" ? qsTr("Take all your pages from the printer: they are yours alone.") : qsTr("They come out of the printer. Stay near it: they are yours alone.")
        visible: screen.now === "printed" || screen.now === "printing"
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("You can go on with your procedure, or show the page to a mediator.")
        visible: screen.now === "unreadable"
    }

    PageChoice {
        Layout.fillWidth: true
        view: screen.view
        visible: screen.printable && screen.view.pages > 1
    }

    BodyText {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.headingSize
        text: qsTr("Pages to print: %1").arg(screen.view.wanted)
        visible: screen.printable
    }

    NoteBox {
        Layout.fillWidth: true
        iconName: "currency-eur"
        visible: screen.view.price !== "" && (screen.printable || screen.now === "printed")
        words: qsTr("Price: \u2068%1\u2069. You pay at the desk.").arg(screen.view.price)
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.leaf
        iconName: "shield-check"
        tint: Theme.leafTint
        visible: screen.printable
        words: qsTr("The kiosk keeps nothing of it. When you finish, what still waits at the printer is cancelled.")
    }
}
