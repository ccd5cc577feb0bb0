// Somebody calls from a kiosk: where they are in a guide, and what one answers.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

Rectangle {
    id: card

    required property var call

    signal answered(answer: string)

    border.color: Theme.sun
    border.width: Theme.stroke
    color: Theme.sunTint
    implicitHeight: column.implicitHeight + 2 * Theme.px(24)
    radius: Theme.cardRadius

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.px(24)
        spacing: Theme.halfGap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(18)

            Icon {
                Layout.alignment: Qt.AlignTop
                ink: Theme.sun
                name: "hand-waving"
                size: Math.round(Theme.bodySize * 1.4)
            }

            BodyText {
                readonly property bool alert: true

                Layout.fillWidth: true
                font.bold: true
                text: card.call.post === "" ? qsTr("Somebody calls you from this kiosk") : qsTr("%1 calls you", "a kiosk").arg(card.call.post)
            }
        }

        BodyText {
            Layout.fillWidth: true
            color: Theme.softOnTint
            text: card.call.where
            visible: text !== ""
        }

        BodyText {
            Layout.fillWidth: true
            color: Theme.softOnTint
            font.pixelSize: Theme.smallSize
            text: card.call.minutes < 1 ? qsTr("A moment ago") : qsTr("%1 min ago").arg(card.call.minutes)
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.apart

            Repeater {
                model: [["coming", qsTr("I am coming")], ["ten", qsTr("In 10 minutes")], ["desk", qsTr("Please come to the desk")]]

                Chip {
                    required property var modelData

                    Accessible.checkable: true
                    Accessible.checked: checked
                    Accessible.description: card.call.post
                    checked: card.call.answer === modelData[0]
                    choosable: true
                    chosenFill: Theme.wine
                    text: modelData[1]
                    onTapped: card.answered(modelData[0])
                }
            }
        }
    }
}
