// Where a text is typed: by our keys, by a real keyboard, with the cursor where one touches.
import QtQuick
import kiosk.screens.authoring
import kiosk.screens.theme

Rectangle {
    id: area

    required property FieldView view
    property int rows: 4 // lines that are seen at once, at most

    function type(signs: string) {
        edit.insert(edit.cursorPosition, area.view.sign(edit.text.slice(0, edit.cursorPosition), signs));
    }

    function erase() {
        if (edit.cursorPosition > 0)
            edit.remove(edit.cursorPosition - 1, edit.cursorPosition);
    }

    function move(by: int) {
        edit.cursorPosition = Math.max(0, Math.min(edit.length, edit.cursorPosition + by));
    }

    border.color: Theme.wine
    border.width: Theme.px(4)
    color: Theme.card
    implicitHeight: Math.max(Theme.target, Math.min(edit.contentHeight + edit.topPadding + edit.bottomPadding, area.rows * Theme.bodySize * (area.view.rightToLeft ? Theme.arabicLine : 1.4))) + Theme.px(24)
    radius: Theme.radius

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: Theme.px(12)
        anchors.leftMargin: Theme.px(28)
        anchors.rightMargin: Theme.px(28)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.max(edit.implicitHeight, height)
        contentWidth: width

        TextEdit {
            id: edit

            Accessible.description: text
            Accessible.name: area.view.label
            activeFocusOnTab: true
            bottomPadding: Theme.px(8)
            color: Theme.ink
            cursorVisible: true
            focus: true
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            height: Math.max(implicitHeight, flick.height)
            horizontalAlignment: area.view.rightToLeft ? TextEdit.AlignRight : TextEdit.AlignLeft
            textFormat: TextEdit.PlainText
            topPadding: Theme.px(8)
            width: flick.width
            wrapMode: TextEdit.Wrap
            onCursorRectangleChanged: {
                if (cursorRectangle.y < flick.contentY)
                    flick.contentY = cursorRectangle.y;
                else if (cursorRectangle.y + cursorRectangle.height > flick.contentY + flick.height)
                    flick.contentY = cursorRectangle.y + cursorRectangle.height - flick.height;
            }
            onTextChanged: area.view.write(text)

            cursorDelegate: Rectangle {
                color: Theme.wine
                width: Theme.px(4)
            }

            // A key that is held counts once; Tab leads on, as everywhere.
            Keys.onPressed: event => {
                const tab = event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab;
                const sign = event.text === "'" || event.text === "\"";
                event.accepted = event.isAutoRepeat || tab || sign;
                if (event.isAutoRepeat)
                    return;
                if (tab)
                    edit.nextItemInFocusChain(event.key === Qt.Key_Tab).forceActiveFocus(event.key === Qt.Key_Tab ? Qt.TabFocusReason : Qt.BacktabFocusReason);
                else if (sign)
                    area.type(event.text);
            }
        }
    }

    Connections {
        // Another language, or an undo; what was just typed is there already.
        function onChanged() {
            if (edit.text !== area.view.words) {
                edit.text = area.view.words;
                edit.cursorPosition = edit.length;
            }
        }

        target: area.view
    }

    Component.onCompleted: {
        edit.text = area.view.words;
        edit.cursorPosition = edit.length;
    }
}
