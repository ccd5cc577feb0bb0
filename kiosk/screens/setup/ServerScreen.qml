// An account at a server of the city, or none: which way, what is set, and whether it works.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.setup
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property ServerView view
    readonly property bool decided: view.choices.some(choice => choice.chosen)

    title: view.title
    extras: [
        ActionButton {
            iconName: "wifi-high"
            shown: screen.view.trial !== "" && screen.view.progress === ""
            text: screen.view.trial
            tone: ActionButton.Web
            onTapped: screen.view.trialAsked()
        },
        ActionButton {
            iconName: "x"
            shown: screen.view.progress !== ""
            text: qsTr("Stop the test")
            onTapped: screen.view.stopAsked()
        }
    ]

    RefusalNote {
        Layout.fillWidth: true
        refusal: screen.view.refusal
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.river
        iconName: "hourglass-medium"
        tint: Theme.riverTint
        visible: screen.view.progress !== ""
        words: screen.view.progress
    }

    Repeater {
        model: screen.view.notes

        NoteBox {
            required property var modelData
            readonly property bool well: modelData.tone === "well"
            readonly property bool broken: modelData.tone === "broken"
            readonly property bool plain: modelData.tone === "plain"

            Layout.fillWidth: true
            accent: well ? Theme.leaf : broken ? Theme.wine : plain ? Theme.river : Theme.sun
            iconName: well ? "check-circle" : broken ? "warning" : plain ? "info" : "eye"
            tint: well ? Theme.leafTint : broken ? Theme.wineTint : plain ? Theme.riverTint : Theme.sunTint
            words: modelData.todo === "" ? modelData.words : modelData.words + "\n" + modelData.todo
        }
    }

    BodyText {
        Layout.fillWidth: true
        text: screen.view.lead
        visible: text !== "" && !screen.decided
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart
        visible: screen.decided

        Repeater {
            model: screen.decided ? screen.view.choices : []

            Chip {
                required property var modelData

                Accessible.checkable: true
                Accessible.checked: checked
                checked: modelData.chosen
                choosable: true
                font.pixelSize: Theme.bodySize
                text: modelData.words
                onTapped: screen.view.chosen(modelData.name)
            }
        }
    }

    Repeater {
        model: screen.decided ? [] : screen.view.choices

        ChoiceRow {
            required property var modelData

            Layout.fillWidth: true
            accent: Theme.river
            hint: modelData.hint
            iconName: "circle"
            text: modelData.words
            tint: Theme.riverTint
            onTapped: screen.view.chosen(modelData.name)
        }
    }

    Repeater {
        model: screen.view.rows

        EntryRow {
            onTapped: screen.view.taken(modelData.key)
        }
    }
}
