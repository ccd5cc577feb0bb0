// A new PIN, typed twice on our keypad; neither shown nor said.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

FocusScope {
    id: screen

    required property NewPinView view

    // A key that is held counts once.
    Keys.onPressed: event => {
        const digit = event.text >= "0" && event.text <= "9";
        event.accepted = digit || [Qt.Key_Backspace, Qt.Key_Return, Qt.Key_Enter].includes(event.key);
        if (!event.accepted || event.isAutoRepeat)
            return;
        if (event.key === Qt.Key_Backspace)
            screen.view.erase();
        else if (digit)
            screen.view.type(event.text);
        else
            screen.view.give();
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

            RefusalNote {
                Layout.fillWidth: true
                refusal: screen.view.refusal !== "" ? "said" : ""
                said: screen.view.refusal
            }

            TitleText {
                Layout.fillWidth: true
                font.pixelSize: Theme.headingSize
                text: screen.view.again ? qsTr("The same PIN once more") : qsTr("New PIN: %1").arg(screen.view.name)
            }

            BodyText {
                Layout.fillWidth: true
                color: Theme.soft
                text: qsTr("6 to 12 digits. It is neither shown nor said: write it on a card.")
                visible: screen.view.refusal === ""
            }
        }

        TypedBox {
            Layout.fillWidth: true
            focus: true
            label: qsTr("PIN")
            spoken: qsTr("%n digit(s) typed", "", screen.view.count)
            spread: true
            typed: "●".repeat(screen.view.count)
            onCleared: screen.view.clear()
        }

        Keyboard {
            Layout.fillWidth: true
            done: screen.view.again ? qsTr("Keep") : qsTr("Go on")
            layout: "pin"
            letters: false
            room: screen.height * (Theme.tight ? 0.44 : 0.52)
            onErased: screen.view.erase()
            onGiven: screen.view.give()
            onTyped: signs => screen.view.type(signs)
        }
    }
}
