// A small way in, beside others; `checkable`, it remembers that it was chosen.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

PressSurface {
    id: chip

    property string iconName: ""
    property string chosenIcon: "check"
    property string trailingIcon: "" // after the word: "caret-down" where it opens something
    property color chosenFill: Theme.leaf

    corner: height / 2
    edge: checked ? chosenFill : Theme.outline
    fill: checked ? chosenFill : Theme.card
    font.pixelSize: Theme.smallSize
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    bottomPadding: Theme.px(12)
    topPadding: Theme.px(12)
    width: parent && parent.width > 0 ? Math.min(implicitWidth, parent.width) : implicitWidth

    contentItem: RowLayout {
        spacing: Theme.px(16)

        Icon {
            ink: label.color
            name: chip.checked ? chip.chosenIcon : chip.iconName
            size: Math.round(chip.font.pixelSize * 1.25)
            visible: chip.iconName !== "" || chip.checked
        }

        BodyText {
            id: label

            Accessible.ignored: true
            leading: 1
            snug: true
            Layout.fillWidth: true
            color: chip.checked ? Theme.strongInk : Theme.ink
            font: chip.font
            text: chip.text
            wrapMode: Text.Wrap
        }

        Icon {
            duotone: false
            ink: label.color
            name: chip.trailingIcon
            size: chip.font.pixelSize
            visible: chip.trailingIcon !== ""
        }
    }
}
