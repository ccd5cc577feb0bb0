// A list of the page to choose from: over the page, with letters and rows as everywhere else.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.browser
import kiosk.screens.components
import kiosk.screens.theme

Rectangle {
    id: sheet

    required property PageLists lists

    Accessible.name: lists.name || qsTr("Choose one")
    Accessible.role: Accessible.Dialog
    anchors.fill: parent
    color: Theme.card
    objectName: "sheet" // read by itself when it opens, and come to first

    MouseArea {
        anchors.fill: parent // the page waits
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.halfGap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            BodyText {
                Layout.fillWidth: true
                font.bold: true
                readonly property string spokenIn: sheet.lists.name ? "fr" : ""

                text: sheet.lists.name || qsTr("Choose one")
            }

            ActionButton {
                font.pixelSize: Theme.smallSize
                iconName: "x"
                text: qsTr("Choose nothing")
                onTapped: sheet.lists.close()
            }
        }

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.apart

            Repeater {
                model: sheet.lists.options

                ChoiceRow {
                    required property var modelData
                    readonly property string spokenIn: "fr"

                    Accessible.checkable: true
                    Accessible.checked: modelData.chosen
                    Layout.fillWidth: true
                    checked: modelData.chosen
                    accent: modelData.chosen ? Theme.leaf : Theme.river
                    choosable: true
                    iconName: modelData.chosen ? "check" : "circle-dashed"
                    text: modelData.words
                    tint: modelData.chosen ? Theme.leafTint : Theme.riverTint
                    onTapped: sheet.lists.choose(modelData.place)
                }
            }
        }
    }
}
