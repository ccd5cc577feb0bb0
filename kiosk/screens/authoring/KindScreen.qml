// What a step is: one row for each kind, with what would be lost.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property KindView view

    title: qsTr("What kind of step is it?")

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("What is lost can be brought back: touch “Undo” afterwards.")
    }

    Repeater {
        model: screen.view.kinds

        ChoiceRow {
            required property var modelData

            Accessible.checkable: true
            Accessible.checked: modelData.chosen
            Layout.fillWidth: true
            accent: modelData.chosen ? Theme.leaf : Theme.river
            edge: modelData.chosen ? Theme.leaf : Theme.outline
            edgeWidth: modelData.chosen ? Theme.px(8) : Theme.stroke
            hint: modelData.chosen ? qsTr("It is this one now.") : modelData.lost
            iconName: modelData.icon
            text: modelData.words
            tint: modelData.chosen ? Theme.leafTint : Theme.riverTint
            onTapped: screen.view.taken(modelData.name)
        }
    }
}
