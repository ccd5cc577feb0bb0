// What one has chosen, always in view, and the way on.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

Rectangle {
    id: card

    required property SlotsView view
    readonly property var choice: view.choice
    readonly property bool chosen: choice.hour !== undefined

    border.color: Theme.river
    border.width: Theme.stroke
    color: Theme.riverTint
    radius: Theme.cardRadius

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.px(34)
        spacing: Theme.px(18)

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.px(14)

            BodyText {
                Layout.fillWidth: true
                font.bold: true
                text: qsTr("Your choice")
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.softOnTint
                text: qsTr("Touch an hour.")
                visible: !card.chosen
            }

            BodyText {
                Layout.bottomMargin: -Theme.px(14)
                Layout.fillWidth: true
                text: card.choice.day ?? ""
                visible: card.chosen
            }

            BodyText {
                Layout.fillWidth: true
                font.bold: true
                font.pixelSize: Math.round(Theme.bodySize * 1.5)
                font.variableAxes: Theme.boldAxes(Math.round(Theme.bodySize * 1.5))
                text: card.choice.hour ?? ""
                visible: card.chosen
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.softOnTint
                font.pixelSize: Theme.smallSize
                text: qsTr("%n minute(s)", "", card.choice.minutes ?? 0)
                visible: card.chosen
            }

            PersonRow {
                Layout.fillWidth: true
                languages: card.choice.languages ?? ""
                name: card.choice.mediator ?? ""
                visible: card.chosen
            }

            BodyText {
                Layout.fillWidth: true
                font.pixelSize: Theme.smallSize
                text: card.choice.place ?? ""
                visible: card.chosen
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.softOnTint
                font.pixelSize: Theme.smallSize
                text: qsTr("Your time until now: %1. It is kept until the new one is confirmed.").arg(card.view.oldTime)
                visible: card.view.moving
            }
        }

        ActionButton {
            Layout.fillWidth: true
            enabled: card.chosen
            forward: true
            text: qsTr("Continue")
            tone: ActionButton.Web
            visible: card.chosen
            onTapped: card.view.goOn()
        }
    }
}
