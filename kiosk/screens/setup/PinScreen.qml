// A new PIN, typed twice on our keypad, on a real keyboard, or by a card shown to the reader.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.setup
import kiosk.screens.theme

TypedPage {
    id: screen

    required property PinView view
    readonly property string refusal: view.refusal === "short" || view.refusal === "no digits" ? qsTr("A PIN has at least 6 digits.") : view.refusal === "long" ? qsTr("A PIN has at most 12 digits.") : view.refusal === "simple" ? qsTr("Anybody would try this one first. Please choose another.") : view.refusal === "different" ? qsTr("The two were not the same. Please begin again.") : view.refusal === "trouble" ? qsTr("The kiosk cannot keep it. Call the technician.") : ""

    listening: view.typing
    onlyDigits: true
    onErased: view.erase()
    onGiven: view.give()
    onTyped: signs => view.type(signs)

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.halfGap
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.halfGap

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.target
            spacing: Theme.halfGap

            NoteBox {
                Layout.fillWidth: true
                accent: Theme.wine
                iconName: "warning"
                tint: Theme.wineTint
                visible: screen.refusal !== ""
                words: screen.refusal
            }

            TitleText {
                Layout.fillWidth: true
                text: qsTr("PIN: %1").arg(screen.view.name)
            }

            BodyText {
                Layout.fillWidth: true
                text: screen.view.again ? qsTr("Type the same digits again.") : qsTr("Choose 6 to 12 digits, and keep them on a card. With them one gets into the settings.")
                visible: screen.view.typing
            }

            NoteBox {
                Layout.fillWidth: true
                accent: Theme.leaf
                iconName: "check-circle"
                tint: Theme.leafTint
                visible: !screen.view.typing
                words: qsTr("There is a PIN. Nobody can read it again; it can be replaced.")
            }

            ActionButton {
                iconName: "pencil-simple"
                text: qsTr("Choose another PIN")
                visible: !screen.view.typing
                onTapped: screen.view.replace()
            }
        }

        TypedBox {
            Layout.fillWidth: true
            focus: true
            label: screen.view.again ? qsTr("The same PIN again") : qsTr("New PIN")
            spoken: qsTr("%n digit(s) typed", "", screen.view.count)
            spread: true
            typed: screen.view.masked
            visible: screen.view.typing
            onCleared: screen.view.clear()
        }

        Keyboard {
            Layout.fillWidth: true
            done: screen.view.again ? qsTr("Keep this PIN") : qsTr("Go on")
            layout: "pin"
            letters: false
            room: screen.height * (Theme.tight ? 0.44 : 0.5)
            visible: screen.view.typing
            onErased: screen.view.erase()
            onGiven: screen.view.give()
            onTyped: signs => screen.view.type(signs)
        }
    }
}
