// What a registration is for, when and where, and what its state means.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme
import kiosk.screens.workshops

ColumnLayout {
    id: words

    required property RegistrationView view
    required property color accent
    required property color tint
    readonly property var told: view.told

    spacing: Theme.px(22)

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.px(6)

        BodyText {
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: Theme.headingSize
            text: words.view.workshop
        }

        Repeater {
            model: words.view.dates

            BodyText {
                required property string modelData

                Layout.fillWidth: true
                color: words.view.live ? Theme.ink : Theme.soft
                font.bold: words.view.live
                text: modelData
            }
        }

        BodyText {
            Layout.fillWidth: true
            text: words.view.place
            visible: text !== "" && words.view.live
        }
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.night
        iconName: "calendar-check"
        tint: Theme.nightTint
        visible: words.view.moved
        words: qsTr("The dates have changed since you registered. These are the new ones.")
    }

    NoteBox {
        Layout.fillWidth: true
        accent: words.accent
        iconName: words.told.icon
        tint: words.tint
        visible: words.told.means !== ""
        words: [words.told.means, words.told.then].filter(said => said !== "").join(" ")
    }

    PrinterNote {
        Layout.fillWidth: true
        instead: qsTr("Your code stays on this screen: take a photo of it.")
        trouble: words.view.trouble
        visible: words.view.printer === "failed"
    }

    ExampleNote {
        Layout.fillWidth: true
        visible: words.view.demonstration
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Take a photo of this screen, or write the code on paper.")
        visible: words.view.live && words.view.printer === ""
    }
}
