// A guide as a resident would see it, under a bar that says that this is none.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

FocusScope {
    id: screen

    required property PreviewView view
    readonly property string beyond: view.beyond === "site" ? qsTr("Now the official site would open.") : view.beyond === "stuck" ? qsTr("Now the ways round this step would be shown.") : view.beyond === "later" ? qsTr("Now the code to continue later would be shown.") : view.beyond === "mediator" ? qsTr("Now it would be shown how to see a mediator.") : view.beyond === "end" ? qsTr("Here the guide ends.") : ""

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.px(18)

        Rectangle {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            border.color: Theme.night
            border.width: Theme.stroke
            color: Theme.nightTint
            implicitHeight: row.implicitHeight + 2 * Theme.px(10)
            radius: Theme.radius

            RowLayout {
                id: row

                anchors.fill: parent
                anchors.leftMargin: Theme.px(28)
                anchors.margins: Theme.px(10)
                spacing: Theme.gap

                Icon {
                    ink: Theme.night
                    name: "eye"
                    size: Math.round(Theme.chromeSize * 1.4)
                }

                BodyText {
                    readonly property bool alert: screen.beyond !== ""

                    Layout.fillWidth: true
                    color: Theme.ink
                    font.bold: true
                    font.pixelSize: Theme.chromeSize
                    text: screen.beyond !== "" ? screen.beyond : Theme.tight ? qsTr("Preview") : qsTr("This is a preview: nothing is counted.")
                }

                ActionButton {
                    implicitHeight: Math.max(Theme.target, implicitContentHeight + Theme.px(14))
                    iconName: "x"
                    Accessible.name: qsTr("Close the preview")
                    text: Theme.tight ? qsTr("Close") : qsTr("Close the preview")
                    bottomPadding: Theme.px(6)
                    font.pixelSize: Theme.chromeSize
                    topPadding: Theme.px(6)
                    onTapped: screen.view.closed()
                }
            }
        }

        WalkScreen {
            Layout.fillHeight: true
            Layout.fillWidth: true
            focus: true
            view: screen.view.walk as WalkView
        }
    }
}
