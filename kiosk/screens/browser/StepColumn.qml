// The step: its words, the way on, where one is, and the way out when one is stuck.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.browser
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

Rectangle {
    id: column

    required property BrowserView view
    required property bool folded // there is room for the step or for the site
    readonly property WalkView step: view.step
    readonly property bool one: step.kind === "do" // one thing to do, and one way on
    readonly property bool wide: width > Theme.bodySize * 17 // two buttons stand side by side
    readonly property bool roomy: !folded && height > Theme.bodySize * (wide ? 9 : 16)
    readonly property bool asking: view.asking // where the person is

    border.color: Theme.outline
    border.width: Theme.stroke
    color: Theme.card
    radius: Theme.cardRadius

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.px(26)
        spacing: Theme.halfGap

        ScrollArea {
            id: words

            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.px(16)

            BodyText {
                Layout.fillWidth: true
                color: Theme.wine
                font.bold: true
                font.pixelSize: Theme.smallSize
                text: qsTr("Step %1 of %2").arg(column.step.number).arg(column.step.count)
            }

            TitleText {
                Layout.fillWidth: true
                font.pixelSize: Theme.headingSize
                text: column.asking ? qsTr("Where are you now?") : column.step.words.title
            }

            PrintButton { view: column.view } // above the words: nobody has to scroll for it
            PlacesList {
                Layout.fillWidth: true
                places: column.view.places
                visible: column.asking
                onChosen: place => column.view.goTo(place)
            }

            Repeater { // the answers of a question; its explanation is below them
                model: column.asking ? [] : column.step.choices

                ChoiceRow {
                    required property int index
                    required property var modelData

                    Layout.fillWidth: true
                    french: modelData.french
                    hint: modelData.hint
                    iconName: modelData.icon
                    text: modelData.label
                    onTapped: column.step.choose(index)
                }
            }

            StepWords {
                Layout.fillWidth: true
                view: column.step
                visible: !column.asking
            }

            ActionButton {
                Layout.fillWidth: true
                font.pixelSize: Theme.smallSize
                iconName: "map-pin"
                text: column.asking ? qsTr("Back to the step") : qsTr("Where are you now?")
                onTapped: {
                    column.view.ask(!column.asking);
                    words.toTop();
                }
            }

            StuckButton {
                Layout.fillWidth: true
                shown: !column.asking && !column.roomy
                onTapped: column.view.stuckAsked()
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.apart
            columns: column.wide ? 2 : 1
            rowSpacing: Theme.apart
            visible: !column.asking || column.folded

            ActionButton {
                Layout.fillWidth: true
                iconName: "globe"
                shown: column.folded
                text: qsTr("See the site")
                tone: ActionButton.Web
                onTapped: column.view.showSite(true)
            }

            StuckButton {
                Layout.fillWidth: true
                shown: !column.asking && column.roomy
                onTapped: column.view.stuckAsked()
            }

            ActionButton {
                Layout.fillWidth: true
                forward: true
                shown: !column.asking && column.one
                text: qsTr("It is done")
                tone: ActionButton.Do
                onTapped: column.step.choose(0)
            }

            ActionButton {
                Layout.fillWidth: true
                forward: true
                shown: !column.asking && !column.one && column.step.kind !== "ask"
                text: column.step.kind === "proof" ? qsTr("Continue") : qsTr("Go on with the steps")
                tone: ActionButton.Do
                onTapped: column.view.closed()
            }
        }
    }

    Connections {
        function onMoved() {
            words.toTop();
        }

        target: column.step
    }
}
