// What every step has around it: how far one is, the way out when stuck, the code for later.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

ScreenFrame {
    id: walk

    required property WalkView view
    property bool showTrail: true
    property bool showWaysOut: true
    readonly property bool beside: view.companion !== null // a mediator sits beside the resident
    readonly property bool clear: !within && view.french.title === "" && !Theme.tight // nothing between heading and words
    readonly property bool roomBeside: width > Theme.px(1500) * Theme.textScale

    carded: !within
    overline: Theme.tight ? qsTr("Step %1 of %2").arg(view.number).arg(view.count) : qsTr("%1 · step %2 of %3", "procedure, place").arg(view.guideTitle).arg(view.number).arg(view.count)
    title: view.words.title
    asideLast: beside
    asideWidth: (showTrail || beside) && roomBeside ? Theme.px(beside ? 560 : 500) * Theme.textScale : 0
    aside: [
        TrailList {
            anchors.fill: parent
            minutesLeft: walk.view.minutesLeft
            trail: walk.view.trail
            visible: !walk.beside
        },
        ScrollArea {
            anchors.fill: parent
            visible: walk.beside

            Loader {
                Layout.fillWidth: true
                active: walk.beside && walk.roomBeside
                sourceComponent: CompanionColumn {
                    view: walk.view.companion as CompanionView
                }
            }
        }
    ]
    extras: [
        ActionButton {
            iconName: "lifebuoy"
            text: qsTr("I am stuck")
            shown: walk.showWaysOut && !walk.within
            onTapped: walk.view.stuckAsked()
        },
        ActionButton {
            iconName: "ticket"
            text: qsTr("Continue later")
            shown: walk.showWaysOut && !walk.within
            onTapped: walk.view.laterAsked()
        },
        ActionButton {
            iconName: "users"
            shown: walk.beside && !walk.roomBeside
            text: qsTr("For the mediator")
            onTapped: walk.view.notesAsked()
        }
    ]

    Connections {
        property int shown: 0 // no binding: it remembers

        Component.onCompleted: shown = walk.view.number

        // Another step is read from its top; a tick or another language leaves the eye where it is.
        function onChanged() {
            if (shown !== walk.view.number)
                walk.scroll.toTop();
            shown = walk.view.number;
        }

        target: walk.view
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        font.pixelSize: Theme.headingSize
        text: walk.view.french.title
        visible: text !== ""
    }
}
