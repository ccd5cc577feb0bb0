// A piece of advice, and what can be done about it with one touch.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: advice

    required property var hint
    readonly property bool mended: hint.vouchable && hint.instead.length > 0 // its buttons say it all

    signal taken(words: string)
    signal vouched

    spacing: Theme.px(8)

    NoteBox {
        Layout.fillWidth: true
        visible: !advice.mended
        words: advice.hint.said
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.apart
        visible: advice.hint.vouchable || advice.hint.instead.length > 0

        Repeater {
            model: advice.hint.instead

            Chip {
                required property string modelData

                iconName: "pencil-simple"
                text: advice.mended ? qsTr("Write “%1”, not “%2”").arg(modelData).arg(advice.hint.meant) : qsTr("Write “%1”").arg(modelData)
                onTapped: advice.taken(modelData)
            }
        }

        Chip {
            iconName: "check"
            text: qsTr("“%1” is right").arg(advice.hint.meant)
            visible: advice.hint.vouchable
            onTapped: advice.vouched()
        }
    }
}
