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
        id: flow

        Layout.fillWidth: true
        spacing: Theme.apart

        Repeater {
            model: screen.view.options

            Row {
                id: option

                required property var modelData

                spacing: Theme.px(8)

                Rectangle {
                    Accessible.ignored: true
                    border.color: Theme.outline
                    border.width: Theme.stroke
                    color: visible ? option.modelData.name : "transparent"
                    height: chip.height
                    radius: Theme.px(14)
                    visible: screen.view.swatches && option.modelData.name.startsWith("#")
                    width: Theme.px(64)
                }

                Chip {
                    id: chip

                    Accessible.checkable: true
                    Accessible.checked: checked
                    choosable: true
                    checked: option.modelData.chosen
                    font.pixelSize: Theme.bodySize
                    text: option.modelData.words
                    width: Math.min(implicitWidth, flow.width)
                    onTapped: screen.view.taken(option.modelData.name)
                }
            }
        }
    }
}
