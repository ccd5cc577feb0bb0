// Why nothing came out of the printer, and what to do instead.
import QtQuick
import kiosk.screens.theme

NoteBox {
    property string trouble: "" // as `devices.printer_trouble` names it
    property string instead: ""
    readonly property string why: trouble === "paper" ? qsTr("The printer has no more paper.") : trouble === "cover" ? qsTr("The cover of the printer is open.") : trouble === "unplugged" ? qsTr("The printer is not connected.") : trouble === "off" ? qsTr("The printer is off, or does not answer.") : trouble === "busy" ? qsTr("The printer is busy. Try again in a moment.") : trouble === "slow" ? qsTr("The printer has not finished. Somebody at the desk can look.") : qsTr("It could not be printed.")

    accent: Theme.wine
    iconName: "warning"
    tint: Theme.wineTint
    words: [why, instead].filter(said => said !== "").join(" ")
}
