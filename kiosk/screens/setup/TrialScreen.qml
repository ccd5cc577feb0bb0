// A device is tried: press, see or hear, and say whether it worked.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.setup
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property TrialView view

    title: view.title

    BodyText {
        Layout.fillWidth: true
        text: screen.view.lead
    }

    ActionButton {
        enabled: !screen.view.busy
        iconName: screen.view.icon
        text: screen.view.button
        tone: ActionButton.Web
        visible: screen.view.button !== ""
        onTapped: screen.view.attempt()
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.wine
        iconName: "warning"
        tint: Theme.wineTint
        visible: screen.view.trouble !== ""
        words: screen.view.trouble
    }

    BodyText {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.headingSize
        text: screen.view.question
        visible: text !== ""
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart
        visible: screen.view.question !== ""

        Repeater {
            model: [["yes", qsTr("Yes")], ["no", qsTr("No")]]

            Chip {
                required property var modelData

                Accessible.checkable: true
                Accessible.checked: checked
                Accessible.description: screen.view.question
                checked: screen.view.answered === modelData[0]
                choosable: true
                font.pixelSize: Theme.bodySize
                text: modelData[1]
                onTapped: screen.view.answer(modelData[0])
            }
        }
    }

    NoteBox {
        Layout.fillWidth: true
        visible: screen.view.advice !== ""
        words: screen.view.advice
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.leaf
        iconName: "check-circle"
        tint: Theme.leafTint
        visible: screen.view.answered === "yes" && screen.view.question !== ""
        words: qsTr("Very good: it works.")
    }

    Repeater {
        model: screen.view.rows

        ChoiceRow {
            required property var modelData

            Layout.fillWidth: true
            accent: Theme.river
            hint: modelData.value
            iconName: modelData.locked ? "lock-simple" : "pencil-simple"
            text: modelData.label
            tint: Theme.riverTint
            onTapped: screen.view.taken(modelData.key)
        }
    }
}
