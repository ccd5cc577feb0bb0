// A button with a word and, before or after it, an icon.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

PressSurface {
    id: button

    enum Tone {
        Plain,
        Do,
        Web,
        Done
    }

    property int tone: ActionButton.Plain
    property string iconName: ""
    property bool forward: false
    property bool shown: true // whether it is wanted here at all
    readonly property bool strong: tone !== ActionButton.Plain
    readonly property color ink: strong ? Theme.strongInk : Theme.ink

    edge: strong ? fill : Theme.ink
    fill: tone === ActionButton.Do ? Theme.wine : tone === ActionButton.Web ? Theme.river : tone === ActionButton.Done ? Theme.leaf : Theme.card
    font.bold: true
    visible: shown
    width: parent && parent.width > 0 ? Math.min(implicitWidth, parent.width) : implicitWidth
    font.pixelSize: Theme.bodySize
    font.variableAxes: Theme.boldAxes(Theme.bodySize)

    contentItem: RowLayout {
        spacing: Theme.px(20)

        Icon {
            ink: button.ink
            name: button.iconName
            size: Math.round(button.font.pixelSize * 1.25)
            visible: button.iconName !== ""
        }

        BodyText {
            Accessible.ignored: true
            leading: 1
            snug: true
            Layout.fillWidth: true
            color: button.ink
            font: button.font
            horizontalAlignment: button.iconName !== "" || button.forward ? Text.AlignLeft : Text.AlignHCenter
            text: button.text
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
        }

        Icon {
            duotone: false
            ink: button.ink
            name: Theme.forward
            size: Math.round(button.font.pixelSize * 1.1)
            visible: button.forward
        }
    }
}
