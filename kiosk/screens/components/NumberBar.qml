// A name, its number, and a bar as long as it is beside the longest; `parts` cut the bar in three.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

ColumnLayout {
    id: bar

    required property string name
    required property string shown
    required property real part
    required property string spoken
    property list<int> parts: []
    property string partsTold: ""
    property color accent: Theme.river
    property color tint: Theme.riverTint
    readonly property list<color> inks: [Theme.leaf, Theme.sun, Theme.card] // as on paper: full, half, empty
    readonly property int whole: parts.reduce((sum, each) => sum + each, 0)

    Accessible.name: spoken
    Accessible.role: Accessible.StaticText
    spacing: Theme.px(6)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        BodyText {
            Accessible.ignored: true
            Layout.fillWidth: true
            text: bar.name
        }

        BodyText {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignTop
            font.bold: true
            text: bar.shown
        }
    }

    Rectangle {
        id: groove

        Layout.fillWidth: true
        border.color: Theme.highContrast ? Theme.outline : "transparent"
        border.width: Theme.highContrast ? Theme.stroke : 0
        color: bar.tint
        implicitHeight: Theme.px(24)
        radius: height / 2

        Rectangle {
            anchors.left: parent.left
            color: bar.accent
            height: parent.height
            radius: height / 2
            visible: bar.whole === 0 && bar.part > 0
            width: Math.max(height, parent.width * bar.part)
        }

        Row {
            anchors.left: parent.left
            spacing: Theme.stroke // told apart without colours too
            visible: bar.whole > 0

            Repeater {
                model: bar.parts

                Rectangle {
                    required property int index
                    required property int modelData

                    border.color: Theme.soft
                    border.width: index === bar.inks.length - 1 ? Theme.stroke : 0
                    color: bar.inks[index % bar.inks.length]
                    height: groove.height
                    visible: modelData > 0
                    width: Math.max(height / 3, groove.width * bar.part * modelData / Math.max(1, bar.whole) - Theme.stroke)
                }
            }
        }
    }

    SmallText {
        Accessible.ignored: true
        Layout.fillWidth: true
        color: Theme.soft
        text: bar.partsTold
        visible: text !== ""
    }
}
