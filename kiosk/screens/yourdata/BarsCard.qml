// This week in bars: each with its name and its number, to be read and to be heard.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme
import kiosk.screens.yourdata

ColumnCard {
    id: card

    required property YourDataView view
    readonly property var names: ({
            "guide": qsTr("Procedures"),
            "language": qsTr("Languages"),
            "option": qsTr("Aids to reading"),
            "session": qsTr("Visits"),
            "stuck": qsTr("Where it is hard")
        })

    BodyText {
        Layout.fillWidth: true
        font.bold: true
        font.pixelSize: Theme.headingSize
        text: qsTr("This week, here")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart

        Repeater {
            model: card.view.measures

            Chip {
                required property string modelData

                Accessible.checkable: true
                Accessible.checked: checked
                checked: card.view.shown === modelData
                chosenFill: Theme.river
                text: card.names[modelData]
                onTapped: card.view.show(modelData)
            }
        }
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("Nothing was counted yet this week.")
        visible: card.view.bars.length === 0
    }

    Repeater {
        model: card.view.bars

        NumberBar {
            required property var modelData

            Layout.fillWidth: true
            name: modelData.name
            part: modelData.part
            shown: modelData.number
            spoken: qsTr("%1: %2", "what is counted, how often").arg(modelData.name).arg(modelData.number)
        }
    }

    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(8)
        color: Theme.soft
        font.pixelSize: Theme.smallSize
        text: card.view.sendsTo === "" ? qsTr("Nothing is sent from this kiosk: these numbers stay here.") : qsTr("Next sending: %1, from 7:00. It goes to %2.").arg(card.view.leavesAt).arg(card.view.sendsTo)
    }

    BodyText {
        Layout.fillWidth: true
        LayoutMirroring.enabled: false
        color: Theme.river
        font.pixelSize: Theme.smallSize
        text: qsTr("All numbers of the city, open to everyone: %1").arg(card.view.openData)
        visible: card.view.openData !== ""
        wrapMode: Text.Wrap
    }

    Square {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredHeight: Theme.px(260)
        Layout.preferredWidth: Theme.px(260)
        holds: card.view.openData
        label: qsTr("Square that opens the numbers of the city on a telephone")
        visible: card.view.openData !== ""
    }
}
