// What is taken away, seen before it goes; and where it can go: a printer, or a stick.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.statistics
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property TakeView view
    readonly property bool page: view.what === "page"
    readonly property bool beside: page && width > height && !Theme.tight
    readonly property string done: view.chosenKind === "printer" ? qsTr("It is being printed on %1.").arg(view.where) : qsTr("It is on the stick %1, as “%2”. You can take the stick out.").arg(view.where).arg(view.file)

    asideLast: true
    asideWidth: beside ? Math.min(width * 0.42, (height - Theme.px(30)) * 210 / 297) : 0
    overline: view.month
    title: page ? qsTr("Page of the month") : qsTr("The numbers, in files")
    aside: MonthPaper {
        id: paper

        Accessible.ignored: !screen.beside
        Accessible.name: qsTr("The page as it will be")
        Accessible.role: Accessible.Graphic
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        height: paper.width * 297 / 210
        view: screen.beside ? screen.view : null
        width: parent ? Math.min(parent.width, parent.height * 210 / 297) : 0
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.leaf
        alert: true
        iconName: "check-circle"
        tint: Theme.leafTint
        visible: screen.view.state === "done"
        words: screen.done
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.wine
        iconName: "warning"
        tint: Theme.wineTint
        visible: screen.view.state === "failed"
        words: screen.view.chosenKind === "printer" ? qsTr("%1 does not print. Is it on, and has it paper? Nothing is lost: try again.").arg(screen.view.where) : qsTr("It could not be written on the stick %1. Is it full, or taken out? Nothing is lost: try again.").arg(screen.view.where)
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("One moment…")
        visible: screen.view.state === "busy"
    }

    BodyText {
        Layout.fillWidth: true
        text: screen.page ? qsTr("One A4 page, for the team and the partners. These numbers are exact.") : qsTr("All months kept here, for a spreadsheet, with a text that explains them. These numbers are exact: they are for the team. A very small one may make somebody think of a person.")
    }

    Repeater {
        model: screen.view.targets

        ChoiceRow {
            required property int index
            required property var modelData
            readonly property bool printer: modelData.kind === "printer"

            Layout.fillWidth: true
            accent: Theme.river
            enabled: screen.view.state !== "busy"
            hint: printer ? "" : modelData.free < 1000 ? qsTr("%1 MB free").arg(modelData.free) : qsTr("%1 GB free").arg(Math.round(modelData.free / 1000))
            iconName: printer ? "printer" : "floppy-disk"
            text: printer ? qsTr("Print on %1").arg(modelData.name) : qsTr("Save on the stick %1").arg(modelData.name)
            tint: Theme.riverTint
            visible: !modelData.locked
            onTapped: screen.view.take(index)
        }
    }

    Repeater {
        model: screen.view.targets.filter(each => each.locked)

        NoteBox {
            required property var modelData

            Layout.fillWidth: true
            iconName: "lock-simple"
            words: qsTr("The stick %1 is locked: nothing can be written on it.").arg(modelData.name)
        }
    }

    NoteBox {
        Layout.fillWidth: true
        iconName: "floppy-disk"
        visible: screen.view.targets.every(each => each.kind === "printer")
        words: qsTr("To save it, put a USB stick into the kiosk. It is shown here after a moment.")
    }

    MonthPaper {
        Accessible.ignored: !visible
        Accessible.name: qsTr("The page as it will be")
        Accessible.role: Accessible.Graphic
        Layout.fillWidth: true
        Layout.preferredHeight: width * 297 / 210
        view: visible ? screen.view : null
        visible: screen.page && !screen.beside
    }
}
