// A page on which one types on a real keyboard too, or by a reader of squares or cards, which types.
import QtQuick

FocusScope {
    id: page

    property bool listening: true // there is something to type
    property bool onlyDigits: false
    property bool gives: true // Return says that it is typed

    signal typed(signs: string)
    signal erased
    signal given

    // A key that is held counts once.
    Keys.onPressed: event => {
        const erasing = event.key === Qt.Key_Backspace;
        const giving = page.gives && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
        const sign = page.onlyDigits ? event.text >= "0" && event.text <= "9" : event.text >= " " && event.key !== Qt.Key_Delete;
        event.accepted = page.listening && (erasing || giving || sign);
        if (!event.accepted || event.isAutoRepeat)
            return;
        if (erasing)
            page.erased();
        else if (giving)
            page.given();
        else
            page.typed(event.text);
    }
}
