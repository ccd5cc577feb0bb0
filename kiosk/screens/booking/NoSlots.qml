// Nobody is free: never a dead end.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: none

    required property SlotsView view

    spacing: Theme.gap

    BodyText {
        Layout.fillWidth: true
        text: none.view.wished ? qsTr("With these choices, no time is free. Without them, perhaps.") : qsTr("No time is free in the next %n day(s). Here is what you can do.", "", none.view.horizon)
    }

    Tile {
        Layout.fillWidth: true
        accent: Theme.river
        compact: true
        hint: qsTr("With all mediators, in all languages.")
        iconName: "calendar-plus"
        text: qsTr("Show all that is free")
        tint: Theme.riverTint
        visible: none.view.wished
        onTapped: none.view.wishNothing()
    }

    Tile {
        Layout.fillWidth: true
        accent: Theme.night
        compact: true
        hint: qsTr("A mediator telephones you.")
        iconName: "phone"
        text: qsTr("A session by telephone")
        tint: Theme.nightTint
        visible: none.view.phoneOffered
        onTapped: none.view.phoneAsked()
    }

    Tile {
        Layout.fillWidth: true
        compact: true
        hint: qsTr("Somebody at the desk can find another way with you.")
        iconName: "hand-waving"
        text: qsTr("Ask somebody here")
        onTapped: none.view.mediatorAsked()
    }

    Tile {
        Layout.fillWidth: true
        accent: Theme.leaf
        compact: true
        iconName: "list-bullets"
        text: qsTr("Another subject")
        tint: Theme.leafTint
        visible: !none.view.moving
        onTapped: none.view.subjectsAsked()
    }
}
