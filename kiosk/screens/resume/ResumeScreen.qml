// Coming back: the code is typed, or its square is shown to a scanner, which types.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.resume
import kiosk.screens.theme

FocusScope {
    id: screen

    required property ResumeView view
    readonly property string refusal: view.refusal === "mistyped" ? qsTr("This code has a wrong or missing sign. Look at it again, sign by sign.") : view.refusal === "old" ? qsTr("This procedure has changed since your code was made. Please begin it again, or ask a mediator.") : view.refusal === "unknown" ? qsTr("This kiosk does not have the procedure of this code. A mediator can help you.") : ""

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            screen.view.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            screen.view.give();
        else if (event.text !== "" && event.text >= " " && !event.isAutoRepeat)
            screen.view.type(event.text);
        else
            return;
        event.accepted = true;
    }

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
            spacing: Theme.halfGap

            TitleText {
                Layout.fillWidth: true
                text: qsTr("Type the code of your paper")
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.soft
                text: qsTr("Or show the square to the reader.")
                visible: screen.refusal === ""
            }

            NoteBox {
                Layout.fillWidth: true
                accent: Theme.wine
                iconName: "warning"
                tint: Theme.wineTint
                visible: screen.refusal !== ""
                words: screen.refusal
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.apart
                visible: screen.view.refusal === "old" || screen.view.refusal === "unknown"

                Chip {
                    iconName: "hand-waving"
                    text: qsTr("Find a mediator")
                    onTapped: screen.view.mediatorAsked()
                }

                Chip {
                    iconName: "footprints"
                    text: qsTr("Begin a procedure")
                    onTapped: screen.view.themesAsked()
                }
            }
        }

        TypedBox {
            Layout.fillWidth: true
            focus: true
            label: qsTr("Code of your paper")
            spread: true
            typed: screen.view.typed
            onCleared: screen.view.clear()
        }

        Keyboard {
            Layout.fillWidth: true
            done: qsTr("Confirm")
            layout: "code"
            letters: false
            room: screen.height * 0.58
            onErased: screen.view.erase()
            onGiven: screen.view.give()
            onTyped: signs => screen.view.type(signs)
        }
    }
}
