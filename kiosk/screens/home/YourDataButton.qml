// To what is kept and counted here: quiet, and never hidden.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

PressSurface {
    id: button

    bottomPadding: Theme.px(12)
    edge: Theme.leaf
    fill: Theme.leafTint
    implicitHeight: Math.max(Theme.px(84), Theme.target, implicitContentHeight + topPadding + bottomPadding)
    text: qsTr("Your data here")
    topPadding: Theme.px(12)

    contentItem: RowLayout {
        spacing: Theme.px(20)

        Icon {
            ink: Theme.leaf
            name: "shield-check"
            size: Math.round(Theme.bodySize * 1.4)
        }

        BodyText {
            Accessible.ignored: true
            Layout.fillWidth: true
            leading: 1
            text: button.text
        }
    }
}
