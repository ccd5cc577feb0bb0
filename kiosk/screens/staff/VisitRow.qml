// One visit in a mediator's day: pressed, all that can be done; beside it, what comes next.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: row

    required property var visit
    readonly property bool walkIn: visit.name === ""
    readonly property bool wide: width > Theme.bodySize * 28
    readonly property string who: walkIn ? qsTr("Without appointment") : visit.name
    readonly property string stateWords: visit.waited >= 0 ? qsTr("Waiting, %1 min").arg(visit.waited) : visit.state === "kept" ? qsTr("Done") : visit.state === "with" ? qsTr("With you") : visit.state === "arrived" ? qsTr("Arrived") : visit.state === "missed" ? qsTr("Absent") : visit.state === "unsure" ? qsTr("To be confirmed") : qsTr("Expected")
    readonly property color ink: visit.state === "kept" ? Theme.leaf : visit.state === "with" ? Theme.wine : visit.state === "arrived" || visit.state === "unsure" ? Theme.sun : visit.state === "missed" ? Theme.soft : Theme.night

    signal opened
    signal marked(state: string)

    spacing: Theme.apart

    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.halfGap
        color: Theme.soft
        font.bold: true
        text: row.visit.heading
        visible: text !== ""
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.apart
        columns: row.wide ? 2 : 1
        rowSpacing: Theme.apart

        PressSurface {
            Accessible.name: [row.visit.time, row.who, row.visit.subject, row.stateWords].filter(words => words !== "").join(", ")
            Layout.fillHeight: true
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
            bottomPadding: Theme.px(12)
            topPadding: Theme.px(12)
            onTapped: row.opened()

            contentItem: GridLayout {
                columnSpacing: Theme.px(20)
                columns: row.wide ? 3 : 2
                rowSpacing: Theme.px(4)

                BodyText {
                    Accessible.ignored: true
                    Layout.preferredWidth: Theme.bodySize * (row.wide ? 3.8 : 5)
                    font.bold: true
                    text: row.visit.time
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    BodyText {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        color: row.walkIn ? Theme.soft : Theme.ink
                        text: row.who
                    }

                    BodyText {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        color: Theme.soft
                        font.pixelSize: Theme.smallSize
                        text: row.visit.subject
                    }
                }

                BodyText {
                    Accessible.ignored: true
                    Layout.columnSpan: row.wide ? 1 : 2
                    Layout.preferredWidth: row.wide ? Theme.bodySize * 7.2 : -1
                    color: row.ink
                    font.bold: true
                    text: row.stateWords
                }
            }
        }

        ActionButton {
            Accessible.description: row.who + ", " + row.visit.time
            Layout.fillHeight: true
            Layout.fillWidth: !row.wide
            Layout.preferredWidth: row.wide ? Theme.bodySize * 8.6 : -1
            iconName: row.visit.next === "arrived" ? "sign-in" : row.visit.next === "with" ? "users" : "check"
            text: row.visit.next === "arrived" ? qsTr("Arrived") : row.visit.next === "with" ? qsTr("With me") : qsTr("Done")
            shown: row.visit.next !== ""
            tone: row.visit.next === "kept" ? ActionButton.Done : row.visit.next === "with" ? ActionButton.Do : ActionButton.Plain
            onTapped: row.marked(row.visit.next)
        }
    }
}
