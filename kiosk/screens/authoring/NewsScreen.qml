// What has changed in the shipped guide: step by step, beside ours, to be taken over or not.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property NewsView view

    title: qsTr("The shipped guide has changed")
    extras: ActionButton {
        iconName: "arrow-counter-clockwise"
        shown: screen.view.canUndo
        text: qsTr("Undo")
        onTapped: screen.view.undo()
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: screen.view.news.length > 0 ? qsTr("Decide for each step. Residents see nothing of it before you publish.") : qsTr("All is decided. Publish your guide so that residents see it.")
    }

    Repeater {
        model: screen.view.news

        NewsCard {
            required property var modelData

            Layout.fillWidth: true
            news: modelData
            onKept: screen.view.kept(modelData.step)
            onTaken: screen.view.taken(modelData.step)
        }
    }
}
