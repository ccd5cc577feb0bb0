// The steps one under the other, where there is no room for the picture: where each leads is said.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: list

    required property EditorView view

    spacing: Theme.apart

    Repeater {
        model: list.view.boxes

        ChoiceRow {
            required property var modelData

            Layout.fillWidth: true
            accent: modelData.faults > 0 ? Theme.wine : Theme.river
            hint: [modelData.kind, modelData.leads, modelData.faults > 0 ? qsTr("%n fault(s)", "", modelData.faults) : ""].filter(words => words !== "").join(" · ")
            iconName: modelData.faults > 0 ? "warning" : modelData.icon
            text: qsTr("%1. %2", "number of a step, its name").arg(modelData.number).arg(modelData.name)
            tint: modelData.faults > 0 ? Theme.wineTint : Theme.riverTint
            onTapped: list.view.stepAsked(modelData.id)
        }
    }
}
