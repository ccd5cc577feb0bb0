// When: days as columns, nearest first; where letters are large or the screen narrow, as a list.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

FocusScope {
    id: screen

    required property SlotsView view
    property string wishing: "" // what is being chosen: "mediator", "language" or "place"
    readonly property bool filled: wishing !== "" && (Theme.tight || height < width * 0.4)
    readonly property real cardWidth: Theme.px(430) * Theme.titleScale
    readonly property real columnWidth: Theme.bodySize * 7.2
    readonly property int columns: Math.floor((width - 2 * Theme.margin - cardWidth - Theme.gap + Theme.px(22)) / (columnWidth + Theme.px(22)))
    readonly property bool listed: columns < 4
    readonly property int perPage: listed ? 4 : Math.min(columns, 6)
    property int first: 0 // of those shown
    // Where few fit, a day without a time is passed over.
    readonly property var shown: perPage < 5 ? view.days.filter(day => !day.empty) : view.days
    readonly property bool empty: view.days.length === 0

    function showChosen() {
        if (shown) // not before all of it is made
            first = Math.floor(Math.max(0, shown.indexOf(view.days[view.chosenDay()])) / perPage) * perPage;
    }

    Component.onCompleted: screen.showChosen()
    onPerPageChanged: screen.showChosen()

    Connections {
        function onDaysChanged() {
            screen.showChosen();
        }

        target: screen.view
    }

    // Others book too.
    Timer {
        interval: 2000
        repeat: true
        running: true
        onTriggered: screen.view.refresh()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScreenFrame {
            Layout.fillHeight: true
            Layout.fillWidth: true
            actions: ActionButton {
                forward: true
                shown: screen.listed && screen.view.choice.hour !== undefined
                //: %1 is a moment: "Wednesday 25 November at 9:45"
                text: qsTr("Continue: %1").arg(screen.view.choice.moment ?? "")
                tone: ActionButton.Web
                onTapped: screen.view.goOn()
            }
            aside: ChoiceCard {
                anchors.fill: parent
                view: screen.view
            }
            asideLast: true
            asideWidth: screen.listed || screen.empty ? 0 : screen.cardWidth
            focus: true
            overline: screen.view.moving ? qsTr("%1 · another time", "subject").arg(screen.view.subject) : Theme.tight ? qsTr("Session · %1 of 4").arg(2) : [qsTr("Session · %1 of 4").arg(2), screen.view.subject].join(" · ")
            title: screen.empty ? qsTr("Nobody is free for this") : screen.view.moving ? qsTr("Which other time suits you?") : screen.view.byPhone ? qsTr("When shall we call you?") : qsTr("When would you like to come?")
            visible: !screen.filled

            SlotNotes {
                Layout.fillWidth: true
                oldShown: screen.listed || screen.empty
                view: screen.view
            }

            // Where few lines are seen at once, the times come before what one may wish.
            Item {
                id: wishesFirst

                Layout.fillWidth: true
                Layout.preferredHeight: wishes.height
                visible: !Theme.tight || screen.empty
            }

            NoSlots {
                Layout.fillWidth: true
                view: screen.view
                visible: screen.empty
            }

            DayGrid {
                Layout.fillWidth: true
                Layout.minimumHeight: screen.listed ? 0 : screen.height - Theme.px(screen.view.demonstration ? 530 : 430)
                columnWidth: screen.columnWidth
                days: screen.shown.slice(screen.first, screen.first + screen.perPage)
                listed: screen.listed
                room: Qt.size(screen.width, screen.height)
                view: screen.view
                visible: !screen.empty
            }

            Item {
                id: wishesLast

                Layout.fillWidth: true
                Layout.preferredHeight: wishes.height
                visible: Theme.tight && !screen.empty

                WishChips {
                    id: wishes

                    parent: !Theme.tight || screen.empty ? wishesFirst : wishesLast
                    view: screen.view
                    width: parent.width
                    onAsked: kind => screen.wishing = screen.wishing === kind ? "" : kind
                }
            }

            DayPager {
                Layout.fillWidth: true
                count: screen.shown.length
                first: screen.first
                perPage: screen.perPage
                onAsked: first => screen.first = first
            }

            ExampleNote {
                Layout.fillWidth: true
                visible: screen.view.demonstration
            }
        }

        WishSheet {
            Layout.fillHeight: screen.filled
            Layout.fillWidth: true
            Layout.maximumHeight: screen.filled ? Number.POSITIVE_INFINITY : screen.height * 0.55
            filling: screen.filled
            kind: screen.wishing
            view: screen.view
            visible: screen.wishing !== ""
            onClosed: screen.wishing = ""
        }
    }
}
