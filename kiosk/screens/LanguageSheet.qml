// The languages, each by its own name; and French beside another one.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens
import kiosk.screens.components

Sheet {
    id: sheet

    required property DisplayView display

    title: qsTr("Language")

    Repeater {
        model: sheet.display.languages

        Chip {
            required property var modelData

            Accessible.checkable: true
            Accessible.checked: checked
            choosable: true
            checked: modelData.code === sheet.display.language
            text: modelData.name
            onTapped: sheet.display.chooseLanguage(modelData.code)
        }
    }

    Chip {
        Accessible.checkable: true
        Accessible.checked: checked
        choosable: true
        checked: sheet.display.frenchBeside
        iconName: "columns"
        text: qsTr("French words beside")
        visible: sheet.display.language !== "fr"
        onTapped: sheet.display.toggleFrench()
    }
}
