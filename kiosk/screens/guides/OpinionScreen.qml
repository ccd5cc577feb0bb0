// One question at the end, which need not be answered.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property OpinionView view

    centred: true
    title: qsTr("Well done. Was this guide useful to you?")
    actions: ActionButton {
        forward: true
        text: qsTr("Go on without answering")
        onTapped: screen.view.passed()
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("Only a number is kept: neither your name nor what you did.")
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: screen.width > Theme.bodySize * 34 ? 3 : 1
        rowSpacing: Theme.gap

        Repeater {
            model: [["yes", "smiley", qsTr("Yes"), Theme.leaf, Theme.leafTint], ["partly", "smiley-meh", qsTr("A little"), Theme.sun, Theme.sunTint], ["no", "smiley-sad", qsTr("No"), Theme.wine, Theme.wineTint]]

            Tile {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                accent: modelData[3]
                arrow: false
                iconName: modelData[1]
                text: modelData[2]
                tint: modelData[4]
                onTapped: screen.view.give(modelData[0])
            }
        }
    }
}
