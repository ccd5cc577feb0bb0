// Coming back: the code is typed, or its square is shown to a scanner, which types.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.resume
import kiosk.screens.theme

TypedPage {
    id: screen

    required property ResumeView view
    readonly property string refusal: view.refusal === "mistyped" ? qsTr("This code has a wrong or missing sign. Look at it again, sign by sign.") : view.refusal === "old" ? qsTr("This procedure has changed since your code was made. Please begin it again, or ask a mediator.") : view.refusal === "unknown" ? qsTr("This kiosk does not have the procedure of this code. A mediator can help you.") : ""

    readonly property bool hopeless: view.refusal === "old" || view.refusal === "unknown"

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
            spacing: screen.hopeless ? Theme.gap : Theme.halfGap

            // What went wrong comes first, where there is room for little else.
            WrongNote {
                Layout.fillWidth: true
                first: true
                wrong: screen.hopeless ? "" : screen.refusal
            }

            TitleText {
                Layout.fillWidth: true
                text: screen.hopeless ? qsTr("This code cannot be followed here") : qsTr("Type the code of your paper")
            }

            WrongNote {
                Layout.fillWidth: true
                visible: screen.refusal !== "" && (screen.hopeless || !Theme.tight)
                wrong: screen.refusal
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.soft
                text: qsTr("Or show the square to the reader.")
                visible: screen.refusal === ""
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.gap
                columns: screen.width > Theme.px(1180) * Theme.titleScale ? 2 : 1
                rowSpacing: Theme.gap
                visible: screen.hopeless

                Tile {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    accent: Theme.river
                    compact: true
                    iconName: "hand-waving"
                    text: qsTr("Call a mediator")
                    tint: Theme.riverTint
                    onTapped: screen.view.mediatorAsked()
                }

                Tile {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    compact: true
                    iconName: "footprints"
                    text: qsTr("Begin a procedure")
                    onTapped: screen.view.themesAsked()
                }

                Tile {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    accent: Theme.night
                    compact: true
                    iconName: "keyboard"
                    text: qsTr("Type another code")
                    tint: Theme.nightTint
                    onTapped: screen.view.clear()
                }
            }
        }

        TypedBox {
            Layout.fillWidth: true
            focus: true
            visible: !screen.hopeless
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
            visible: !screen.hopeless
            room: screen.height * (Theme.tight ? 0.44 : screen.refusal === "" ? 0.58 : 0.48)
            onErased: screen.view.erase()
            onGiven: screen.view.give()
            onTyped: signs => screen.view.type(signs)
        }
    }
}
