// A step of which the shipped guide says something else now: what it says, what ours says.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

Card {
    id: card

    required property var news
    readonly property bool wide: width > Theme.bodySize * 30

    signal taken
    signal kept

    ColumnLayout {
        spacing: Theme.halfGap
        width: parent.width

        BodyText {
            Layout.fillWidth: true
            font.bold: true
            text: card.news.name
        }

        BodyText {
            Layout.fillWidth: true
            color: Theme.soft
            text: card.news.sort === "new" ? qsTr("This step is new in the shipped guide.") : qsTr("The shipped guide no longer has this step.")
            visible: card.news.sort !== "changed"
        }

        Repeater {
            model: card.news.changes

            ColumnLayout {
                id: change

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.px(6)

                BodyText {
                    Layout.fillWidth: true
                    color: Theme.soft
                    font.bold: true
                    font.pixelSize: Theme.smallSize
                    text: change.modelData.label
                }

                GridLayout {
                    Layout.fillWidth: true
                    columnSpacing: Theme.apart
                    columns: card.wide && card.news.sort !== "new" ? 2 : 1
                    rowSpacing: Theme.px(6)
                    uniformCellWidths: true

                    NoteBox {
                        Layout.alignment: Qt.AlignTop
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        accent: Theme.river
                        heading: qsTr("The shipped guide now")
                        iconName: "package"
                        tint: Theme.riverTint
                        words: change.modelData.now !== "" ? change.modelData.now : qsTr("Nothing any more")
                    }

                    NoteBox {
                        Layout.alignment: Qt.AlignTop
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        heading: qsTr("Ours")
                        iconName: "house"
                        visible: card.news.sort !== "new"
                        words: change.modelData.mine !== "" ? change.modelData.mine : qsTr("Nothing")
                    }
                }

                BodyText {
                    Layout.fillWidth: true
                    color: Theme.soft
                    font.pixelSize: Theme.smallSize
                    text: qsTr("The shipped guide until now: %1").arg(change.modelData.before)
                    visible: change.modelData.before !== "" && change.modelData.before !== change.modelData.mine
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.apart

            Chip {
                Accessible.description: card.news.name
                iconName: card.news.sort === "gone" ? "trash" : "check"
                text: card.news.sort === "gone" ? qsTr("Take our step away") : card.news.sort === "new" ? qsTr("Take the new step over") : qsTr("Take the new text over")
                onTapped: card.taken()
            }

            Chip {
                Accessible.description: card.news.name
                iconName: "house"
                text: card.news.sort === "new" ? qsTr("Go without it") : qsTr("Keep ours")
                onTapped: card.kept()
            }
        }
    }
}
