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
    property bool centred: false // short content stands in the middle
    property bool carded: false // the body stands on a white sheet
    property int sideMargin: within ? Theme.px(20) : Theme.margin
    property bool within: false // it is shown within another screen, whose heading is the one
    property real asideWidth: 0
    property real titleMargin: 0 // what the body has beside the heading
    property bool asideLast: false // it stands after the body
    property alias actions: actions.data
    default property alias body: content.data
    property alias extras: extras.data
    property alias aside: aside.data // stands beside the heading and the body
    readonly property alias scroll: scroll
    readonly property alias titleWidth: heading.implicitWidth // on one line
    readonly property bool roomy: !Theme.tight && widthOf(extras.children) + widthOf(actions.children) + Theme.apart <= width - 2 * sideMargin
    readonly property bool portrait: width < height

    // Asked of what each button wants, never of what is visible: that follows from the answer.
    function widthOf(buttons: var): real {
        let sum = 0;
        for (const button of buttons)
            sum += button.shown ? button.implicitWidth + extras.spacing : 0;
        return Math.max(0, sum - extras.spacing);
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.px(22)
        anchors.leftMargin: frame.sideMargin
        anchors.rightMargin: frame.sideMargin
        spacing: Theme.px(18)

        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            layoutDirection: frame.asideLast ? Qt.RightToLeft : Qt.LeftToRight // mirroring turns it round
            spacing: Theme.gap

            Item {
                id: aside

                readonly property string readAs: frame.asideLast ? "aside" : "" // heard last too

                Layout.fillHeight: true
                Layout.preferredWidth: frame.asideWidth
                visible: frame.asideWidth > 0
            }

            Rectangle {
                Layout.fillHeight: true
                Layout.fillWidth: true
                border.color: Theme.outline
                border.width: frame.carded ? Theme.stroke : 0
                color: frame.carded ? Theme.card : "transparent"
                radius: Theme.cardRadius

                ScrollArea {
                    id: scroll

                    anchors.fill: parent
                    anchors.leftMargin: frame.carded ? Theme.px(44) : 0
                    anchors.margins: frame.carded ? Theme.px(24) : 0
                    anchors.rightMargin: frame.carded ? Theme.px(24) : 0
                    centred: frame.centred
                    endPadding: frame.carded ? Theme.px(20) : 0
                    spacing: Theme.px(frame.carded ? 18 : 22)
                    within: frame.within

                    BodyText {
                        Layout.bottomMargin: -Theme.px(12)
                        Layout.fillWidth: true
                        Layout.rightMargin: frame.titleMargin
                        color: Theme.wine
                        font.bold: true
                        font.pixelSize: Theme.tight ? Theme.chromeSize : Theme.smallSize
                        text: frame.overline
                        visible: text !== "" && !frame.within
                    }

                    TitleText {
                        id: heading

                        Accessible.role: frame.within ? Accessible.StaticText : Accessible.Heading
                        Layout.fillWidth: true
                        Layout.rightMargin: frame.titleMargin
                        font.pixelSize: frame.within ? Theme.headingSize : Theme.titleSize
                        text: frame.title
                        visible: text !== ""
                    }

                    ColumnLayout {
                        id: content

                        Layout.fillWidth: true
                        spacing: Theme.px(22)
                    }

                    Item {
                        id: below

                        Layout.fillWidth: true
                        Layout.preferredHeight: extras.implicitHeight
                        visible: !frame.roomy && frame.widthOf(extras.children) > 0
                    }
                }
            }
        }

        Item {
            id: bar

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(frame.roomy ? extras.implicitHeight : 0, actions.implicitHeight)
            // By what the buttons want as well: in a row that is not seen, none has a height.
            visible: (Layout.preferredHeight > 0 || frame.roomy && frame.widthOf(extras.children) > 0) && (!frame.within || frame.height > Theme.px(500))

            Flow {
                id: extras

                anchors.bottom: parent.bottom // in either place: who changes parents keeps his y
                parent: frame.roomy ? bar : below
                spacing: Theme.apart + Theme.halfGap
                width: parent.width
            }

            Flow {
                id: actions

                anchors.bottom: parent.bottom
                anchors.right: parent.right
                layoutDirection: Qt.RightToLeft // LayoutMirroring turns it round in Arabic
                spacing: Theme.apart + Theme.halfGap
                width: parent.width
            }
        }
    }
}
