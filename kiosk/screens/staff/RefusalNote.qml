// Why a setting was not kept; nothing of what was there is lost then.
import QtQuick
import kiosk.screens.components
import kiosk.screens.theme

NoteBox {
    property string refusal: ""
    property string said: "" // in words, where there are any for it

    accent: Theme.wine
    iconName: "warning"
    tint: Theme.wineTint
    visible: refusal !== ""
    words: said !== "" ? said : refusal === "locked" ? qsTr("The city has set this for all its kiosks. It is changed there.") : refusal === "broken" ? qsTr("The file of settings has a fault. Nothing was changed. See “Health of the kiosk”.") : refusal === "disk" ? qsTr("The kiosk cannot write its settings. Nothing was changed. Call the technician.") : refusal === "address" ? qsTr("Write it as in the example.") : refusal === "last" ? qsTr("One language at least must be offered.") : qsTr("Write 1 to 300 letters.")
}
