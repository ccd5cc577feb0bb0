// From which page to which: large keys, no number to be typed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.printing
import kiosk.screens.theme

GridLayout {
    id: choice

    required property PrintView view

    columnSpacing: Theme.gap * 2
    columns: width > Theme.bodySize * 34 ? 2 : 1
    rowSpacing: Theme.gap

    Repeater {
        model: [["first", qsTr("From page"), qsTr("First page to print: one earlier"), qsTr("First page to print: one later")], ["last", qsTr("To page"), qsTr("Last page to print: one earlier"), qsTr("Last page to print: one later")]]

        RowLayout {
            id: row

            required property var modelData
            readonly property bool isFirst: modelData[0] === "first"
            readonly property int page: isFirst ? choice.view.first : choice.view.last

            Layout.fillWidth: true
            spacing: Theme.halfGap

            BodyText {
                Accessible.name: row.modelData[1] + " " + row.page
                Layout.fillWidth: choice.columns === 1
                text: row.modelData[1]
            }

            ActionButton {
                Accessible.name: row.modelData[2]
                enabled: row.page > 1
                text: "−"
                onTapped: row.isFirst ? choice.view.moveFirst(-1) : choice.view.moveLast(-1)
            }

            TitleText {
                Accessible.ignored: true // said with its words
                Layout.preferredWidth: Theme.titleSize * 1.6
                horizontalAlignment: Text.AlignHCenter
                text: row.page
            }

            ActionButton {
                Accessible.name: row.modelData[3]
                enabled: row.page < choice.view.pages
                text: "+"
                onTapped: row.isFirst ? choice.view.moveFirst(1) : choice.view.moveLast(1)
            }

            Item {
                Layout.fillWidth: true
                visible: choice.columns === 2
            }
        }
    }
}
