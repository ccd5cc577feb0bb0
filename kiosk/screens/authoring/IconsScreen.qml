// Drawings to press, each with its word.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property IconsView view

    title: view.title

    Flow {
        id: flow

        // As many as fit, each with room for two lines of words below its drawing.
        readonly property int fit: Math.max(2, Math.floor((width + spacing) / (Theme.smallSize * 9 + spacing)))
        readonly property int cell: Math.floor((width - (fit - 1) * spacing) / fit)

        Layout.fillWidth: true
        spacing: Theme.apart

        Repeater {
            model: screen.view.icons

            PressSurface {
                id: drawing

                required property var modelData

                Accessible.checkable: true
                Accessible.checked: modelData.chosen
                Accessible.name: modelData.words
                choosable: true
                edge: modelData.chosen ? Theme.leaf : Theme.outline
                edgeWidth: modelData.chosen ? Theme.px(8) : Theme.stroke
                height: Math.round(Theme.smallSize * (Theme.mirrored ? 6.8 : 5.4)) + 2 * padding
                padding: Theme.px(12)
                width: flow.cell
                onTapped: screen.view.taken(modelData.icon)

                contentItem: ColumnLayout {
                    spacing: Theme.px(4)

                    Icon {
                        Layout.alignment: Qt.AlignHCenter
                        ink: drawing.modelData.chosen ? Theme.leaf : Theme.wine
                        name: drawing.modelData.icon
                        size: Math.round(Theme.smallSize * 2.4)
                    }

                    BodyText {
                        Accessible.ignored: true
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        font.pixelSize: Theme.smallSize
                        horizontalAlignment: Text.AlignHCenter
                        leading: 1
                        text: drawing.modelData.words
                    }
                }
            }
        }
    }
}
