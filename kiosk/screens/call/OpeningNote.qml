// Whether somebody is at the desk now, and when else.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.call
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: note

    required property CallView view

    spacing: Theme.halfGap
    visible: view.opening !== "" || view.hours.length > 0

    NoteBox {
        Layout.fillWidth: true
        accent: note.view.nobody ? Theme.wine : Theme.leaf
        iconName: "clock"
        tint: note.view.nobody ? Theme.wineTint : Theme.leafTint
        visible: note.view.opening !== ""
        words: note.view.opening
    }

    Repeater {
        model: note.view.hours

        BodyText {
            required property string modelData

            Layout.fillWidth: true
            color: Theme.soft
            font.pixelSize: Theme.smallSize
            text: modelData
        }
    }
}
