// The words of a step in their order, with its picture: text, things to tick, what one sees,
// what to do otherwise, a warning, a tip.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

ColumnLayout {
    id: step

    required property WalkView view
    property bool lifted: view.kind !== "ask" // the picture begins beside the heading
    readonly property bool pictured: view.picture !== "" && width > Theme.bodySize * 24
    readonly property bool small: !lifted && width > Theme.bodySize * 30 // height is wanted
    readonly property real pictureWidth: Theme.px(300) + Theme.gap
    readonly property real beside: pictured && lifted ? pictureWidth : 0

    spacing: Theme.px(16)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.halfGap

            BothText {
                Layout.fillWidth: true
                french: step.view.french.text
                words: step.view.words.text
            }

            Repeater {
                model: step.view.checks

                TickRow {
                    required property var modelData

                    Layout.fillWidth: true
                    checked: step.view.ticked.includes(modelData.id)
                    french: modelData.french
                    text: modelData.words
                    onTicked: on => step.view.tick(modelData.id, on)
                }
            }
        }

        Drawing {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: Theme.px(step.small ? 165 : 225)
            Layout.topMargin: step.lifted ? -Math.round(Theme.titleSize * 1.75) : 0
            Layout.preferredWidth: Theme.px(step.small ? 220 : 300)
            path: step.view.picture
            visible: step.pictured
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.px(22)
        columns: step.width > Theme.bodySize * 30 && step.view.french.text === "" ? 2 : 1
        rowSpacing: Theme.px(18)

        NoteBox {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            accent: Theme.leaf
            french: step.view.french.sees
            heading: step.view.kind === "proof" ? qsTr("What comes next") : qsTr("What you will see")
            iconName: step.view.kind === "proof" ? "envelope-simple" : "eye"
            tint: Theme.leafTint
            visible: words !== ""
            words: step.view.words.sees
        }

        NoteBox {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            accent: Theme.night
            french: step.view.french.otherwise
            heading: qsTr("If it does not work")
            iconName: "lifebuoy"
            tint: Theme.nightTint
            visible: words !== ""
            words: step.view.words.otherwise
        }
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.wine
        french: step.view.french.warning
        iconName: "warning"
        tint: Theme.wineTint
        visible: words !== ""
        words: step.view.words.warning
    }

    NoteBox {
        Layout.fillWidth: true
        french: step.view.french.tip
        visible: words !== ""
        words: step.view.words.tip
    }
}
