// The choices of one wish: with whom, in what language, where.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.booking
import kiosk.screens.components

Sheet {
    id: sheet

    required property SlotsView view
    required property string kind

    title: kind === "mediator" ? qsTr("With whom?") : kind === "language" ? qsTr("In which language?") : qsTr("Where?")

    Repeater {
        // The chips change with the language, and so do these.
        model: sheet.kind !== "" && sheet.view.chips.length > 0 ? sheet.view.choices(sheet.kind) : []

        Chip {
            required property var modelData

            Accessible.checkable: true
            Accessible.checked: checked
            choosable: true
            checked: modelData.chosen
            text: modelData.beside === "" ? modelData.label : qsTr("%1 · %2", "first name, languages").arg(modelData.label).arg(modelData.beside)
            width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
            onTapped: {
                sheet.view.wish(sheet.kind, modelData.id);
                sheet.closed();
            }
        }
    }
}
