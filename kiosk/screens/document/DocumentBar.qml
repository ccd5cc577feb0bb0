// Whose document it is, which page one sees, and what one can do with it. Where there is little
// room, what leads on is here too.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.browser
import kiosk.screens.components
import kiosk.screens.document
import kiosk.screens.theme

Rectangle {
    id: bar

    required property DocumentView view

    color: Theme.river
    implicitHeight: row.implicitHeight + 2 * Theme.px(8)
    topLeftRadius: Theme.px(20)
    topRightRadius: Theme.px(20)

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

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                color: Theme.strongInk
                font.bold: true
                font.pixelSize: Theme.chromeSize
                //: %1 is the name of a site, "caf.fr"
                text: qsTr("Your document from \u2068%1\u2069").arg(bar.view.site)
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.strongInk
                font.pixelSize: Theme.barSize
                text: bar.view.state === "coming" ? qsTr("The document is coming…") : qsTr("Page %1 of %2").arg(bar.view.page).arg(bar.view.pages)
                visible: bar.view.state !== "unreadable"
            }
        }

        Flow {
            id: tools

            readonly property real wanted: children.reduce((sum, tool) => sum + (tool.visible ? tool.implicitWidth + spacing : 0), 0)

            Layout.preferredWidth: wanted
            spacing: Theme.apart
            visible: bar.view.state === "shown"

            SiteTool {
                iconName: Theme.backward
                text: qsTr("Back to the site")
                visible: Theme.tight
                onTapped: bar.view.closed()
            }

            SiteTool {
                iconName: "printer"
                text: qsTr("Print", "the document")
                visible: Theme.tight && bar.view.printable
                onTapped: bar.view.printAsked()
            }

            SiteTool {
                enabled: bar.view.page > 1
                iconName: Theme.mirrored ? "caret-right" : "caret-left"
                opacity: enabled ? 1 : 0 // its place stays, and nothing moves under a finger
                text: qsTr("Page before")
                visible: bar.view.pages > 1
                onTapped: bar.view.turn(-1)
            }

            SiteTool {
                enabled: bar.view.page < bar.view.pages
                iconName: Theme.mirrored ? "caret-left" : "caret-right"
                opacity: enabled ? 1 : 0 // its place stays, and nothing moves under a finger
                text: qsTr("Page after")
                visible: bar.view.pages > 1
                onTapped: bar.view.turn(1)
            }

            SiteTool {
                enabled: !bar.view.smallest
                iconName: "magnifying-glass-minus"
                opacity: enabled ? 1 : 0 // its place stays, and nothing moves under a finger
                text: qsTr("Smaller")
                visible: !Theme.tight
                onTapped: bar.view.resize(-1)
            }

            SiteTool {
                enabled: !bar.view.largest
                iconName: "magnifying-glass-plus"
                opacity: enabled ? 1 : 0 // its place stays, and nothing moves under a finger
                text: qsTr("Larger")
                visible: !Theme.tight
                onTapped: bar.view.resize(1)
            }
        }
    }
}
