// A question, and its answers, one under the other.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

WalkFrame {
    id: part

    // Colours tell answers apart at a glance; the words say the same.
    readonly property var accents: [Theme.leaf, Theme.sun, Theme.wine, Theme.night]
    readonly property var tints: [Theme.leafTint, Theme.sunTint, Theme.wineTint, Theme.nightTint]

    carded: false
    showTrail: false
    sideMargin: within ? Theme.px(20) : Math.max(Theme.margin, Math.round((width - Theme.px(1560) * Theme.textScale) / 2))

    BothText {
        Layout.fillWidth: true
        french: part.view.french.text
        ink: Theme.soft
        visible: words !== ""
        words: part.view.words.text
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.px(16)

        Repeater {
            model: part.view.choices

            ChoiceRow {
                required property int index
                required property var modelData

                Layout.fillWidth: true
                accent: part.accents[index % 4]
                french: modelData.french
                hint: modelData.hint
                iconName: modelData.icon
                text: modelData.label
                tint: part.tints[index % 4]
                onTapped: part.view.choose(index)
            }
        }
    }
}
