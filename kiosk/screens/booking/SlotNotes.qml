// What is said before the times: that one was taken meanwhile, or what becomes of the old one.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: notes

    required property SlotsView view
    required property bool oldShown // no card beside tells it
    readonly property bool taken: view.notice === "taken"
    readonly property bool old: view.moving && oldShown

    spacing: Theme.halfGap
    visible: taken || old

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.wine
        iconName: "warning"
        tint: Theme.wineTint
        visible: notes.taken
        words: qsTr("Somebody has just taken this time. Nothing is lost: choose another one.")
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.night
        iconName: "calendar-check"
        tint: Theme.nightTint
        visible: notes.old
        words: qsTr("Your time until now: %1. It is kept until the new one is confirmed.").arg(notes.view.oldTime)
    }
}
