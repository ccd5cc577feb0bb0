// What the footer opened, if anything: one of its three panels.
import QtQuick
import QtQuick.Layouts
import kiosk.screens

ColumnLayout {
    id: sheets

    required property DisplayView display
    required property bool filling // it stands in the place of the screen
    required property string name // "size", "language", "display", or none

    signal asked(name: string) // another one, or none

    objectName: "sheet"
    spacing: 0
    visible: name !== ""

    SizeSheet {
        Layout.fillHeight: sheets.filling
        Layout.fillWidth: true
        display: sheets.display
        filling: sheets.filling
        visible: sheets.name === "size"
        onClosed: sheets.asked("")
    }

    LanguageSheet {
        Layout.fillHeight: sheets.filling
        Layout.fillWidth: true
        display: sheets.display
        filling: sheets.filling
        visible: sheets.name === "language"
        onClosed: sheets.asked("")
    }

    DisplaySheet {
        Layout.fillHeight: sheets.filling
        Layout.fillWidth: true
        display: sheets.display
        filling: sheets.filling
        visible: sheets.name === "display"
        onClosed: sheets.asked("")
        onSheetAsked: name => sheets.asked(name)
    }
}
