// One thing to check, with a box to tick.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import kiosk.screens.theme

T.CheckBox {
    id: tick

    property string french: ""
    readonly property string readAs: "guide"

    signal ticked(on: bool)

    Accessible.description: french
    Keys.onEnterPressed: event => tick.pressBy(event)
    Keys.onReturnPressed: event => tick.pressBy(event)
    Keys.onSpacePressed: event => event.accepted = event.isAutoRepeat
    Keys.onReleased: event => event.accepted = event.isAutoRepeat
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
    bottomPadding: Theme.px(6)
    topPadding: Theme.px(6)

    background: Item {
        FocusRing {
            visible: tick.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.px(24)

        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: Theme.px(60)
            Layout.preferredWidth: Theme.px(60)
            border.color: tick.checked ? Theme.leaf : Theme.ink
            border.width: Theme.px(4)
            color: tick.checked ? Theme.leaf : Theme.card
            radius: Theme.px(14)

            Icon {
                anchors.centerIn: parent
                duotone: false
                ink: Theme.strongInk
                name: "check"
                size: Theme.px(42)
                visible: tick.checked
            }
        }

        BothText {
            Layout.fillWidth: true
            french: tick.french
            silent: true
            words: tick.text
        }
    }
    indicator: null
    // It says by `ticked` what came of a press: its own `toggled` is silent beside this function.
    nextCheckState: () => (Strikes.meant() ? !tick.checked : tick.checked) ? Qt.Checked : Qt.Unchecked
    onClicked: {
        Strikes.pressed();
        tick.ticked(tick.checked);
    }

    function pressBy(event: var) {
        if (!event.isAutoRepeat)
            tick.click();
    }
}
