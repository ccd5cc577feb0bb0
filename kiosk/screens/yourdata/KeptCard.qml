// In words: what is never kept, and what is counted without knowing of whom.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme
import kiosk.screens.yourdata

ColumnCard {
    id: card

    required property YourDataView view

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.px(20)

        Icon {
            ink: Theme.wine
            name: "prohibit"
            size: Theme.headingSize
        }

        BodyText {
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.headingSize
            text: qsTr("Never kept")
        }
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("What you type, the sites you open, your face, your voice. Everything is erased when you press “Finish”.")
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("If you book: your first name and telephone are locked away, and erased %n day(s) after.", "", card.view.keepDays)
        visible: card.view.keepDays > 0
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(12)
        spacing: Theme.px(20)

        Icon {
            ink: Theme.river
            name: "chart-bar"
            size: Theme.headingSize
        }

        BodyText {
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.headingSize
            text: qsTr("Counted, without knowing who")
        }
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("How often a procedure is opened, finished, or hard. Before a number leaves, chance adds or takes away a little: nobody can be found in it.")
    }
}
