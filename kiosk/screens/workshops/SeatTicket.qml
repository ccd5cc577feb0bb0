// What one takes away: a square for the telephone, and the code to come back with.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme
import kiosk.screens.workshops

Rectangle {
    id: card

    required property RegistrationView view
    property bool fitted: false // it has a height of its own, and the square what is left of it
    readonly property real rest: aim.implicitHeight + what.implicitHeight + code.implicitHeight + 4 * column.spacing + 2 * Theme.px(34)

    border.color: !view.seated ? Theme.sun : Theme.outline
    border.width: Theme.stroke
    color: !view.seated ? Theme.sunTint : Theme.card
    implicitHeight: column.implicitHeight + 2 * Theme.px(34)
    radius: Theme.cardRadius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.px(34)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(14)

        Square {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Math.max(Theme.px(240), Math.min(Theme.px(430), column.width, card.fitted ? card.height - card.rest : Theme.px(430)))
            Layout.preferredWidth: Layout.preferredHeight
            border.width: 0
            holds: card.view.square
            label: qsTr("Square that adds the dates to the calendar of a telephone")
            visible: card.view.square !== ""
        }

        BodyText {
            id: aim

            Layout.fillWidth: true
            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Aim your telephone at this square: it adds the dates to your calendar.")
            visible: card.view.square !== ""
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.stroke
            color: Theme.line
            visible: card.view.square !== ""
        }

        SmallText {
            id: what

            Layout.fillWidth: true
            color: Theme.softOnTint
            horizontalAlignment: Text.AlignHCenter
            text: card.view.seated ? qsTr("To give up your seat, your code") : qsTr("To know if you have a seat, your code")
        }

        BodyText {
            id: code

            Accessible.name: qsTr("Code: %1").arg(card.view.spelt)
            Layout.fillWidth: true
            font.bold: true
            font.letterSpacing: Theme.px(4)
            font.pixelSize: Math.round(Theme.px(60) * Theme.titleScale)
            font.variableAxes: Theme.boldAxes(60)
            horizontalAlignment: Text.AlignHCenter
            text: card.view.code
        }
    }
}
