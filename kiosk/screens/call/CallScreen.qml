// Where to find a person.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.call
import kiosk.screens.components
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property CallView view
    readonly property bool callable: ["offered", "failed"].includes(view.state)
    readonly property bool comes: ["waiting", "coming", "ten"].includes(view.state) // one stays where one is
    readonly property var told: ({
            "coming": qsTr("A mediator is coming to you."),
            "desk": qsTr("A mediator asks you to come to the desk."),
            "failed": qsTr("The call could not be made. Please go to the desk."),
            "nobody": qsTr("Nobody has answered yet. Please go to the desk."),
            "ten": qsTr("A mediator comes in 10 minutes."),
            "waiting": qsTr("A mediator has been called.")
        })
    readonly property real planSize: Theme.px(columns.columns === 2 ? 490 : 560)

    centred: comes
    title: told[view.state] ?? qsTr("A mediator can help you")
    actions: [
        ActionButton {
            iconName: "hand-waving"
            shown: screen.callable
            text: qsTr("Call a mediator to this screen")
            tone: ActionButton.Web
            onTapped: screen.view.callAsked()
        },
        ActionButton {
            iconName: Theme.backward
            shown: !screen.callable
            text: qsTr("Back to my screen")
            tone: ActionButton.Do
            onTapped: screen.view.closed()
        }
    ]
    extras: [
        ActionButton {
            iconName: Theme.backward
            shown: screen.callable
            text: qsTr("Back to my screen")
            onTapped: screen.view.closed()
        },
        ActionButton {
            iconName: "calendar-plus"
            shown: screen.view.bookable
            text: qsTr("Book a session")
            onTapped: screen.view.bookAsked()
        },
        ActionButton {
            iconName: "x"
            shown: ["waiting", "coming", "ten", "desk", "nobody"].includes(screen.view.state)
            text: qsTr("I no longer need help")
            onTapped: screen.view.stopAsked()
        }
    ]

    CallState {
        Layout.fillWidth: true
        awaited: screen.view.state === "waiting"
        visible: screen.comes
    }

    GridLayout {
        id: columns

        Layout.fillWidth: true
        columnSpacing: Theme.px(56)
        columns: screen.width > Theme.px(600) + Theme.bodySize * 20 ? 2 : 1
        rowSpacing: Theme.gap
        visible: !screen.comes

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Icon {
                    Layout.alignment: Qt.AlignTop
                    ink: Theme.river
                    name: "users"
                    size: Theme.px(72)
                }

                BodyText {
                    Layout.fillWidth: true
                    font.bold: true
                    font.pixelSize: Theme.headingSize
                    text: screen.view.desk
                }
            }

            OpeningNote {
                Layout.fillWidth: true
                view: screen.view
            }

            BodyText {
                Layout.fillWidth: true
                text: qsTr("It is free. You need no appointment to ask a question.")
            }

            NoteBox {
                Layout.fillWidth: true
                accent: Theme.river
                iconName: "chat-text"
                tint: Theme.riverTint
                visible: screen.view.step !== ""
                words: qsTr("Tell the mediator: “%1”. Your screen waits for you.").arg(screen.view.step)
            }

            NoteBox {
                Layout.fillWidth: true
                iconName: "shield-check"
                words: qsTr("If the screen shows personal things, press “Finish” before you walk away.")
            }
        }

        DeskPlan {
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            Layout.preferredHeight: screen.planSize
            Layout.preferredWidth: screen.planSize
            turn: screen.view.turn
        }
    }
}
