// A guide that is being written: what keeps it from being published, and its steps as a picture.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property EditorView view
    // Each box of the picture has room for its words; else they are listed.
    readonly property bool pictured: (width - 2 * Theme.margin - Theme.target) / view.lanes > Theme.bodySize * 8.5

    overline: view.kept === "kept" ? qsTr("Draft, kept. Residents do not see it.") : qsTr("Draft. Residents do not see it.")
    title: view.title
    actions: [
        ActionButton {
            iconName: "upload-simple"
            text: qsTr("Publish")
            tone: ActionButton.Do
            onTapped: screen.view.asked("publish")
        },
        ActionButton {
            iconName: "eye"
            text: qsTr("Preview")
            tone: ActionButton.Web
            onTapped: screen.view.asked("preview")
        }
    ]
    extras: [
        ActionButton {
            iconName: "arrow-counter-clockwise"
            shown: screen.view.canUndo
            text: qsTr("Undo")
            onTapped: screen.view.undo()
        },
        ActionButton {
            iconName: "arrow-clockwise"
            shown: screen.view.canRedo
            text: qsTr("Redo")
            onTapped: screen.view.redo()
        }
    ]

    EditorNotes {
        Layout.fillWidth: true
        view: screen.view
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart

        Chip {
            iconName: "file-text"
            text: qsTr("About the guide")
            onTapped: screen.view.asked("about")
        }

        Chip {
            iconName: "translate"
            text: qsTr("Languages")
            onTapped: screen.view.asked("languages")
        }

        Chip {
            iconName: "book-open"
            text: qsTr("Our own words")
            onTapped: screen.view.asked("words")
        }
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: screen.pictured ? qsTr("The steps, from top to bottom. Touch one to change it.") : qsTr("The steps. Touch one to change it.")
    }

    Loader {
        Layout.fillWidth: true
        sourceComponent: screen.pictured ? picture : list
    }

    Component {
        id: picture

        StepMap {
            view: screen.view
        }
    }

    Component {
        id: list

        StepList {
            view: screen.view
        }
    }
}
