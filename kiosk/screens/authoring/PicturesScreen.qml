// The pictures a step can have.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property PicturesView view

    title: qsTr("The picture of the step")
    actions: ActionButton {
        iconName: "x"
        text: qsTr("No picture")
        onTapped: screen.view.taken("")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart

        Repeater {
            model: screen.view.pictures

            PressSurface {
                id: picture

                required property var modelData

                Accessible.checkable: true
                Accessible.checked: modelData.chosen
                Accessible.name: modelData.name
                choosable: true
                edge: modelData.chosen ? Theme.leaf : Theme.outline
                edgeWidth: modelData.chosen ? Theme.px(8) : Theme.stroke
                implicitHeight: Theme.px(200)
                implicitWidth: Theme.px(256)
                padding: Theme.px(18)
                onTapped: screen.view.taken(modelData.path)

                contentItem: Drawing {
                    path: picture.modelData.path
                }
            }
        }
    }
}
