// There is no page: why, what else can be done, and the address for the person's own telephone.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.browser
import kiosk.screens.components
import kiosk.screens.theme

Rectangle {
    id: trouble

    required property BrowserView view
    readonly property PageView page: view.page
    readonly property string kind: view.trouble
    readonly property int everySeconds: 10
    readonly property bool comesBack: kind === "down" || kind === "certificate" || kind === "portal"
    readonly property var titles: ({
            "certificate": qsTr("The connection to this site is not safe"),
            "down": qsTr("The site does not answer"),
            "frozen": qsTr("The page does not answer any more"),
            "gone": qsTr("The page has stopped"),
            "portal": qsTr("The network of this place is not open yet")
        })
    readonly property var sentences: ({
            "certificate": qsTr("The kiosk does not open it, to protect you. It may be the network of this place. The kiosk tries again by itself."),
            "down": qsTr("The network or the site is out of order. The kiosk tries again by itself. You can also do it another way."),
            "frozen": qsTr("You can wait a little, or open it again. Your step is kept. What you typed in the page may be lost."),
            "gone": qsTr("It is opened again. Your step is kept. What you typed in the page may be lost."),
            "portal": qsTr("The network shows its own sign-in page in place of the site. A mediator can open the network. The kiosk tries again by itself.")
        })

    color: Theme.card

    Timer {
        interval: trouble.everySeconds * 1000
        repeat: true
        running: trouble.visible && trouble.comesBack && !trouble.page.loading
        onTriggered: trouble.page.retry()
    }

    ScrollArea {
        anchors.fill: parent
        anchors.margins: Theme.gap

        BodyText {
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.headingSize
            text: trouble.titles[trouble.kind] ?? ""
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: trouble.width > Theme.bodySize * 26 ? 2 : 1
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.gap

                BodyText {
                    Layout.fillWidth: true
                    text: trouble.sentences[trouble.kind] ?? ""
                }

                ActionButton {
                    Layout.fillWidth: true
                    iconName: "hand-waving"
                    shown: trouble.kind === "portal"
                    text: qsTr("Call a mediator")
                    onTapped: trouble.view.mediatorAsked()
                }

                ActionButton {
                    Layout.fillWidth: true
                    iconName: "arrow-clockwise"
                    text: trouble.kind === "gone" || trouble.kind === "frozen" ? qsTr("Open it again") : qsTr("Try again now")
                    tone: ActionButton.Web
                    onTapped: trouble.page.retry()
                }

                ActionButton {
                    Layout.fillWidth: true
                    iconName: "path"
                    text: qsTr("Do it another way")
                    onTapped: trouble.view.waysAsked()
                }
            }

            ColumnLayout {
                Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
                spacing: Theme.halfGap
                visible: trouble.comesBack

                Square {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.preferredHeight: Math.min(Theme.px(300), trouble.height * 0.6)
                    Layout.preferredWidth: Layout.preferredHeight
                    holds: trouble.page.address
                    label: qsTr("Square that opens %1 on a telephone").arg(trouble.page.site)
                }

                SmallText {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.maximumWidth: Theme.px(420)
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("On your telephone: aim its camera at the square.")
                }
            }
        }
    }
}
