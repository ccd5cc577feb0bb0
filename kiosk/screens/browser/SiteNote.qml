// What was refused, or is not given, in words: never a white page.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.browser
import kiosk.screens.components
import kiosk.screens.theme

Rectangle {
    id: note

    required property PageManners manners
    readonly property bool refused: manners.refused !== ""
    property bool waits: false
    readonly property var wanted: ({
            "form": qsTr("A form wanted to send what was typed to: %1"),
            "link": qsTr("What you touched leads to: %1"),
            "redirect": qsTr("The page wanted to lead you to: %1"),
            "window": qsTr("The page wanted to open a new window: %1")
        })
    readonly property var refusals: ({
            "download": qsTr("Files cannot be kept on this kiosk. Have it sent by e-mail, or ask a mediator to print it."),
            "file": qsTr("Files cannot be sent from this kiosk. A mediator can help you with that."),
            "print": qsTr("Pages are not printed here. A mediator can help you keep it."),
            "sign-in": qsTr("This page asks for a password in a way that this kiosk does not offer. Ask a mediator.")
        })
    readonly property string sentence: wanted[manners.purpose] ?? "%1"

    color: Theme.card
    onRefusedChanged: {
        if (note.refused && note.manners.refusalSeconds > 0) {
            note.waits = true;
            patience.restart();
        }
    }

    Timer {
        id: patience

        interval: note.manners.refusalSeconds * 1000
        onTriggered: note.waits = false
    }

    ScrollArea {
        anchors.fill: parent
        anchors.margins: Theme.gap
        centred: true

        NoteBox {
            Layout.fillWidth: true
            accent: Theme.wine
            heading: note.refused ? qsTr("This address is not an official one for this procedure.") : ""
            headingSize: Theme.bodySize
            iconName: note.refused ? "shield-warning" : "info"
            alert: true
            tint: Theme.wineTint
            spoken: note.refused ? note.sentence.arg(note.manners.refused) : words
            // On a line of its own: half an address would be read as another's.
            words: note.refused ? note.sentence.arg("\n" + note.manners.refused) : (note.refusals[note.manners.notice] ?? "")
        }

        BodyText {
            Layout.fillWidth: true
            text: qsTr("It stays closed, to protect you. Nothing was sent there.")
            visible: note.refused
        }

        ActionButton {
            enabled: !note.waits
            iconName: Theme.backward
            opacity: enabled ? 1 : 0.5
            text: note.waits ? qsTr("One moment…") : qsTr("Back to the site")
            tone: ActionButton.Web
            onTapped: note.manners.dismiss()
        }
    }
}
