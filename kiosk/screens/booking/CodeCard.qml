// What one takes away: a square for the telephone, and the code to come back with.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

Rectangle {
    id: card

    required property string code
    required property string spoken // the code, as it is said
    required property string purpose // what one needs the code for
    required property string square
    required property string label // what the square is for
    required property string aiming // how the square is used
    required property bool unsure // it is no appointment yet
    property bool fitted: false // it has a height of its own, and the square what is left of it
    readonly property real rest: aim.implicitHeight + what.implicitHeight + words.implicitHeight + 4 * column.spacing + 2 * Theme.px(34)

    border.color: unsure ? Theme.sun : Theme.outline
    border.width: Theme.stroke
    color: unsure ? Theme.sunTint : Theme.card
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
            holds: card.square
            label: card.label
            visible: card.square !== ""
        }

        BodyText {
            id: aim

            Layout.fillWidth: true
            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignHCenter
            text: card.aiming
            visible: card.square !== ""
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.stroke
            color: Theme.line
            visible: card.square !== ""
        }

        SmallText {
            id: what

            Layout.fillWidth: true
            color: Theme.softOnTint
            horizontalAlignment: Text.AlignHCenter
            text: card.purpose
        }

        BodyText {
            id: words

            readonly property string secret: "code" // said aloud only when asked for

            Accessible.name: card.spoken
            Layout.fillWidth: true
            font.bold: true
            font.letterSpacing: Theme.px(4)
            font.pixelSize: Math.round(Theme.px(60) * Theme.titleScale)
            font.variableAxes: Theme.boldAxes(60)
            horizontalAlignment: Text.AlignHCenter
            text: card.code
        }
    }
}
