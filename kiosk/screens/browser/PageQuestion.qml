// What the page asks in a box of its own: over the page, never over the kiosk.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

Rectangle {
    id: question

    required property string site
    required property string words
    required property bool yesOrNo // else there is nothing to say but "read"

    readonly property bool low: height < Theme.bodySize * 12 // every line counts
    readonly property bool alert: true // it came by itself

    signal answered(accepted: bool)

    objectName: "sheet" // read by itself when it opens, and come to first
    color: Theme.veil

    MouseArea {
        anchors.fill: parent // what is behind waits
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.river
        border.width: Theme.px(4)
        color: Theme.card
        height: Math.min(parent.height - (question.low ? 0 : 2 * Theme.gap), body.implicitHeight + 2 * body.anchors.margins)
        radius: Theme.radius
        width: Math.min(parent.width - (question.low ? 0 : 2 * Theme.gap), Theme.bodySize * 24)

        ColumnLayout {
            id: body

            anchors.fill: parent
            anchors.margins: question.low ? Theme.halfGap : Theme.gap
            spacing: question.low ? Theme.halfGap : Theme.gap

            BodyText {
                Layout.fillWidth: true
                color: Theme.river
                font.bold: true
                font.pixelSize: question.low ? Theme.barSize : Theme.bodySize
                text: qsTr("%1 says:", "name of a site").arg(question.site)
            }

            ScrollArea {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight

                BodyText { // French, as the site is
                    readonly property string spokenIn: "fr"

                    Layout.fillWidth: true
                    LayoutMirroring.enabled: false
                    text: question.words
                    textFormat: Text.PlainText
                }
            }

            Flow {
                Layout.fillWidth: true
                layoutDirection: Qt.RightToLeft
                spacing: Theme.apart + Theme.halfGap

                ActionButton {
                    text: question.yesOrNo ? qsTr("Yes") : qsTr("I have read it")
                    tone: ActionButton.Web
                    onTapped: question.answered(true)
                }

                ActionButton {
                    shown: question.yesOrNo
                    text: qsTr("No")
                    onTapped: question.answered(false)
                }
            }
        }
    }
}
