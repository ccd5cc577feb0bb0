// What can be done with a guide beside writing it: offered or not, its place, what it was before.
import QtQuick
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.theme

Flow {
    id: actions

    required property CardView view
    readonly property var card: view.card
    readonly property bool ours: card.origin === "own" || card.origin === "version"

    spacing: Theme.apart

    Chip {
        Accessible.checkable: true
        Accessible.checked: checked
        checked: actions.card.on
        choosable: true
        text: actions.card.on ? qsTr("Offered to residents") : qsTr("Not offered to residents")
        visible: actions.card.switchable
        onTapped: actions.view.asked(actions.card.on ? "off" : "on")
    }

    Chip {
        iconName: "arrow-up"
        text: qsTr("Higher in the list")
        visible: !actions.card.order_locked && actions.card.place > 1
        onTapped: actions.view.asked("up")
    }

    Chip {
        iconName: "arrow-down"
        text: qsTr("Lower in the list")
        visible: !actions.card.order_locked && actions.card.place > 0 && actions.card.place < actions.card.count
        onTapped: actions.view.asked("down")
    }

    Chip {
        iconName: "clock-counter-clockwise"
        text: qsTr("Earlier versions")
        visible: actions.card.earlier
        onTapped: actions.view.asked("earlier")
    }

    Chip {
        iconName: "eraser"
        text: qsTr("Give up the draft")
        visible: actions.card.written
        onTapped: actions.view.asked("drop")
    }

    Chip {
        iconName: "archive"
        text: actions.card.origin === "version" ? qsTr("Back to the shipped version") : qsTr("Take our guide away")
        visible: actions.ours
        onTapped: actions.view.asked("withdraw")
    }

    Chip {
        iconName: "check"
        text: qsTr("The notes are seen to")
        visible: actions.card.notes.length > 0
        onTapped: actions.view.asked("seen to")
    }
}
