// What became of a call: it waits, it was answered, nobody has answered, it could not be made.
import QtQuick
import kiosk.screens.components
import kiosk.screens.theme

NoteBox {
    required property string became
    readonly property bool bad: became === "failed" || became === "nobody"

    accent: bad ? Theme.sun : Theme.leaf
    alert: true
    iconName: became === "waiting" ? "hourglass" : bad ? "clock" : "hand-waving"
    tint: bad ? Theme.sunTint : Theme.leafTint
    visible: !["", "offered"].includes(became)
    words: became === "waiting" ? qsTr("A mediator has been called. You may go back to your screen. The answer will be shown there.") : became === "coming" ? qsTr("A mediator is coming to you.") : became === "ten" ? qsTr("A mediator comes in 10 minutes.") : became === "desk" ? qsTr("A mediator asks you to come to the desk.") : became === "nobody" ? qsTr("Nobody has answered yet. Please go to the desk.") : qsTr("The call could not be made. Please go to the desk.")
}
