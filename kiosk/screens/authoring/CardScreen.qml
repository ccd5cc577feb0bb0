// One guide: whose it is, what is to be seen to, and what can be done with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property CardView view
    readonly property var card: view.card
    readonly property bool ours: card.origin === "own" || card.origin === "version"

    title: card.title
    actions: [
        ActionButton {
            iconName: "pencil-simple"
            text: screen.card.written ? qsTr("Go on with the draft") : screen.ours ? qsTr("Change it") : qsTr("Make our own version")
            tone: ActionButton.Do
            shown: screen.card.written || screen.card.readable
            onTapped: screen.view.asked("write")
        },
        ActionButton {
            iconName: "eye"
            text: qsTr("Preview")
            tone: ActionButton.Web
            shown: screen.card.origin !== "draft" && screen.card.readable
            onTapped: screen.view.asked("preview")
        }
    ]

    RefusalNote {
        Layout.fillWidth: true
        refusal: screen.view.refusal
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.leaf
        iconName: "check-circle"
        tint: Theme.leafTint
        visible: screen.view.outcome !== ""
        words: screen.view.outcome === "published" ? qsTr("It is published. The next resident will see it.") : screen.view.outcome === "withdrawn" ? qsTr("It is taken away, and kept among the earlier versions.") : qsTr("It is kept. The next resident will see it.")
    }

    Repeater {
        model: screen.card.problems

        NoteBox {
            required property string modelData

            Layout.fillWidth: true
            accent: Theme.wine
            iconName: "warning"
            tint: Theme.wineTint
            words: modelData
        }
    }

    NoteBox {
        Layout.fillWidth: true
        accent: screen.card.late ? Theme.wine : Theme.sun
        iconName: "calendar-check"
        tint: screen.card.late ? Theme.wineTint : Theme.sunTint
        visible: screen.card.review !== ""
        words: screen.card.review
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.river
        iconName: "package"
        tint: Theme.riverTint
        visible: screen.card.moved !== ""
        words: screen.card.moved
    }

    Chip {
        iconName: "eye"
        text: qsTr("See what has changed")
        visible: screen.card.moved !== ""
        onTapped: screen.view.asked("news")
    }

    Repeater {
        model: screen.card.notes

        NoteBox {
            required property string modelData

            Layout.fillWidth: true
            accent: Theme.night
            heading: qsTr("A mediator says")
            iconName: "chat-text"
            tint: Theme.nightTint
            words: modelData
        }
    }

    Repeater {
        model: screen.card.facts

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }

    CardActions {
        Layout.fillWidth: true
        view: screen.view
    }
}
