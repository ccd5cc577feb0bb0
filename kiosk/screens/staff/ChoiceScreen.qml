// One value among several; or several, each ticked.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property ChoiceView view

    title: view.label

    RefusalNote {
        Layout.fillWidth: true
        refusal: screen.view.refusal
        said: screen.view.refused
    }

    BodyText {
        Layout.fillWidth: true
        text: screen.view.lead
        visible: text !== ""
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart

        Repeater {
            model: screen.view.options

            Chip {
                required property var modelData

                Accessible.checkable: true
                Accessible.checked: checked
                choosable: true
                checked: modelData.chosen
                font.pixelSize: Theme.bodySize
                text: modelData.words
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                onTapped: screen.view.taken(modelData.name)
            }
        }
    }
}
