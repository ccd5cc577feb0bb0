// One time one can take. Taken by somebody else meanwhile, it stays where it is and says so.
import QtQuick
import kiosk.screens.components
import kiosk.screens.theme

PressSurface {
    id: button

    required property string time
    required property string label
    required property bool free
    required property bool chosen

    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.name: free ? label : qsTr("%1, taken").arg(label)
    choosable: true
    checked: chosen
    edge: free ? Theme.river : Theme.outline
    enabled: free
    fill: chosen ? Theme.river : free ? Theme.card : Theme.sandTint
    font.bold: free
    font.pixelSize: Theme.bodySize
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    bottomPadding: Theme.px(12)
    leftPadding: Theme.px(14)
    rightPadding: Theme.px(14)
    topPadding: Theme.px(12)

    contentItem: Text {
        Accessible.ignored: true
        color: button.chosen ? Theme.strongInk : button.free ? Theme.river : Theme.softOnTint
        font: button.font
        horizontalAlignment: Text.AlignHCenter
        text: button.free ? button.time : qsTr("taken")
        verticalAlignment: Text.AlignVCenter
    }
}
