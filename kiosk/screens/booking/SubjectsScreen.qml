// What it is about: one tile for each subject.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property SubjectsView view

    overline: qsTr("Session · %1 of 4").arg(1)
    title: qsTr("What is it about?")

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.river
        iconName: "calendar-check"
        tint: Theme.riverTint
        visible: screen.view.time !== ""
        //: %1 is a moment ("tomorrow at 9:45"), %2 a first name
        words: qsTr("Your time: %1, with %2.").arg(screen.view.time).arg(screen.view.mediator)
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: screen.width > Theme.px(1180) * Theme.titleScale ? 2 : 1
        rowSpacing: Theme.gap

        Repeater {
            model: screen.view.subjects

            Tile {
                required property int index
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                accent: [Theme.wine, Theme.river, Theme.night, Theme.leaf, Theme.sun][index % 5]
                arrow: false
                compact: screen.view.subjects.length > 6 || screen.height < Theme.px(700)
                readonly property string about: modelData.hint === "" ? "" : `\u2068${modelData.hint}\u2069` // it may end in another script
                hint: modelData.phone ? qsTr("%1 By telephone, %n minute(s).", "what it is, how long", modelData.minutes).arg(about).trim() : qsTr("%1 %n minute(s).", "what it is, how long", modelData.minutes).arg(about).trim()
                iconName: modelData.icon
                text: modelData.title
                tint: [Theme.wineTint, Theme.riverTint, Theme.nightTint, Theme.leafTint, Theme.sunTint][index % 5]
                onTapped: screen.view.take(modelData.id)
            }
        }
    }

    ExampleNote {
        Layout.fillWidth: true
        visible: screen.view.demonstration
    }
}
