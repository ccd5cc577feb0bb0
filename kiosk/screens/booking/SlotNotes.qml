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

    spacing: Theme.halfGap
    visible: taken.visible || old.visible

    NoteBox {
        id: taken

        Layout.fillWidth: true
        accent: Theme.wine
        iconName: "warning"
        tint: Theme.wineTint
        visible: notes.view.notice === "taken"
        words: qsTr("Somebody has just taken this time. Nothing is lost: choose another one.")
    }

    NoteBox {
        id: old

        Layout.fillWidth: true
        accent: Theme.night
        iconName: "calendar-check"
        tint: Theme.nightTint
        visible: notes.view.moving && notes.oldShown
        words: qsTr("Your time until now: %1. It is kept until the new one is confirmed.").arg(notes.view.oldTime)
    }
}
