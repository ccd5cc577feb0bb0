// A sheet with one thing below another, the first of which is its heading.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

Rectangle {
    id: card

    default property alias rows: column.data

    border.color: Theme.outline
    border.width: Theme.stroke
    color: Theme.card
    implicitHeight: column.implicitHeight + 2 * Theme.px(32)
    radius: Theme.cardRadius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.px(36)
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.px(32)
        spacing: Theme.px(14)
    }
}
