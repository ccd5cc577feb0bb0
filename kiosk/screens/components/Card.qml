// A white sheet that holds what belongs together.
import QtQuick
import kiosk.screens.theme

Rectangle {
    id: card

    default property alias body: body.data
    property int padding: Theme.px(44)

    border.color: Theme.highContrast ? Theme.outline : Theme.line
    border.width: Theme.stroke
    color: Theme.card
    implicitHeight: body.childrenRect.height + 2 * padding
    radius: Theme.cardRadius

    Item {
        id: body

        anchors.fill: parent
        anchors.margins: card.padding
    }
}
