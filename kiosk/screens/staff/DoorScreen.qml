// The staff comes in: who one is, then a PIN on our keypad, or by a card shown to the reader.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

TypedPage {
    id: screen

    required property DoorView view
    readonly property string refusal: view.refusal === "wrong" ? qsTr("That is not the PIN. Please try again.") : view.refusal === "wait" ? qsTr("The PIN was wrong too often. Try again in %n second(s).", "", view.wait) : view.refusal === "trouble" ? qsTr("No PIN can be checked today: the kiosk cannot keep anything. Call the technician.") : view.refusal === "nobody" && !view.setUp ? qsTr("Nobody has a PIN yet. Ask the technician, who sets the first one on this machine.") : ""

    listening: view.known
    onlyDigits: true
    onErased: view.erase()
    onGiven: view.give()
    onTyped: signs => view.type(signs)

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.gap
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.halfGap

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.target
            spacing: Theme.gap

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
                text: screen.view.known ? qsTr("PIN: %1").arg(screen.view.name) : qsTr("For the staff")
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.soft
                text: screen.view.beside ? qsTr("For a mediator who sits down beside the resident. Nothing is lost.") : qsTr("Type your PIN, or show your card to the reader.")
                visible: screen.view.known && screen.refusal === ""
            }

            ActionButton {
                Layout.fillWidth: true // long words wrap
                forward: true
                text: qsTr("Set this kiosk up for your place")
                tone: ActionButton.Do
                visible: screen.view.setUp
                onTapped: screen.view.setUpAsked()
            }

            Repeater {
                model: screen.view.known ? [] : screen.view.people

                Tile {
                    required property int index
                    required property var modelData

                    Layout.fillWidth: true
                    accent: Theme.river
                    compact: true
                    iconName: modelData.icon
                    text: modelData.name
                    tint: Theme.riverTint
                    onTapped: screen.view.choose(index)
                }
            }
        }

        TypedBox {
            Layout.fillWidth: true
            focus: true
            label: qsTr("PIN")
            spoken: qsTr("%n digit(s) typed", "", screen.view.count)
            spread: true
            typed: screen.view.masked
            visible: screen.view.known
            onCleared: screen.view.clear()
        }

        Keyboard {
            Layout.fillWidth: true
            done: qsTr("Come in")
            layout: "pin"
            letters: false
            room: screen.height * (Theme.tight ? 0.44 : 0.52)
            visible: screen.view.known
            onErased: screen.view.erase()
            onGiven: screen.view.give()
            onTyped: signs => screen.view.type(signs)
        }
    }
}
