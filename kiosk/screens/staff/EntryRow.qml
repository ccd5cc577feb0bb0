// What can be changed, with its value as it is now; the city may have locked it.
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

ChoiceRow {
    required property var modelData

    Layout.fillWidth: true
    accent: Theme.river
    hint: modelData.locked ? qsTr("%1 (set by the city)").arg(modelData.value) : modelData.value
    iconName: modelData.locked ? "lock-simple" : modelData.icon ?? "pencil-simple"
    text: modelData.label
    tint: Theme.riverTint
}
