// Our own keyboard. It says what was typed, and knows nothing of who listens.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.theme

Column {
    id: keyboard

    property string layout: "azerty" // "azerty", "digits", "arabic" or "code"
    property string language: "fr"
    property bool shifted: false
    property bool compact: false // little room: search forgives accents
    property bool letters: true // other layouts can be chosen
    property string done: qsTr("OK")
    property real room: Theme.px(700) // the height it may take
    readonly property var rows: KeyboardLayouts.rows(layout, language, compact)
    readonly property real keyHeight: Math.max(Theme.leastKey, Math.min(Theme.px(124), (room - rows.length * spacing) / (rows.length + 1)))

    signal typed(signs: string)
    signal erased
    signal given

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: layout === "arabic" // keys stand where each alphabet has them
    spacing: Theme.apart

    Repeater {
        model: keyboard.rows

        Row {
            id: row

            required property var modelData
            // Shift and erase are half as wide again.
            readonly property real units: modelData.length + 0.5 * modelData.filter(sign => sign.length > 2).length
            readonly property real unit: (keyboard.width - (modelData.length - 1) * keyboard.spacing) / units

            spacing: keyboard.spacing

            Repeater {
                model: row.modelData

                Key {
                    required property string modelData
                    readonly property string sign: keyboard.shifted ? modelData.toUpperCase() : modelData

                    Accessible.name: modelData === "erase" ? qsTr("Erase") : modelData === "shift" ? qsTr("Capital letters") : sign
                    Accessible.checkable: modelData === "shift"
                    Accessible.checked: modelData === "shift" && keyboard.shifted
                    fill: modelData === "shift" && keyboard.shifted ? Theme.wineTint : special ? Theme.sandTint : Theme.card
                    height: keyboard.keyHeight
                    iconName: modelData === "erase" ? "backspace" : modelData === "shift" ? "arrow-fat-up" : ""
                    special: iconName !== ""
                    text: iconName === "" ? sign : ""
                    width: row.unit * (special ? 1.5 : 1)
                    onStruck: {
                        if (modelData === "erase") {
                            keyboard.erased();
                        } else if (modelData === "shift") {
                            keyboard.shifted = !keyboard.shifted;
                        } else {
                            keyboard.typed(sign);
                            keyboard.shifted = false;
                        }
                    }
                }
            }
        }
    }

    Row {
        spacing: keyboard.spacing

        Key {
            Accessible.name: text === "123" ? qsTr("Digits") : qsTr("Letters")
            height: keyboard.keyHeight
            special: true
            text: keyboard.layout === "digits" ? "ABC" : "123"
            visible: keyboard.letters
            width: keyboard.width * 0.14
            onStruck: keyboard.layout = keyboard.layout === "digits" ? "azerty" : "digits"
        }

        Key {
            Accessible.name: keyboard.layout === "arabic" ? qsTr("French letters") : qsTr("Arabic letters")
            height: keyboard.keyHeight
            special: true
            text: keyboard.layout === "arabic" ? "ABC" : "أ ب ت"
            visible: keyboard.letters
            width: keyboard.width * 0.14
            onStruck: keyboard.layout = keyboard.layout === "arabic" ? "azerty" : "arabic"
        }

        Key {
            height: keyboard.keyHeight
            text: qsTr("space")
            visible: keyboard.letters
            width: keyboard.width * 0.44 - 3 * keyboard.spacing
            onStruck: keyboard.typed(" ")
        }

        Key {
            edge: Theme.wine
            fill: Theme.wine
            font.bold: true
            height: keyboard.keyHeight
            ink: Theme.strongInk
            text: keyboard.done
            width: keyboard.letters ? keyboard.width * 0.28 : keyboard.width
            onStruck: keyboard.given()
        }
    }
}
