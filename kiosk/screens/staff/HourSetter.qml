// One hour, earlier or later by an hour or a quarter.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

GridLayout {
    id: setter

    required property string label
    required property string time
    readonly property bool wide: width > Theme.bodySize * 36

    signal moved(minutes: int)

    columnSpacing: Theme.gap
    columns: wide ? 3 : 2
    rowSpacing: Theme.apart

    BodyText {
        Layout.fillWidth: true
        text: setter.label
    }

    BodyText {
        Layout.preferredWidth: Theme.bodySize * 5
        font.bold: true
        text: setter.time
    }

    Flow {
        Layout.columnSpan: setter.wide ? 1 : 2
        Layout.fillWidth: !setter.wide
        Layout.preferredWidth: setter.wide ? implicitWidth : -1
        spacing: Theme.apart

        Repeater {
            model: [-60, -15, 15, 60]

            ActionButton {
                required property int modelData
                readonly property int size: Math.abs(modelData)

                Accessible.name: !setter ? "" : [setter.label, setter.time, modelData < 0 ? (size === 60 ? qsTr("one hour earlier") : qsTr("a quarter of an hour earlier")) : size === 60 ? qsTr("one hour later") : qsTr("a quarter of an hour later")].join(", ")
                text: (modelData > 0 ? "+ " : "− ") + (size === 60 ? qsTr("1 h", "one hour") : qsTr("15 min", "minutes"))
                onTapped: setter.moved(modelData)
            }
        }
    }
}
