// The four large ways in.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.home
import kiosk.screens.theme

GridLayout {
    id: tiles

    required property HomeView view
    required property bool two // beside one another
    readonly property bool compact: two && width < Theme.px(1600) * Theme.titleScale
    readonly property int snug: Theme.px(Theme.mirrored ? 8 : 16) // all of it is seen at once, on the screen it is drawn for

    columnSpacing: Theme.gap
    columns: tiles.two ? 2 : 1
    rowSpacing: Theme.gap

    Tile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        arrow: !compact
        compact: tiles.compact
        hint: qsTranslate("HomeScreen", "Taxes, health, housing… one step at a time.")
        iconName: "footprints"
        text: qsTranslate("HomeScreen", "Do a procedure")
        bottomPadding: tiles.snug
        topPadding: tiles.snug
        onTapped: tiles.view.themesAsked()
    }

    Tile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        arrow: !compact
        compact: tiles.compact
        accent: Theme.river
        hint: tiles.view.bookable ? qsTranslate("HomeScreen", "Book, move or cancel a session, a workshop.") : qsTranslate("HomeScreen", "Somebody helps you, here.")
        iconName: "users"
        text: qsTranslate("HomeScreen", "See a mediator")
        bottomPadding: tiles.snug
        tint: Theme.riverTint
        topPadding: tiles.snug
        onTapped: tiles.view.mediatorAsked()
    }

    Tile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        arrow: !compact
        compact: tiles.compact
        accent: Theme.night
        hint: qsTranslate("HomeScreen", "With the code on your paper or your photo.")
        iconName: "qr-code"
        text: qsTranslate("HomeScreen", "Resume my procedure")
        bottomPadding: tiles.snug
        tint: Theme.nightTint
        topPadding: tiles.snug
        onTapped: tiles.view.resumeAsked()
    }

    Tile {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        arrow: !compact
        compact: tiles.compact
        accent: Theme.sun
        bottomPadding: tiles.snug
        hint: qsTranslate("HomeScreen", "Identity card, car, housing…")
        iconName: "magnifying-glass"
        text: qsTranslate("HomeScreen", "Search by typing")
        tint: Theme.sunTint
        topPadding: tiles.snug
        onTapped: tiles.view.searchAsked()
    }
}
