// Beside the step, for the mediator: advice, other ways, where people get stuck here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides
import kiosk.screens.theme

ColumnLayout {
    id: column

    required property CompanionView view
    property bool titled: true
    readonly property string readAs: "aside" // after the step one is at
    readonly property var headings: ({
            "desk": qsTr("At a desk"),
            "otherwise": qsTr("If it does not work"),
            "phone": qsTr("By telephone"),
            "post": qsTr("By post"),
            "stuck": qsTr("Where people get stuck here"),
            "tip": qsTr("Advice"),
            "warning": qsTr("Take care")
        })
    readonly property var icons: ({
            "desk": "storefront",
            "otherwise": "lifebuoy",
            "phone": "phone",
            "post": "envelope-simple",
            "stuck": "chart-bar",
            "tip": "lightbulb",
            "warning": "warning"
        })

    spacing: Theme.apart

    BodyText {
        Layout.fillWidth: true
        color: Theme.river
        font.bold: true
        text: qsTr("For the mediator")
        visible: column.titled
    }

    Repeater {
        model: column.view.notes

        NoteBox {
            required property var modelData

            Layout.fillWidth: true
            accent: modelData.kind === "stuck" ? Theme.sun : Theme.river
            alert: false
            heading: column.headings[modelData.kind]
            iconName: column.icons[modelData.kind]
            size: Theme.smallSize
            tint: modelData.kind === "stuck" ? Theme.sunTint : Theme.riverTint
            words: modelData.words
        }
    }

    Chip {
        Layout.fillWidth: true
        iconName: "pencil-simple"
        text: qsTr("A note to the author")
        onTapped: column.view.noteAsked()
    }

    Chip {
        Layout.fillWidth: true
        iconName: "user"
        text: qsTr("I leave: they go on alone")
        onTapped: column.view.aloneAsked()
    }
}
