// Words of a setting.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

TypedPage {
    id: screen

    required property EditView view
    readonly property bool small: Theme.tight || height < Theme.px(780) // the keyboard leaves little room

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
            Layout.minimumHeight: Theme.leastKey
            spacing: Theme.halfGap

            RefusalNote {
                Layout.fillWidth: true
                refusal: screen.view.refusal
                said: screen.view.refused
            }

            TitleText {
                Layout.fillWidth: true
                font.pixelSize: Theme.headingSize
                text: screen.view.label
            }

            Chip {
                Accessible.checkable: true
                Accessible.checked: checked
                checked: screen.view.seen
                choosable: true
                chosenIcon: "eye"
                iconName: "eye-slash"
                text: qsTr("Show the password")
                visible: screen.view.masked
                onTapped: screen.view.look()
            }
        }

        TypedBox {
            Layout.fillWidth: true
            focus: true
            label: screen.view.label
            masked: screen.view.masked
            spoken: screen.view.masked ? qsTr("%n sign(s) typed", "", screen.view.count) : typed
            typed: screen.view.typed
            onCleared: screen.view.clear()
        }

        // Keys stand on whole pixels: a thin letter between two of them is a grey one.
        Keyboard {
            Layout.preferredWidth: 10 * Math.floor((screen.width - 2 * Theme.margin - 9 * Theme.apart) / 10) + 9 * Theme.apart
            compact: Theme.tight
            done: qsTr("Keep")
            language: screen.view.keys
            layout: screen.view.web ? "web" : screen.view.keys === "ar" ? "arabic" : screen.view.keys === "date" ? "date" : "azerty"
            letters: screen.view.keys !== "date"
            room: screen.height * (screen.small ? 0.5 : 0.56)
            onErased: screen.view.erase()
            onGiven: screen.view.give()
            onTyped: signs => screen.view.type(signs)
        }
    }
}
