// The guides of the kiosk: which are offered, in what order, and what is to be seen to.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property ShelfView view

    overline: view.pages > 1 ? qsTr("Guides %1 to %2 of %3").arg(view.first).arg(view.last).arg(view.count) : ""
    title: qsTr("Procedures offered")
    actions: [
        ActionButton {
            enabled: screen.view.page < screen.view.pages
            forward: true
            opacity: enabled ? 1 : 0 // its place stays, and nothing moves under a finger
            shown: screen.view.pages > 1
            text: qsTr("Next page")
            onTapped: {
                screen.view.leaf(1);
                screen.scroll.toTop();
            }
        },
        ActionButton {
            iconName: Theme.backward
            shown: screen.view.page > 1
            text: qsTr("Page before")
            onTapped: {
                screen.view.leaf(-1);
                screen.scroll.toTop();
            }
        }
    ]
    extras: ActionButton {
        iconName: "pencil-simple"
        text: qsTr("Write a guide")
        tone: ActionButton.Do
        onTapped: screen.view.newAsked()
    }

    RefusalNote {
        Layout.fillWidth: true
        refusal: screen.view.refusal
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: screen.view.locked ? qsTr("The city has set which procedures are offered. Touch one to see more.") : qsTr("The first five are on the first screen. Touch one to see more.")
    }

    Repeater {
        model: screen.view.rows

        ShelfRow {
            required property var modelData

            Layout.fillWidth: true
            guide: modelData
            narrow: screen.width < Theme.bodySize * 32
            onSwitched: on => screen.view.switched(modelData.id, on)
            onTaken: screen.view.taken(modelData.id)
        }
    }
}
