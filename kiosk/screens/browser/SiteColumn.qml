// The official site: whose it is, the page, what hinders it, and the keyboard under it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.browser
import kiosk.screens.components
import kiosk.screens.theme

Rectangle {
    id: column

    required property BrowserView view
    required property bool folded
    readonly property PageView page: view.page
    readonly property alias slot: slot
    readonly property bool covered: page.trouble !== "" || page.manners.refused !== "" || page.manners.notice !== ""

    border.color: Theme.river
    border.width: Theme.px(4)
    color: Theme.card
    radius: Theme.radius
    bottomLeftRadius: Theme.px(4) // pages have corners
    bottomRightRadius: Theme.px(4)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.px(4)
        spacing: 0

        SiteBar {
            Layout.fillWidth: true
            folded: column.folded
            view: column.view
        }

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true
            clip: true

            Item {
                id: slot

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: rail.needed ? rail.left : parent.right
                anchors.rightMargin: rail.needed ? Theme.halfGap : 0
                anchors.top: parent.top
                visible: !column.covered
            }

            ScrollRail {
                id: rail

                readonly property bool needed: !column.covered && !(atStart && atEnd)

                anchors.bottom: parent.bottom
                anchors.margins: Theme.halfGap
                anchors.right: parent.right
                anchors.top: parent.top
                atEnd: column.page.orders.atEnd
                atStart: column.page.orders.atTop
                visible: needed && !column.page.orders.covered // what is over it has arrows of its own
                onDown: column.page.orders.scrollAsked(0.8)
                onUp: column.page.orders.scrollAsked(-0.8)
            }

            SiteTrouble {
                anchors.fill: parent
                view: column.view
                visible: column.page.trouble !== ""
            }

            SiteNote {
                anchors.fill: parent
                manners: column.page.manners
                visible: column.page.trouble === "" && (column.page.manners.refused !== "" || column.page.manners.notice !== "")
            }
        }

        Item {
            readonly property string readAs: column.view.hides ? "masked" : ""

            Layout.bottomMargin: Theme.halfGap
            Layout.fillWidth: true
            Layout.leftMargin: Theme.halfGap
            Layout.preferredHeight: keyboard.implicitHeight
            Layout.rightMargin: Theme.halfGap
            Layout.topMargin: Theme.halfGap
            visible: column.view.keys && !column.covered && !column.page.orders.covered

            Keyboard {
                id: keyboard

                compact: Theme.tight || column.height < Theme.px(760)
                done: qsTr("Next field")
                language: column.view.language
                room: Math.round(column.height * 0.46)
                width: parent.width
                onErased: column.view.strike("erase")
                onGiven: column.view.strike("next")
                onTyped: signs => column.view.type(signs)

                Connections {
                    // Official sites take French letters alone, whatever one reads: Arabic is a key away.
                    function onFieldCame(keys: string) {
                        const addressed = keys === "mail" || keys === "web";
                        keyboard.layout = !addressed ? "azerty" : keyboard.compact ? "mail" : keys;
                        keyboard.begin(keys === "digits");
                    }

                    target: column.page.orders.lists
                }
            }
        }
    }
}
