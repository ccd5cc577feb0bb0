// Everything at one look, each line with its way back, and one button that books.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property CheckView view
    readonly property string yet: screen.view.moving ? qsTr("Your old time, %1, is kept until the new one is confirmed.").arg(screen.view.oldTime) : qsTr("Nothing is booked yet. Look, then press “Book”.")

    overline: view.moving ? qsTr("Another time") : qsTr("Session · %1 of 4").arg(4)
    title: view.moving ? qsTr("Move to this time?") : qsTr("Is everything right?")
    actions: ActionButton {
        font.pixelSize: Theme.headingSize
        iconName: "calendar-check"
        text: screen.view.moving ? qsTr("Move my session") : qsTr("Book")
        tone: ActionButton.Do
        onTapped: screen.view.bookAsked()
    }

    NoteBox {
        Layout.fillWidth: true
        accent: Theme.wine
        iconName: "warning"
        tint: Theme.wineTint
        visible: screen.view.failed
        words: screen.view.moving ? qsTr("The kiosk cannot keep anything at the moment: nothing was moved. Please ask at the desk.") : qsTr("The kiosk cannot keep anything at the moment: nothing was booked. Please ask at the desk.")
    }

    BodyText {
        Layout.fillWidth: true
        text: screen.yet
        visible: !Theme.tight
    }

    Card {
        Layout.fillWidth: true
        padding: Theme.px(24)

        ColumnLayout {
            spacing: Theme.apart
            width: parent.width

            CheckLine {
                Layout.fillWidth: true
                beside: qsTr("%n minute(s)", "", screen.view.minutes)
                iconName: "calendar-check"
                label: qsTr("When")
                words: screen.view.time
                onAsked: screen.view.change("slot")
            }

            CheckLine {
                Layout.fillWidth: true
                changeable: !screen.view.known
                iconName: "question"
                label: qsTr("About")
                words: screen.view.subject
                onAsked: screen.view.change("subject")
            }

            CheckLine {
                Layout.fillWidth: true
                beside: [screen.view.languages, screen.view.place].filter(words => words !== "").join(" · ")
                changeable: false // another time may be with somebody else
                iconName: "users"
                label: qsTr("With")
                words: screen.view.mediator
            }

            CheckLine {
                Layout.fillWidth: true
                iconName: "user"
                label: qsTr("Your first name")
                mine: true
                visible: !screen.view.known
                words: screen.view.name
                onAsked: screen.view.change("name")
            }

            CheckLine {
                Layout.fillWidth: true
                empty: screen.view.phone === ""
                iconName: "phone"
                label: qsTr("Your telephone")
                mine: true
                visible: !screen.view.known
                words: screen.view.phone === "" ? qsTr("none") : screen.view.phone
                onAsked: screen.view.change("phone")
            }
        }
    }

    // Where there is little room, what is booked comes first.
    BodyText {
        Layout.fillWidth: true
        text: screen.yet
        visible: Theme.tight
    }

    ExampleNote {
        Layout.fillWidth: true
        visible: screen.view.demonstration
    }
}
