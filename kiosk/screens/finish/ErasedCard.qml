// Of all that a session can leave, what this one had; its memory every one has.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.finish
import kiosk.screens.theme

Card {
    id: card

    required property FinishedView view
    readonly property bool booked: view.traces.includes("booked")
    readonly property var erased: [["typed", "keyboard", qsTranslate("FinishedScreen", "Everything that was typed")], ["walk", "checks", qsTranslate("FinishedScreen", "The procedure and the answers")], ["pages", "globe", qsTranslate("FinishedScreen", "The pages of the sites, and what was written there")], ["clipboard", "clipboard-text", qsTranslate("FinishedScreen", "What had been copied")], ["unprinted", "printer", qsTranslate("FinishedScreen", "What was still waiting at the printer")], ["", "cpu", qsTranslate("FinishedScreen", "The memory of the kiosk")]].filter(row => row[0] === "" || (row[0] === "unprinted" ? view.unprinted : view.traces.includes(row[0])))

    ColumnLayout {
        spacing: Theme.halfGap
        width: parent.width

        BodyText {
            Layout.fillWidth: true
            font.bold: true
            text: card.view.gone ? qsTranslate("FinishedScreen", "What has just been erased") : qsTranslate("FinishedScreen", "What is being erased")
        }

        Repeater {
            model: card.erased

            RowLayout {
                id: row

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.gap

                Rectangle {
                    Layout.preferredHeight: Theme.px(72)
                    Layout.preferredWidth: Theme.px(72)
                    color: Theme.leafTint
                    radius: Theme.radius

                    Icon {
                        anchors.centerIn: parent
                        ink: Theme.leaf
                        name: row.modelData[1]
                        size: Theme.px(44)
                    }
                }

                BodyText {
                    Layout.fillWidth: true
                    text: row.modelData[2]
                }

                Icon {
                    duotone: false
                    ink: Theme.leaf
                    name: "check"
                    size: Theme.px(48)
                    visible: card.view.gone
                }
            }
        }

        SmallText {
            Layout.fillWidth: true
            text: (card.booked ? qsTranslate("FinishedScreen", "Checked by the kiosk at %1. Your booking alone stays, under seal, until it is over.") : qsTranslate("FinishedScreen", "Checked by the kiosk at %1. Nothing was kept under your name.")).arg(card.view.time)
            visible: card.view.gone
        }
    }
}
