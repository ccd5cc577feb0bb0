// The first screen: what one can do here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.home
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property HomeView view
    readonly property bool two: width > Theme.px(1180) * Theme.titleScale

    title: qsTr("Hello, what would you like to do?")

    NoteBox {
        Layout.fillWidth: true
        iconName: "warning"
        visible: screen.view.trouble !== ""
        words: screen.view.trouble === "quarantined" ? qsTr("The kiosk had a fault and starts afresh. The procedures work as usual.") : qsTr("The kiosk cannot keep anything today: opinions are not counted. The procedures work as usual.")
    }

    Tile {
        Layout.fillWidth: true
        accent: Theme.leaf
        compact: true
        hint: screen.view.underway
        iconName: "arrow-u-up-left"
        text: qsTr("Go on where I was")
        tint: Theme.leafTint
        visible: screen.view.underway !== ""
        onTapped: screen.view.walkAsked()
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: screen.two ? 2 : 1
        rowSpacing: Theme.gap

        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            hint: qsTr("Taxes, health, housing… one step at a time.")
            iconName: "footprints"
            text: qsTr("Do a procedure")
            onTapped: screen.view.themesAsked()
        }

        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            accent: Theme.night
            hint: qsTr("With the code on your paper or your photo.")
            iconName: "qr-code"
            text: qsTr("Resume my procedure")
            tint: Theme.nightTint
            onTapped: screen.view.resumeAsked()
        }
    }

    PressSurface {
        Accessible.name: qsTr("Search by typing")
        Layout.fillWidth: true
        corner: height / 2
        onTapped: screen.view.searchAsked()

        contentItem: RowLayout {
            spacing: Theme.px(24)

            Icon {
                ink: Theme.river
                name: "magnifying-glass"
                size: Math.round(Theme.bodySize * 1.4)
            }

            BodyText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.soft
                text: qsTr("Search: identity card, car, housing…")
            }
        }
    }

    SmallText {
        Layout.bottomMargin: -Theme.halfGap
        Layout.fillWidth: true
        text: qsTr("Often asked")
        visible: screen.view.oftenAsked.length > 0
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart

        Repeater {
            model: screen.view.oftenAsked

            Chip {
                required property var modelData

                font.pixelSize: Theme.bodySize
                iconName: modelData.icon
                text: modelData.title
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                onTapped: screen.view.openGuide(modelData.id)
            }
        }
    }
}
