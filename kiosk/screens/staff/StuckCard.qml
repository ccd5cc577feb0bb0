// Where people get stuck this week, the most first; pressed, a note to the author of the guide.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: card

    required property var rows

    signal taken(place: string)

    spacing: Theme.apart

    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.halfGap
        font.bold: true
        text: qsTr("Where people get stuck this week")
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        font.pixelSize: Theme.smallSize
        text: card.rows.length === 0 ? qsTr("Nobody was stuck in a guide here in the last seven days.") : qsTr("Press a line to write to the author of the guide.")
    }

    Repeater {
        model: card.rows

        PressSurface {
            id: line

            required property var modelData

            Accessible.name: qsTr("%1, %2: %3", "place in a guide, why, how often").arg(modelData.words).arg(modelData.reason).arg(modelData.number)
            Layout.fillWidth: true
            bottomPadding: Theme.px(8)
            implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
            leftPadding: Theme.px(24)
            rightPadding: Theme.px(24)
            topPadding: Theme.px(8)
            onTapped: card.taken(modelData.place)

            contentItem: RowLayout {
                spacing: Theme.gap

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    SmallText {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        color: Theme.ink
                        text: line.modelData.words
                    }

                    SmallText {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        text: line.modelData.reason
                    }
                }

                BodyText {
                    Accessible.ignored: true
                    font.bold: true
                    text: line.modelData.number
                }
            }
        }
    }
}
