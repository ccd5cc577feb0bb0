// Beside the keys: undo, the cursor, and whether our keys are shown.
import QtQuick
import kiosk.screens.authoring
import kiosk.screens.components
import kiosk.screens.theme

Flow {
    id: tools

    required property FieldView view
    required property bool keys

    signal moved(by: int)
    signal keysAsked

    spacing: Theme.apart

    Chip {
        Accessible.name: qsTr("Cursor to the left")
        iconName: "caret-left"
        onTapped: tools.moved(-1)
    }

    Chip {
        Accessible.name: qsTr("Cursor to the right")
        iconName: "caret-right"
        onTapped: tools.moved(1)
    }

    Chip {
        iconName: "keyboard"
        text: tools.keys ? qsTr("Hide the keys") : qsTr("Show the keys")
        onTapped: tools.keysAsked()
    }

    Chip {
        iconName: "arrow-counter-clockwise"
        text: qsTr("Undo")
        visible: tools.view.canUndo
        onTapped: tools.view.undo()
    }

    Chip {
        iconName: "check"
        text: qsTr("Done")
        visible: !tools.keys
        onTapped: tools.view.done()
    }
}
