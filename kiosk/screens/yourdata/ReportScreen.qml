// A report as it leaves, byte for byte; beside each line, what it means.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme
import kiosk.screens.yourdata

ScreenFrame {
    id: screen

    required property ReportView view
    readonly property bool two: width > Theme.bodySize * 36
    readonly property string about: view.state === "open" ? qsTr("These numbers change until Sunday night. Then chance adds or takes away a little, and the exact text of the sending can be read here.") : view.state === "waiting" ? qsTr("This is the exact text. It leaves on %1 at the earliest, to %2.").arg(view.moment).arg(view.sendsTo) : view.state === "sent" ? qsTr("This is the exact text. It left on %1, to %2.").arg(view.moment).arg(view.sendsTo) : view.state === "refused" ? qsTr("This did not leave: another report of this week is already there.") : qsTr("This never leaves: nothing was to be sent when the week ended.")

    overline: qsTr("Week %1").arg(view.week)
    title: view.state === "open" ? qsTr("What leaves next") : qsTr("The exact text")
    actions: ActionButton {
        forward: true
        shown: screen.view.page < screen.view.pages
        text: qsTr("More lines")
        onTapped: screen.view.turn(1)
    }
    extras: ActionButton {
        iconName: Theme.backward
        shown: screen.view.page > 1
        text: qsTr("Lines before")
        onTapped: screen.view.turn(-1)
    }

    NoteBox {
        Layout.fillWidth: true
        iconName: "info"
        visible: !Theme.tight || screen.view.page <= 1
        words: screen.about
    }

    SmallText {
        Layout.fillWidth: true
        text: qsTr("Page %1 of %2").arg(screen.view.page).arg(screen.view.pages)
        visible: screen.view.pages > 1
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("Nothing was counted yet this week.")
        visible: screen.view.lines.length === 0
    }

    Repeater {
        model: screen.view.lines

        GridLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: screen.two ? 2 : 1
            rowSpacing: 0

            BodyText {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                LayoutMirroring.enabled: screen.view.state === "open" && Theme.mirrored
                font.bold: screen.view.state === "open"
                font.pixelSize: Theme.smallSize
                text: line.modelData.text
                wrapMode: Text.Wrap
            }

            BodyText {
                Accessible.ignored: text === "" // a bracket means nothing
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                color: Theme.soft
                font.pixelSize: Theme.smallSize
                text: line.modelData.meaning
                visible: text !== "" || screen.two
            }
        }
    }
}
