// What can be written of a step or of the guide, and beside it what a resident would see.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property FormView view

    title: view.title
    asideLast: true
    asideWidth: width > Theme.bodySize * 46 ? Math.round(width * 0.45) : 0
    aside: Loader {
        active: screen.asideWidth > 0
        anchors.fill: parent

        sourceComponent: PreviewPane {
            rightToLeft: screen.view.rightToLeft
            walk: screen.view.walk as WalkView
        }
    }
    extras: ActionButton {
        iconName: "arrow-counter-clockwise"
        shown: screen.view.canUndo
        text: qsTr("Undo")
        onTapped: screen.view.undo()
    }

    LanguageChips {
        Layout.fillWidth: true
        language: screen.view.language
        languages: screen.view.languages
        onAsked: code => screen.view.speak(code)
    }

    Repeater {
        model: screen.view.rows

        FormRow {
            required property var modelData

            Layout.fillWidth: true
            entry: modelData
            onTapped: screen.view.taken(modelData.key)
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart

        Repeater {
            model: screen.view.deeds

            Chip {
                required property var modelData

                iconName: modelData.icon
                text: modelData.words
                onTapped: screen.view.asked(modelData.name)
            }
        }
    }
}
