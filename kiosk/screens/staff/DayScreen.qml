// The hours of one day: how often it opens, and each hour moved by buttons.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property DayHoursView view

    overline: view.heading
    title: view.day
    actions: ActionButton {
        iconName: "check"
        text: qsTr("Keep")
        tone: ActionButton.Do
        onTapped: screen.view.give()
    }

    RefusalNote {
        Layout.fillWidth: true
        refusal: screen.view.refusal !== "" ? "said" : ""
        said: screen.view.refusal
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart

        Repeater {
            model: [qsTr("Closed"), qsTr("Open once"), qsTr("Open twice, with a break")]

            Chip {
                required property int index
                required property string modelData

                Accessible.checkable: true
                Accessible.checked: checked
                choosable: true
                checked: screen.view.count === index
                font.pixelSize: Theme.bodySize
                text: modelData
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                onTapped: screen.view.open(index)
            }
        }

        Repeater {
            model: screen.view.like

            Chip {
                required property var modelData

                font.pixelSize: Theme.bodySize
                iconName: "copy"
                text: qsTr("As on: %1", "a day of the week").arg(modelData.name)
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                onTapped: screen.view.take(modelData.day)
            }
        }
    }

    Repeater {
        model: screen.view.times

        HourSetter {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            label: index === 0 ? qsTr("Opens at") : index === 1 ? qsTr("Closes at") : index === 2 ? qsTr("Opens again at") : qsTr("Closes again at")
            time: modelData
            onMoved: minutes => screen.view.add(index, minutes)
        }
    }
}
