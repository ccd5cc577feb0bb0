// What is wrong with what was typed. It stands below the question, in the place of its hint; where
// there is room for little else, before it.
import QtQuick
import kiosk.screens.theme

NoteBox {
    required property string wrong
    property bool first: false // it is the one before the question

    accent: Theme.wine
    iconName: "warning"
    tint: Theme.wineTint
    visible: wrong !== "" && first === Theme.tight
    words: wrong
}
