// A telephone number, if one likes: what for, and until when, is said before it is asked.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.booking
import kiosk.screens.components
import kiosk.screens.theme

TypedPage {
    id: screen

    required property PhoneView view
    readonly property bool small: Theme.tight || height < Theme.px(780)
    readonly property string wrong: view.wrong === "start" ? qsTr("A number in France begins with 0, or with +33.") : view.wrong === "costly" ? qsTr("Numbers that begin with 089 cannot be called back. Type another one.") : view.wrong === "long" ? qsTr("There is one digit too many, or more: 10 are expected.") : view.wrong === "short" ? qsTr("10 digits are expected. There are %n so far.", "", view.digits) : view.wrong === "missing" ? qsTr("The mediator calls you: type your number, with its 10 digits.") : ""

    onErased: view.erase()
    onGiven: view.give()
    onTyped: signs => view.type(signs)

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: screen.small ? Theme.px(12) : Theme.gap
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: screen.small ? Theme.apart : Theme.px(18)

        ScrollArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.target
            spacing: Theme.halfGap

            WrongNote {
                Layout.fillWidth: true
                first: true
                wrong: screen.wrong
            }

            BodyText {
                Layout.bottomMargin: -Theme.halfGap
                Layout.fillWidth: true
                color: Theme.wine
                font.bold: true
                font.pixelSize: Theme.smallSize
                text: qsTr("Session · %1 of 4").arg(3)
                visible: !screen.small && !screen.view.registering
            }

            TitleText {
                Layout.fillWidth: true
                font.pixelSize: screen.small ? Theme.headingSize : Theme.titleSize
                text: screen.view.needed ? qsTr("On which number shall we call you?") : qsTr("Your telephone number, if you like")
            }

            WrongNote {
                Layout.fillWidth: true
                wrong: screen.wrong
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.soft
                text: screen.view.needed ? qsTr("The mediator calls you on it, and for nothing else. It is erased %n day(s) after the session.", "", screen.view.keepDays) : qsTr("Only to tell you if the session cannot take place. It is erased %n day(s) after it.", "", screen.view.keepDays)
            }

            ExampleNote {
                Layout.fillWidth: true
                visible: screen.view.demonstration
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: screen.width > Theme.bodySize * (Theme.tight ? 17 : 24) ? 2 : 1
            rowSpacing: Theme.apart

            TypedBox {
                Layout.fillWidth: true
                focus: true
                hint: Theme.tight ? "" : "06 12 34 56 78"
                label: qsTr("Telephone number")
                spread: true
                typed: screen.view.typed
                onCleared: screen.view.clear()
            }

            Chip {
                font.bold: true
                text: qsTr("Continue without a number")
                trailingIcon: Theme.forward
                visible: !screen.view.needed && screen.view.typed === ""
                onTapped: screen.view.giveNone()
            }
        }

        Keyboard {
            Layout.fillWidth: true
            done: qsTr("Continue with this number")
            layout: "phone"
            letters: false
            room: screen.height * (screen.small ? 0.34 : 0.42)
            onErased: screen.view.erase()
            onGiven: screen.view.give()
            onTyped: signs => screen.view.type(signs)
        }
    }
}
