// The size of letters, seen at once on the screen above.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens
import kiosk.screens.components
import kiosk.screens.theme

Sheet {
    id: sheet

    required property DisplayView display

    title: qsTr("Size of the letters")

    Repeater {
        model: sheet.display.sizes

        PressSurface {
            id: choice

            required property int index
            required property real modelData
            readonly property bool chosen: Math.abs(sheet.display.size - modelData) < 0.01
            readonly property color ink: chosen ? Theme.strongInk : Theme.ink

            Accessible.checkable: true
            Accessible.checked: chosen
            Accessible.name: qsTr("%1 percent").arg(Math.round(modelData * 100))
            choosable: true
            edge: chosen ? Theme.wine : Theme.outline
            fill: chosen ? Theme.wine : Theme.card
            implicitWidth: Theme.px(170)
            leftPadding: Theme.px(10)
            rightPadding: Theme.px(10)
            onTapped: sheet.display.chooseSize(modelData)

            contentItem: Text {
                Accessible.ignored: true
                color: choice.ink
                font.bold: true
                font.family: Theme.family
                font.pixelSize: Theme.px(38 + 9 * choice.index)
                horizontalAlignment: Text.AlignHCenter
                text: "A"
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
