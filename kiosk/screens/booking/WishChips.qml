// What one would rather have, each a chip that opens its choices.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

Flow {
    id: chips

    required property SlotsView view
    readonly property var icons: ({
            "language": "translate",
            "mediator": "user",
            "place": "map-pin"
        })
    readonly property var kinds: ({
            "language": qsTr("Language"),
            "mediator": qsTr("Mediator"),
            "place": qsTr("Place")
        })

    signal asked(kind: string)

    spacing: Theme.apart
    visible: view.chips.length > 0

    Repeater {
        model: chips.view.chips

        Chip {
            required property var modelData

            //: %1 is what is chosen ("Place"), %2 the choice ("Here")
            Accessible.name: qsTr("%1: %2").arg(chips.kinds[modelData.kind]).arg(modelData.label)
            iconName: chips.icons[modelData.kind]
            text: modelData.label
            trailingIcon: "caret-down"
            width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
            onTapped: chips.asked(modelData.kind)
        }
    }
}
