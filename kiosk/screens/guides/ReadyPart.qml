// Have you what it takes? Each "no" leads somewhere.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

WalkFrame {
    id: part

    actions: ActionButton {
        forward: true
        text: part.view.missing.length ? qsTr("Begin all the same") : qsTr("Begin")
        tone: ActionButton.Do
        onTapped: part.view.choose(0)
    }

    BothText {
        Layout.fillWidth: true
        french: part.view.french.text
        visible: words !== ""
        words: part.view.words.text
    }

    Repeater {
        model: part.view.needs

        NeedRow {
            required property var modelData

            Layout.fillWidth: true
            answer: part.view.ticked.includes(modelData.id) ? "yes" : part.view.missing.includes(modelData.id) ? "no" : ""
            french: modelData.frenchAsk
            frenchWithout: modelData.frenchWithout
            question: modelData.ask
            without: modelData.without
            onNo: part.view.miss(modelData.id)
            onYes: part.view.tick(modelData.id, true)
        }
    }

    BodyText {
        Layout.bottomMargin: -Theme.halfGap
        Layout.fillWidth: true
        font.bold: true
        text: qsTr("Papers to have with you")
        visible: part.view.papers.length > 0
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.apart

        Repeater {
            model: part.view.papers

            TickRow {
                required property var modelData

                Layout.fillWidth: true
                checked: part.view.ticked.includes(modelData.id)
                french: modelData.french
                text: modelData.words
                onTicked: on => part.view.tick(modelData.id, on)
            }
        }
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.river
        iconName: "shield-check"
        tint: Theme.riverTint
        words: part.view.never
    }

    SmallText {
        Layout.fillWidth: true
        text: part.view.translated ? qsTr("These words have not been read again by a person yet.") : qsTr("This procedure exists in French only for now.")
        visible: !part.view.reviewed || !part.view.translated
    }
}
