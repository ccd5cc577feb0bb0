// One step in the picture.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

PressSurface {
    id: surface

    required property var box
    readonly property string wrong: box.faults > 0 ? qsTr("%n fault(s)", "", box.faults) : ""
    readonly property string back: box.back !== "" ? qsTr("Back to: %1").arg(box.back) : ""
    readonly property string told: wrong !== "" ? wrong : box.backTo !== "" ? qsTr("Back to: %1").arg(box.backTo) : ""

    Accessible.description: [box.kind, box.leads, back, wrong].filter(words => words !== "").join(". ")
    Accessible.name: qsTr("%1. %2", "number of a step, its name").arg(box.number).arg(box.name)
    bottomPadding: Theme.px(8)
    edge: box.faults > 0 ? Theme.wine : Theme.outline
    edgeWidth: box.faults > 0 ? Theme.px(5) : Theme.stroke
    fill: box.faults > 0 ? Theme.wineTint : Theme.card
    leftPadding: Theme.px(16)
    rightPadding: Theme.px(16)
    topPadding: Theme.px(8)

    contentItem: RowLayout {
        spacing: Theme.px(14)

        Icon {
            ink: surface.box.faults > 0 ? Theme.wine : surface.box.icon === "question" ? Theme.sun : surface.box.icon === "check-circle" ? Theme.leaf : Theme.river
            name: surface.box.faults > 0 ? "warning" : surface.box.icon
            size: Math.round(Theme.smallSize * 1.5)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Theme.smallSize
                leading: 1
                text: surface.box.number + ". " + surface.box.name
            }

            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: surface.box.faults > 0 ? Theme.wine : Theme.softOnTint
                font.pixelSize: Theme.smallSize
                leading: 1
                text: surface.told
                visible: text !== ""
            }
        }
    }
}
