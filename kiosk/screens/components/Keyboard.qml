// Our own keyboard. It says what was typed, and knows nothing of who listens.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.theme

Column {
    id: keyboard

    property string layout: "azerty" // the one to begin with: "azerty", "arabic", "code"…
    property string language: "fr"
    property bool shifted: false
    property bool compact: false // little room: search forgives accents
    property bool letters: true // other layouts can be chosen
    property bool foreign: letters // so can the other alphabet
    property bool spaced: letters // there is a space
    property string done: qsTr("OK")
    property bool aside: false // it leads elsewhere: nobody need press it for what was typed
    property real room: Theme.px(700) // the height it may take
    property bool digits: false // digits and signs in the place of letters
    property bool numeric: false // hardly anything but digits is typed: few signs are beside them
    property bool otherLetters: false // those of the other alphabet
    readonly property bool web: layout === "web" || layout === "mail" // any sign there is
    property bool more: false // the signs that few need
    readonly property string readAs: "keys"
    readonly property string alphabet: !otherLetters ? layout : layout === "arabic" ? "azerty" : "arabic"
    readonly property string shown: more ? "signs" : digits ? (numeric ? "numbers" : "digits") : alphabet
    readonly property var rows: KeyboardLayouts.rows(shown, language, compact)
    readonly property real keyHeight: Math.max(Theme.leastKey, Math.min(Theme.px(124), (room - rows.length * spacing) / (rows.length + 1)))

    signal typed(signs: string)
    signal erased
    signal given

    function begin(withDigits: bool) {
        keyboard.digits = keyboard.numeric = withDigits;
        keyboard.more = keyboard.otherLetters = keyboard.shifted = false;
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: shown === "arabic" // keys stand where each alphabet has them
    onLayoutChanged: keyboard.begin(false)
    spacing: Theme.apart

    Repeater {
        model: keyboard.rows

        Row {
            id: row

            required property var modelData
            // Shift and erase are half as wide again.
            readonly property real units: modelData.length + 0.5 * modelData.filter(sign => sign.length > 2).length
            readonly property real unit: (keyboard.width - (modelData.length - 1) * keyboard.spacing) / units

            // Where a key begins, on a whole pixel: between two, a thin "1" would be a grey one.
            function edge(place: int): int {
                const wide = row.modelData.slice(0, place).filter(sign => sign.length > 2).length;
                return Math.round((place + 0.5 * wide) * row.unit + place * row.spacing);
            }

            spacing: keyboard.spacing

            Repeater {
                model: row.modelData

                Key {
                    required property int index
                    required property string modelData
                    readonly property string sign: keyboard.shifted ? modelData.toUpperCase() : modelData

                    Accessible.name: modelData === "erase" ? qsTr("Erase") : modelData === "shift" ? qsTr("Capital letters") : sign
                    Accessible.checkable: modelData === "shift"
                    Accessible.checked: modelData === "shift" && keyboard.shifted
                    fill: modelData === "shift" && keyboard.shifted ? Theme.wineTint : special ? Theme.sandTint : Theme.card
                    font.bold: keyboard.layout === "pin" || keyboard.shown === "numbers"
                    height: keyboard.keyHeight
                    iconName: modelData === "erase" ? "backspace" : modelData === "shift" ? "arrow-fat-up" : ""
                    special: iconName !== ""
                    text: iconName === "" ? sign : ""
                    width: row.edge(index + 1) - row.edge(index) - row.spacing
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
            Accessible.name: keyboard.digits ? qsTr("Letters") : qsTr("Digits")
            height: keyboard.keyHeight
            special: true
            text: !keyboard.digits ? "123" : keyboard.alphabet === "arabic" ? "أ ب ت" : "ABC"
            visible: keyboard.letters
            width: keyboard.width * 0.14
            onStruck: {
                keyboard.digits = !keyboard.digits;
                keyboard.more = false;
            }
        }

        Key {
            Accessible.name: keyboard.web ? (keyboard.more ? qsTr("Letters") : qsTr("More signs")) : keyboard.alphabet === "arabic" ? qsTr("French letters") : qsTr("Arabic letters")
            height: keyboard.keyHeight
            special: true
            text: keyboard.web ? (keyboard.more ? "ABC" : "{ } $") : keyboard.alphabet === "arabic" ? "ABC" : "أ ب ت"
            visible: keyboard.foreign
            width: keyboard.width * 0.14
            onStruck: {
                keyboard.digits = false;
                if (keyboard.web)
                    keyboard.more = !keyboard.more;
                else
                    keyboard.otherLetters = !keyboard.otherLetters;
            }
        }

        Key {
            height: keyboard.keyHeight
            text: qsTr("space")
            visible: keyboard.spaced
            width: keyboard.letters ? keyboard.width * (keyboard.foreign ? 0.39 : 0.58) - (keyboard.foreign ? 3 : 2) * keyboard.spacing : keyboard.width * 0.6
            onStruck: keyboard.typed(" ")
        }

        Key {
            edge: keyboard.aside ? Theme.outline : Theme.wine
            fill: keyboard.aside ? Theme.sandTint : Theme.wine
            focusPolicy: Qt.TabFocus // it does what no key of a real keyboard does
            font.bold: true
            height: keyboard.keyHeight
            ink: keyboard.aside ? Theme.ink : Theme.strongInk
            text: keyboard.done
            width: keyboard.letters ? keyboard.width * (keyboard.foreign ? 0.33 : 0.28) : keyboard.spaced ? keyboard.width * 0.4 - keyboard.spacing : keyboard.width
            onStruck: keyboard.given()
        }
    }
}
