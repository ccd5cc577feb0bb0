// Every screen's outline: a heading read first, a body that scrolls, a row of actions below.
//
// `actions` is what leads on, always in view. `extras` are the other ways: beside it where there
// is room, at the end of the body where letters are large.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.theme

FocusScope {
    id: frame

    property string title: ""
    property string overline: ""
    property bool centred: false
    property real widest: -1 // of the body; -1: the whole width
    property alias actions: actions.data
    default property alias body: content.data
    property alias extras: extras.data
    property alias aside: aside.data // stands beside the heading and the body
    readonly property alias scroll: scroll
    property real asideWidth: 0
    readonly property bool roomy: extras.childrenRect.width + actions.childrenRect.width + 3 * Theme.gap <= bar.width
    readonly property bool portrait: width < height

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.gap
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.halfGap

        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.gap

            Item {
                id: aside

                Layout.fillHeight: true
                Layout.preferredWidth: frame.asideWidth
                visible: frame.asideWidth > 0
            }

            ScrollArea {
                id: scroll

                Layout.alignment: Qt.AlignHCenter
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumWidth: frame.widest > 0 ? frame.widest : Number.POSITIVE_INFINITY
                centred: frame.centred
                spacing: Theme.gap

                BodyText {
                    Layout.bottomMargin: -Theme.halfGap
                    Layout.fillWidth: true
                    color: Theme.wine
                    font.bold: true
                    font.pixelSize: Theme.smallSize
                    text: frame.overline
                    visible: text !== ""
                }

                TitleText {
                    Layout.fillWidth: true
                    text: frame.title
                    visible: text !== ""
                }

                ColumnLayout {
                    id: content

                    Layout.fillWidth: true
                    spacing: Theme.gap
                }

                Item {
                    id: below

                    Layout.fillWidth: true
                    Layout.preferredHeight: extras.parent === below ? extras.implicitHeight : 0
                    visible: extras.parent === below && extras.children.length > 0
                }
            }
        }

        Item {
            id: bar

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(beside.visible ? extras.implicitHeight : 0, actions.implicitHeight)
            visible: actions.children.length > 0 || extras.children.length > 0 && frame.roomy

            Item {
                id: beside

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.top: parent.top
                visible: frame.roomy
                width: bar.width - actions.childrenRect.width - Theme.gap

                Flow {
                    id: extras

                    parent: frame.roomy ? beside : below
                    spacing: Theme.apart + Theme.halfGap
                    width: parent ? parent.width : 0
                }
            }

            Flow {
                id: actions

                anchors.bottom: parent.bottom
                anchors.right: parent.right
                layoutDirection: Qt.RightToLeft
                spacing: Theme.apart + Theme.halfGap
                width: parent.width
            }
        }
    }
}
