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

    title: qsTr("Procedures offered")
    actions: ActionButton {
        iconName: "pencil-simple"
        text: qsTr("Write a guide")
        tone: ActionButton.Do
        onTapped: screen.view.newAsked()
    }
    extras: [
        ActionButton {
            iconName: Theme.backward
            shown: screen.view.page > 1
            text: qsTr("Page before")
            onTapped: {
                screen.view.leaf(-1);
                screen.scroll.toTop();
            }
        },
        ActionButton {
            forward: true
            shown: screen.view.page < screen.view.pages
            text: qsTr("Next page")
            onTapped: {
                screen.view.leaf(1);
                screen.scroll.toTop();
            }
        }
    ]

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

    SmallText {
        Layout.fillWidth: true
        text: qsTr("Page %1 of %2").arg(screen.view.page).arg(screen.view.pages)
        visible: screen.view.pages > 1
    }
}
