// Whether the draft is kept, why it was not published, and what keeps it from that.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: notes

    required property EditorView view
    readonly property int most: 3 // steps with faults that are named: below them comes the picture
    readonly property bool torn: view.kept === "changed"

    spacing: Theme.halfGap

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.wine
        iconName: "warning"
        tint: Theme.wineTint
        visible: words !== ""
        words: notes.torn ? qsTr("Somebody else has changed this draft meanwhile. Nothing is lost: which one is to be gone on with?") : notes.view.kept === "disk" || notes.view.refusal === "disk" ? qsTr("The kiosk cannot write. Nothing was published. Call the technician.") : notes.view.refusal === "changed" ? qsTr("Somebody else has published another version meanwhile. If you publish yours, theirs is kept among the earlier versions.") : notes.view.refusal === "unsound" ? qsTr("It cannot be published yet. What is missing is said below.") : ""
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart
        visible: notes.torn || notes.view.refusal === "changed"

        Chip {
            text: qsTr("Keep mine")
            visible: notes.torn
            onTapped: notes.view.asked("keep mine")
        }

        Chip {
            text: qsTr("Take theirs")
            visible: notes.torn
            onTapped: notes.view.asked("take theirs")
        }

        Chip {
            text: qsTr("Publish mine all the same")
            visible: !notes.torn
            onTapped: notes.view.asked("publish over")
        }
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.river
        iconName: "package"
        tint: Theme.riverTint
        visible: notes.view.news > 0
        words: qsTr("The shipped guide has changed since. Steps: %1").arg(notes.view.news)
    }

    Chip {
        iconName: "eye"
        text: qsTr("See what has changed")
        visible: notes.view.news > 0
        onTapped: notes.view.asked("news")
    }

    Repeater {
        model: notes.view.faults.slice(0, notes.most)

        ChoiceRow {
            required property var modelData

            Layout.fillWidth: true
            accent: Theme.wine
            hint: modelData.name
            iconName: "warning"
            text: modelData.words
            tint: Theme.wineTint
            onTapped: modelData.step === "" ? notes.view.asked("about") : notes.view.stepAsked(modelData.step)
        }
    }

    SmallText {
        Layout.fillWidth: true
        text: qsTr("and %n more", "", notes.view.faults.length - notes.most)
        visible: notes.view.faults.length > notes.most
    }
}
