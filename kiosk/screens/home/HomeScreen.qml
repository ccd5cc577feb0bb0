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
    readonly property int snug: Theme.px(Theme.mirrored ? 8 : 16) // all of it is seen at once, on the screen it is drawn for

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
            bottomPadding: screen.snug
            topPadding: screen.snug
            onTapped: screen.view.themesAsked()
        }

        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            accent: Theme.river
            hint: screen.view.bookable ? qsTr("Book, move or cancel a session, a workshop.") : qsTr("Somebody helps you, here.")
            iconName: "users"
            text: qsTr("See a mediator")
            bottomPadding: screen.snug
            tint: Theme.riverTint
            topPadding: screen.snug
            onTapped: screen.view.mediatorAsked()
        }

        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            accent: Theme.night
            hint: qsTr("With the code on your paper or your photo.")
            iconName: "qr-code"
            text: qsTr("Resume my procedure")
            bottomPadding: screen.snug
            tint: Theme.nightTint
            topPadding: screen.snug
            onTapped: screen.view.resumeAsked()
        }

        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            accent: Theme.sun
            bottomPadding: screen.snug
            hint: qsTr("Identity card, car, housing…")
            iconName: "magnifying-glass"
            text: qsTr("Search by typing")
            tint: Theme.sunTint
            topPadding: screen.snug
            onTapped: screen.view.searchAsked()
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart
        visible: screen.view.oftenAsked.length > 0

        SmallText {
            height: Math.max(Theme.target, implicitHeight)
            rightPadding: Theme.px(12)
            text: qsTr("Often asked")
            verticalAlignment: Text.AlignVCenter
        }

        Repeater {
            model: screen.view.oftenAsked

            Chip {
                required property var modelData

                iconName: modelData.icon
                text: modelData.title
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                onTapped: screen.view.openGuide(modelData.id)
            }
        }
    }

    PressSurface {
        Accessible.name: [qsTr("Next free time here:"), next.text].join(" ")
        Layout.fillWidth: true
        bottomPadding: Theme.px(12)
        edge: Theme.river
        fill: Theme.riverTint
        implicitHeight: Math.max(Theme.px(84), Theme.target, implicitContentHeight + topPadding + bottomPadding)
        topPadding: Theme.px(12)
        visible: screen.view.nextTime !== ""
        onTapped: screen.view.nextAsked()

        contentItem: RowLayout {
            spacing: Theme.px(24)

            Icon {
                ink: Theme.river
                name: "calendar-check"
                size: Math.round(Theme.bodySize * 1.4)
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.px(10)

                BodyText {
                    Accessible.ignored: true
                    font.bold: true
                    leading: 1
                    text: qsTr("Next free time here:")
                    width: Math.min(implicitWidth, parent.width)
                }

                BodyText {
                    id: next

                    Accessible.ignored: true
                    leading: 1
                    //: %1 is a moment ("today at 14:30"), %2 a first name
                    text: qsTr("%1, with %2").arg(screen.view.nextTime).arg(screen.view.nextMediator)
                    width: Math.min(implicitWidth, parent.width)
                }
            }

            Icon {
                duotone: false
                ink: Theme.river
                name: Theme.forward
                size: Theme.px(44)
            }
        }
    }

    // Time goes by, and others book.
    Timer {
        interval: 15000
        repeat: true
        running: screen.view.bookable
        onTriggered: screen.view.refresh()
    }
}
