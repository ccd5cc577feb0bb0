// The tools of sight, where the footer has no room for each of them.
import QtQuick
import kiosk.screens
import kiosk.screens.components

Sheet {
    id: sheet

    required property DisplayView display

    signal sheetAsked(name: string)

    title: qsTr("Display")

    Chip {
        iconName: "text-aa"
        text: qsTr("Size")
        onTapped: sheet.sheetAsked("size")
    }

    Chip {
        Accessible.checkable: true
        Accessible.checked: checked
        choosable: true
        checked: sheet.display.contrast
        iconName: "circle-half"
        text: qsTr("Contrast")
        onTapped: sheet.display.toggleContrast()
    }

    Chip {
        Accessible.checkable: true
        Accessible.checked: checked
        choosable: true
        checked: sheet.display.lowered
        iconName: "arrow-line-down"
        text: qsTr("Lower")
        onTapped: sheet.display.toggleLowered()
    }

    Chip {
        iconName: "translate"
        text: qsTr("Language")
        onTapped: sheet.sheetAsked("language")
    }
}
