// Shows what is typed, with a cursor. Who types is a keyboard, ours or a real one, or a scanner.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

Rectangle {
    id: box

    required property string typed
    required property string label
    property string hint: ""
    property string spoken: typed // what is said of it: never what is masked
    property bool spread: false // the letters of a code stand apart
    property bool masked: false // it is never said, whatever is shown

    signal cleared

    Accessible.description: spoken
    Accessible.editable: true
    Accessible.focusable: true
    Accessible.focused: activeFocus
    Accessible.name: label
    Accessible.role: Accessible.EditableText
    activeFocusOnTab: true
    border.color: Theme.wine
    border.width: Theme.px(4)
    color: Theme.card
    implicitHeight: Math.max(Theme.target + Theme.px(14), row.implicitHeight + Theme.px(8))
    radius: Theme.radius

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.px(32)
        anchors.rightMargin: Theme.px(16)
        spacing: Theme.px(12)

        Text {
            Accessible.ignored: true
            Layout.maximumWidth: row.width - Theme.px(40) - (clear.visible ? clear.width + Theme.px(12) : 0)
            color: Theme.ink
            font.bold: true
            font.family: Theme.family
            font.letterSpacing: box.spread ? Theme.px(8) : 0
            font.pixelSize: Theme.tight ? Theme.bodySize : Math.round(Theme.bodySize * 1.1)
            text: box.typed
            visible: box.typed !== ""
            wrapMode: Text.WrapAnywhere
        }

        Rectangle {
            Accessible.ignored: true
            Layout.preferredHeight: Math.round(Theme.bodySize * 1.3)
            Layout.preferredWidth: Theme.px(4)
            color: Theme.wine
        }

        BodyText {
            Layout.fillWidth: true
            Layout.preferredHeight: text === "" ? 0 : implicitHeight // it takes room in Arabic
            color: Theme.soft
            Accessible.ignored: text === ""
            text: box.typed === "" ? box.hint : ""
        }

        PressSurface {
            id: clear

            Accessible.name: qsTr("Erase everything")
            Layout.preferredHeight: Theme.target
            Layout.preferredWidth: Theme.target
            leftPadding: 0
            rightPadding: 0
            visible: box.typed !== ""
            onTapped: box.cleared()

            contentItem: Icon {
                duotone: false
                name: "x"
                size: Theme.px(40)
            }
        }
    }
}
