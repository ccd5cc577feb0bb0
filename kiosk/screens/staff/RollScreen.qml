// Who is registered for a workshop, and who came.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property RollView view
    readonly property var workshop: view.workshop

    overline: workshop.of > 1 ? qsTr("%1 · day %2 of %3", "moment").arg(workshop.when).arg(workshop.number).arg(workshop.of) : workshop.when
    title: workshop.title
    actions: ActionButton {
        iconName: "plus"
        shown: !screen.view.begun && screen.workshop.free >= 0
        text: screen.workshop.free > 0 ? qsTr("Register somebody") : qsTr("Add to the waiting list")
        onTapped: screen.view.addAsked()
    }

    NotDone {
        Layout.fillWidth: true
        why: screen.view.refused
    }

    BodyText {
        Layout.fillWidth: true
        text: screen.workshop.waiting > 0 ? qsTr("Full. On the waiting list: %1.").arg(screen.workshop.waiting) : qsTr("Free seats: %1.").arg(screen.workshop.free)
        visible: screen.workshop.free >= 0
    }

    BodyText {
        Layout.fillWidth: true
        text: !screen.view.readable ? qsTr("The list cannot be read today.") : qsTr("Nobody has registered at this kiosk.")
        visible: screen.view.rows.length === 0
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("One registration is for all days. Note each day who is there.")
        visible: screen.workshop.of > 1 && screen.view.rows.length > 0
    }

    Repeater {
        model: screen.view.rows

        GridLayout {
            id: row

            required property var modelData
            readonly property real nameWidth: Theme.bodySize * 16 // the answers stay near
            readonly property string who: modelData.name === "" ? qsTr("Somebody (the name was erased)") : modelData.name

            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: screen.width > Theme.bodySize * 30 ? 2 : 1
            rowSpacing: Theme.apart

            ColumnLayout {
                Layout.fillWidth: true
                Layout.maximumWidth: row.columns === 1 ? -1 : row.nameWidth
                Layout.minimumWidth: 0
                Layout.preferredWidth: row.columns === 1 ? -1 : row.nameWidth
                spacing: 0

                BodyText {
                    Layout.fillWidth: true
                    font.bold: true
                    text: row.modelData.rank > 0 ? qsTr("%1 (waiting list, %2)").arg(row.who).arg(row.modelData.rank) : row.who
                }

                BodyText {
                    Layout.fillWidth: true
                    color: Theme.soft
                    font.pixelSize: Theme.smallSize
                    text: qsTr("Other days: present %1, absent %2").arg(row.modelData.present).arg(row.modelData.absent)
                    visible: row.modelData.present + row.modelData.absent > 0
                }
            }

            Flow {
                id: answers

                Layout.fillWidth: true
                Layout.minimumWidth: row.columns === 1 ? 0 : Layout.preferredWidth
                Layout.preferredWidth: Math.max(present.implicitWidth + absent.implicitWidth + Theme.apart, Theme.bodySize * 14)
                spacing: Theme.apart

                Chip {
                    id: present

                    Accessible.checkable: true
                    Accessible.checked: checked
                    Accessible.description: row.who
                    checked: row.modelData.came === "yes"
                    choosable: true
                    iconName: "check"
                    text: qsTr("Present")
                    onTapped: screen.view.noted(row.modelData.id, checked ? "" : "yes")
                }

                Chip {
                    id: absent

                    Accessible.checkable: true
                    Accessible.checked: checked
                    Accessible.description: row.who
                    checked: row.modelData.came === "no"
                    choosable: true
                    chosenFill: Theme.wine
                    chosenIcon: "x"
                    iconName: "x"
                    text: qsTr("Absent")
                    onTapped: screen.view.noted(row.modelData.id, checked ? "" : "no")
                }
            }
        }
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        font.pixelSize: Theme.smallSize
        text: qsTr("Who registered at another kiosk is on the list of that kiosk.")
    }
}
