// Why something was not noted; nothing was changed then.
import QtQuick
import kiosk.screens.components
import kiosk.screens.theme

NoteBox {
    property string why: ""

    accent: Theme.wine
    iconName: "warning"
    tint: Theme.wineTint
    visible: why !== ""
    words: why === "early" ? qsTr("That day has not come yet. Nothing was noted.") : why === "over" ? qsTr("This appointment is no longer in the calendar. Nothing was noted.") : qsTr("The kiosk could not note it. Please try again.")
}
