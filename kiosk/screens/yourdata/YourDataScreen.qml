// What is never kept, what is counted, and this week in numbers: for whoever wants to know.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme
import kiosk.screens.yourdata

ScreenFrame {
    id: screen

    required property YourDataView view
    readonly property bool two: width > Theme.px(1180) * Theme.titleScale

    title: qsTr("Your data here")
    actions: ActionButton {
        iconName: "eye"
        text: qsTr("See the next sending")
        tone: ActionButton.Web
        onTapped: screen.view.nextAsked()
    }
    extras: [
        ActionButton {
            iconName: screen.view.counts ? "prohibit" : "arrow-u-up-left"
            text: screen.view.counts ? qsTr("Do not count me") : qsTr("Count me after all")
            onTapped: screen.view.toggleCounts()
        },
        ActionButton {
            iconName: "list-bullets"
            text: qsTr("What has left already")
            onTapped: screen.view.pastAsked()
        }
    ]

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.leaf
        alert: true
        iconName: "check-circle"
        tint: Theme.leafTint
        visible: !screen.view.counts
        words: qsTr("Done. Nothing of your visit will be counted.")
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: screen.two ? 2 : 1
        rowSpacing: Theme.gap

        KeptCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            view: screen.view
        }

        BarsCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            view: screen.view
        }
    }
}
