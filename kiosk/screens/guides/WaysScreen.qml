// A tip for one step, or the other ways to do the whole procedure.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property WaysView view
    readonly property var headings: ({
            "desk": qsTr("At a desk"),
            "otherwise": qsTr("If it does not work"),
            "phone": qsTr("By telephone"),
            "post": qsTr("By post"),
            "tip": qsTr("Advice"),
            "warning": qsTr("Take care")
        })
    // Each as on the step itself.
    readonly property var accents: ({
            "desk": Theme.river,
            "otherwise": Theme.night,
            "phone": Theme.night,
            "warning": Theme.wine
        })
    readonly property var tints: ({
            "desk": Theme.riverTint,
            "otherwise": Theme.nightTint,
            "phone": Theme.nightTint,
            "warning": Theme.wineTint
        })
    readonly property var icons: ({
            "desk": "storefront",
            "otherwise": "lifebuoy",
            "phone": "phone",
            "post": "envelope-simple",
            "tip": "lightbulb",
            "warning": "warning"
        })

    overline: view.overline
    title: view.shown === "tip" ? qsTr("Advice for this step") : qsTr("Do it another way")
    actions: ActionButton {
        iconName: Theme.backward
        text: qsTranslate("CompanionScreen", "Back to the step")
        tone: ActionButton.Do
        onTapped: screen.view.stepAsked()
    }
    extras: ActionButton {
        iconName: "hand-waving"
        text: qsTr("Call a mediator")
        onTapped: screen.view.mediatorAsked()
    }

    Repeater {
        model: screen.view.notes

        NoteBox {
            required property var modelData

            Layout.fillWidth: true
            accent: screen.accents[modelData.kind] ?? Theme.sun
            french: modelData.french
            heading: screen.headings[modelData.kind]
            iconName: screen.icons[modelData.kind]
            size: Math.round(Theme.bodySize * 1.1)
            tint: screen.tints[modelData.kind] ?? Theme.sunTint
            words: modelData.words
        }
    }
}
