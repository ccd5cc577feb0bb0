// The language that is written, among those of the guide.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.components
import kiosk.screens.theme

Flow {
    id: chips

    required property var languages
    required property string language

    signal asked(code: string)

    spacing: Theme.apart
    visible: languages.length > 1

    Repeater {
        model: chips.languages

        Chip {
            required property var modelData

            Accessible.checkable: true
            Accessible.checked: checked
            checked: modelData.code === chips.language
            choosable: true
            text: modelData.name
            onTapped: chips.asked(modelData.code)
        }
    }
}
