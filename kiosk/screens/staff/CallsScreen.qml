// Whom a call for a mediator reaches, and a try.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property CallsView view
    readonly property bool bad: !["ok", "waiting"].includes(view.tried)

    title: qsTr("Calls for a mediator")
    actions: ActionButton {
        iconName: "bell-ringing"
        shown: screen.view.phone
        text: qsTr("Try the telephone")
        tone: ActionButton.Web
        onTapped: screen.view.tryAsked()
    }

    NoteBox {
        Layout.fillWidth: true
        accent: screen.bad ? Theme.wine : Theme.leaf
        alert: true
        iconName: screen.view.tried === "waiting" ? "hourglass" : screen.bad ? "warning" : "check-circle"
        tint: screen.bad ? Theme.wineTint : Theme.leafTint
        visible: screen.view.tried !== ""
        words: screen.view.tried === "waiting" ? qsTr("One moment: a message is being sent.") : screen.view.tried === "ok" ? qsTr("A message was sent. Look at the telephone.") : screen.view.tried === "no-address" ? qsTr("The address of the telephone is missing or wrong. Write it again below.") : screen.view.tried === "silent" ? qsTr("The kiosk sends nothing at the moment. See “Health of the kiosk”.") : qsTr("The message was not sent. Look at the network, then try again.")
    }

    ChoiceRow {
        Layout.fillWidth: true
        accent: Theme.river
        hint: screen.view.folder ? qsTr("They show a call, and can answer it. Press to change this.") : qsTr("They are not told of a call. Press to set a folder on the server.")
        iconName: "desktop"
        text: qsTr("The other kiosks of this place")
        tint: Theme.riverTint
        onTapped: screen.view.folderAsked()
    }

    ChoiceRow {
        Layout.fillWidth: true
        accent: Theme.river
        hint: screen.view.phone ? qsTr("It is told of a call, and no name is ever in it. Press to change this.") : qsTr("None is told. Press to write its address.")
        iconName: "device-mobile"
        text: qsTr("Telephone or chat of the team")
        tint: Theme.riverTint
        onTapped: screen.view.phoneAsked()
    }

    BodyText {
        Layout.fillWidth: true
        color: Theme.soft
        text: qsTr("Where a call reaches nobody, the kiosk offers none: it shows the way to the desk.")
        visible: !screen.view.folder && !screen.view.phone
    }
}
