// One workshop among others: when, where, and how many seats are left.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

PressSurface {
    id: card

    required property string when
    required property string place
    required property string remaining
    required property int seats
    required property int free
    required property bool open
    required property int other
    readonly property bool full: !open && free === 0
    readonly property string more: other > 0 ? qsTr("%n other date(s).", "", other) : ""

    Accessible.description: [when + ".", place !== "" ? place + "." : "", remaining, more].filter(words => words !== "").join(" ")
    corner: Theme.cardRadius
    bottomPadding: Theme.px(20)
    leftPadding: Theme.px(32)
    rightPadding: Theme.px(32)
    topPadding: Theme.px(20)

    contentItem: ColumnLayout {
        spacing: Theme.px(6)

        BodyText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.ink
            font.bold: true
            font.pixelSize: Math.round(Theme.px(36) * Theme.titleScale)
            font.variableAxes: Theme.boldAxes(36)
            leading: 1
            text: card.text
        }

        BodyText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.ink
            leading: 1
            text: card.when
        }

        BodyText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.soft
            font.pixelSize: Theme.smallSize
            leading: 1
            // A place is written from its own side, whatever language is beside it.
            text: [card.place === "" ? "" : `\u2068${card.place}\u2069`, card.more].filter(words => words !== "").join(" · ")
            visible: text !== ""
        }

        Item {
            Layout.fillHeight: true
        }

        SeatDots {
            Layout.fillWidth: true
            free: card.free
            seats: card.seats
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: card.full ? Theme.sun : Theme.leaf
                font.bold: true
                leading: 1
                text: card.remaining
            }

            Icon {
                duotone: false
                name: Theme.caret
                size: Theme.px(48)
            }
        }
    }
}
