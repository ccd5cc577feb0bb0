// One line of what is to be checked: what it is, what was chosen, and a way to change it.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

GridLayout {
    id: line

    required property string iconName
    required property string label
    required property string words
    property string beside: ""
    property bool changeable: true
    property bool mine: false // typed by the person: said aloud only when asked for
    property bool empty: false // nothing was given: it can be added

    readonly property bool wide: width > Theme.bodySize * 19

    signal asked

    columnSpacing: Theme.px(24)
    columns: wide ? 3 : 2 // else the way to change it stands below
    rowSpacing: Theme.px(10)

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.px(8)
        ink: Theme.river
        name: line.iconName
        size: Math.round(Theme.bodySize * 1.3)
    }

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: line.width > Theme.bodySize * 26 ? 2 : 1
        rowSpacing: 0

        BodyText {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: parent.columns === 2 ? Theme.bodySize * 6.5 : -1
            color: Theme.soft
            font.pixelSize: Theme.smallSize
            text: line.label
            topPadding: parent.columns === 2 ? Math.round((Theme.bodySize - Theme.smallSize) * 0.8) + Theme.overhang : Theme.overhang
        }

        Flow {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.px(16)

            BodyText {
                id: said

                readonly property string secret: line.mine && !line.empty ? "typed" : ""

                color: line.empty ? Theme.soft : Theme.ink
                font.bold: !line.empty
                text: line.words
                width: Math.min(implicitWidth, parent.width)
            }

            SmallText {
                height: Math.max(implicitHeight, said.lineCount === 1 ? said.implicitHeight : 0)
                text: line.beside
                verticalAlignment: Text.AlignVCenter
                visible: line.beside !== ""
                width: Math.min(implicitWidth, parent.width)
            }
        }
    }

    Chip {
        Accessible.name: (line.empty ? qsTr("Add: %1") : qsTr("Change: %1")).arg(line.label)
        iconName: line.empty ? "plus" : "pencil-simple"
        text: line.empty ? qsTr("Add") : qsTr("Change")
        Layout.column: line.wide ? 2 : 1
        Layout.minimumWidth: implicitWidth
        Layout.row: line.wide ? 0 : 1
        visible: line.changeable
        onTapped: line.asked()
    }
}
