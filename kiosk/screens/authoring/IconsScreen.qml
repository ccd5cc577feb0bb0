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

    GridLayout {
        id: grid

        // Of the screen's width, never of its own: that follows from the answer.
        readonly property int fit: Math.max(2, Math.floor((screen.width - 2 * screen.sideMargin - Theme.buttonHeight) / (Theme.smallSize * 7.5 + Theme.apart)))

        Layout.fillWidth: true
        columnSpacing: Theme.apart
        columns: fit
        rowSpacing: Theme.apart
        uniformCellWidths: true

        Repeater {
            model: screen.view.icons

            PressSurface {
                id: drawing

                required property var modelData

                Accessible.checkable: true
                Accessible.checked: modelData.chosen
                Accessible.name: modelData.words
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                choosable: true
                edge: modelData.chosen ? Theme.leaf : Theme.outline
                edgeWidth: modelData.chosen ? Theme.px(8) : Theme.stroke
                padding: Theme.px(14)
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
