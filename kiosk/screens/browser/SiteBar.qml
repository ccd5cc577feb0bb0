// Whose site it is, in words, and what one can do with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.browser
import kiosk.screens.components
import kiosk.screens.theme

Rectangle {
    id: bar

    required property BrowserView view
    required property bool folded
    readonly property PageView page: view.page
    readonly property bool covered: page.trouble !== "" || page.manners.refused !== "" || page.manners.notice !== "" || (folded && page.orders.covered) // no page to do it with
    readonly property bool brief: folded && view.keys && !covered // the keyboard needs the room
    readonly property bool largest: page.zoom >= 1.5 // what comes next is smaller
    readonly property string whose: page.trouble !== "" ? "" : page.standing === "official" ? qsTr("official site, protected") : page.standing === "sign-in" ? qsTr("to sign in, protected") : page.standing === "place" ? qsTr("allowed by this place, protected") : ""

    PageComing {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        page: bar.page
    }

    color: Theme.river
    topLeftRadius: Theme.px(20)
    topRightRadius: Theme.px(20)
    implicitHeight: row.implicitHeight + 2 * Theme.px(14)

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.px(14)
        columns: bar.width > tools.wanted + Theme.barSize * 14 ? 2 : 1
        rowSpacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(14)

            Icon {
                ink: Theme.strongInk
                name: bar.page.trouble !== "" ? "warning" : "lock-simple"
                size: Theme.iconSize
            }

            GridLayout {
                id: words

                Layout.fillWidth: true
                columnSpacing: Theme.px(18)
                columns: name.implicitWidth + whose.implicitWidth + Theme.px(150) < bar.width && row.columns === 1 ? 2 : 1
                rowSpacing: 0

                BodyText {
                    id: name

                    Accessible.role: bar.folded ? Accessible.Heading : Accessible.StaticText // alone, it names the screen
                    Layout.fillWidth: words.columns === 1
                    LayoutMirroring.enabled: false
                    color: Theme.strongInk
                    font.bold: true
                    font.pixelSize: Theme.chromeSize
                    horizontalAlignment: Theme.mirrored ? Text.AlignRight : Text.AlignLeft
                    text: bar.page.site
                    wrapMode: Text.WrapAnywhere
                }

                BodyText {
                    id: whose

                    Layout.fillWidth: true
                    color: Theme.strongInk
                    font.pixelSize: Theme.barSize
                    text: bar.page.orders.papers.coming ? qsTr("The document is coming…") : bar.page.loading ? qsTr("The page is coming…") : bar.whose
                    visible: text !== ""
                }
            }
        }

        Flow {
            id: tools

            readonly property real wanted: children.reduce((sum, tool) => sum + (tool.visible ? tool.implicitWidth + spacing : 0), 0)

            Layout.fillWidth: row.columns === 1
            Layout.minimumWidth: row.columns === 1 ? 0 : Math.ceil(wanted)
            Layout.preferredWidth: Math.ceil(wanted)
            spacing: Theme.apart

            SiteTool {
                iconName: "list-numbers"
                text: qsTr("The step")
                visible: bar.folded && !bar.brief
                onTapped: bar.view.showSite(false)
            }

            SiteTool {
                iconName: Theme.backward
                text: qsTr("Page before")
                visible: bar.page.canGoBack && !bar.brief && (!bar.covered || bar.page.trouble !== "")
                onTapped: bar.page.back()
            }

            SiteTool {
                iconName: "arrow-clockwise"
                text: qsTr("Reload")
                visible: !bar.brief && !bar.covered
                onTapped: bar.page.retry()
            }

            SiteTool {
                iconName: bar.largest ? "magnifying-glass-minus" : "magnifying-glass-plus"
                text: bar.largest ? qsTr("Smaller") : qsTr("Larger")
                visible: !bar.brief && !bar.covered
                onTapped: bar.page.zoomOn()
            }

            SiteTool {
                Accessible.name: qsTr("Print this page")
                iconName: "printer"
                text: qsTr("Print")
                visible: bar.view.printable && !bar.brief && !bar.covered
                onTapped: {
                    bar.page.manners.touched();
                    bar.page.askToPrint();
                }
            }

            SiteTool {
                Accessible.checkable: true
                Accessible.checked: bar.view.keys
                choosable: true
                chosen: bar.view.keys
                iconName: "keyboard"
                text: qsTr("Keyboard")
                visible: !bar.covered
                onTapped: bar.view.showKeys(!bar.view.keys)
            }
        }
    }
}
