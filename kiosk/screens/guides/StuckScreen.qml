// When one is stuck: nothing is lost, and here are the ways round.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property StuckView view
    readonly property bool two: width > Theme.px(1180) * Theme.titleScale
    readonly property bool compact: two && width < Theme.px(1600) * Theme.titleScale

    overline: qsTr("%1 · step %2", "procedure, place").arg(view.guideTitle).arg(view.number)
    title: qsTr("It does not matter. What shall we do?")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: screen.two ? 2 : 1
        rowSpacing: Theme.gap

        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            arrow: !compact
            compact: screen.compact
            accent: Theme.sun
            hint: qsTr("What to try, and what to look at.")
            iconName: "lightbulb"
            text: qsTr("Advice for this step")
            tint: Theme.sunTint
            visible: screen.view.hasTip
            onTapped: screen.view.tipAsked()
        }

        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            arrow: !compact
            compact: screen.compact
            hint: qsTr("Someone helps you, here.")
            iconName: "hand-waving"
            text: qsTr("Call a mediator")
            onTapped: screen.view.mediatorAsked()
        }

        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            arrow: !compact
            compact: screen.compact
            accent: Theme.river
            hint: screen.view.nextTime === "" ? qsTr("Choose a day and an hour.") : qsTr("Next free time: %1.").arg(screen.view.nextTime)
            iconName: "calendar-plus"
            text: qsTr("Book a session")
            tint: Theme.riverTint
            visible: screen.view.bookable
            onTapped: screen.view.bookAsked()
        }

        // Where there are four ways without it, it goes: it stands below every step too.
        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            arrow: !compact
            compact: screen.compact
            accent: Theme.river
            hint: qsTr("A code brings you back to this step.")
            iconName: "ticket"
            text: qsTr("Continue later")
            tint: Theme.riverTint
            visible: !(screen.view.bookable && screen.view.hasTip)
            onTapped: screen.view.laterAsked()
        }

        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            arrow: !compact
            compact: screen.compact
            accent: Theme.night
            hint: qsTr("By telephone, by post or at a desk.")
            iconName: "phone"
            text: qsTr("Do it another way")
            tint: Theme.nightTint
            onTapped: screen.view.waysAsked()
        }
    }

    BodyText {
        Layout.bottomMargin: -Theme.halfGap
        Layout.fillWidth: true
        color: Theme.soft
        text: screen.view.reason === "" ? qsTr("What blocks you? It helps to improve things. Only a number is kept.") : qsTr("Thank you. It will help to improve things.")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart

        Repeater {
            model: [["sms", "chat-text", qsTr("Code by SMS")], ["password", "key", qsTr("Password")], ["paper", "image", qsTr("Photo or paper")], ["page", "shuffle", qsTr("The page is not the same")], ["other", "dots-three", qsTr("Something else")]]

            Chip {
                required property var modelData

                Accessible.checkable: true
                Accessible.checked: checked
                choosable: true
                checked: screen.view.reason === modelData[0]
                iconName: modelData[1]
                text: modelData[2]
                visible: checked || screen.view.reason === ""
                onTapped: screen.view.tell(modelData[0])
            }
        }
    }
}
