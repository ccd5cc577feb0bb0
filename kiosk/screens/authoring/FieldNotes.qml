// What is typed, in which language; the French of it; and how it could be plainer.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.theme

ScrollArea {
    id: notes

    required property FieldView view
    property bool tools: false // they stand here, for want of a row of their own
    property bool keys: true

    signal moved(by: int)
    signal keysAsked

    spacing: Theme.halfGap

    Repeater {
        model: notes.view.hints

        AdviceBox {
            required property var modelData

            Layout.fillWidth: true
            hint: modelData
            onTaken: words => notes.view.put(modelData.meant, words)
            onVouched: notes.view.vouch(modelData.meant)
        }
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.river
        heading: qsTr("In French")
        iconName: "translate"
        tint: Theme.riverTint
        visible: notes.view.french !== ""
        words: notes.view.french
    }

    LanguageChips {
        Layout.fillWidth: true
        language: notes.view.language
        languages: notes.view.languages
        onAsked: code => notes.view.speak(code)
    }

    FieldTools {
        Layout.fillWidth: true
        keys: notes.keys
        view: notes.view
        visible: notes.tools
        onKeysAsked: notes.keysAsked()
        onMoved: by => notes.moved(by)
    }
}
