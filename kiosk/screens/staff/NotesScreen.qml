// What mediators tell the authors of guides, the newest first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property NotesView view
    readonly property var abouts: ({
            "site": qsTr("The site has changed"),
            "word": qsTr("A word is not understood"),
            "missing": qsTr("Something is missing here"),
            "paper": qsTr("Another paper is asked for"),
            "other": qsTr("Something else")
        })

    title: qsTr("Notes to the authors")

    NotDone {
        Layout.fillWidth: true
        why: screen.view.refused
    }

    BodyText {
        Layout.fillWidth: true
        text: !screen.view.readable ? qsTr("The notes cannot be read today.") : qsTr("There is no note. Mediators write them from their own screen.")
        visible: screen.view.rows.length === 0
    }

    Repeater {
        model: screen.view.rows

        GridLayout {
            id: row

            required property var modelData

            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: screen.width > Theme.bodySize * 30 ? 2 : 1
            rowSpacing: Theme.apart

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(4)

                BodyText {
                    Layout.fillWidth: true
                    font.bold: true
                    text: screen.abouts[row.modelData.about]
                }

                BodyText {
                    Layout.fillWidth: true
                    text: row.modelData.words
                    visible: text !== ""
                }

                SmallText {
                    Layout.fillWidth: true
                    text: qsTr("%1 · %2", "day, place in a guide").arg(row.modelData.day).arg(row.modelData.where)
                }
            }

            Chip {
                Accessible.description: row.modelData.where
                iconName: "check"
                text: qsTr("Seen to")
                onTapped: screen.view.seenTo(row.modelData.id)
            }
        }
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        font.pixelSize: Theme.smallSize
        text: qsTr("To send them on, ask the technician, who can take them off the kiosk as a list.")
        visible: screen.view.rows.length > 0
    }
}
