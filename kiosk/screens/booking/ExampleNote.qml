// Said on every page of a booking at a place that is made up: nobody shall come for nothing.
import QtQuick
import kiosk.screens.components

NoteBox {
    iconName: "info"
    words: qsTr("This is only an example: nobody will be there.")
}
