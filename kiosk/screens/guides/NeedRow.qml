// A question about what must be at hand, answered by yes or no; no shows what to do then.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.theme

ColumnLayout {
    id: need

    required property string question
    required property string without
    property string french: ""
    property string frenchWithout: ""
    property string answer: "" // "yes", "no", or not answered

    signal yes
    signal no

    spacing: Theme.halfGap

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: need.width > Theme.bodySize * 24 ? 2 : 1
        rowSpacing: Theme.halfGap

        BothText {
            Layout.fillWidth: true
            french: need.french
            words: need.question
        }

        Row {
            spacing: Theme.apart

            Chip {
                Accessible.checkable: true
                Accessible.checked: checked
                Accessible.description: need.question
                choosable: true
                checked: need.answer === "yes"
                iconName: "check"
                text: qsTr("Yes")
                onTapped: need.yes()
            }

            Chip {
                Accessible.checkable: true
                Accessible.checked: checked
                Accessible.description: need.question
                choosable: true
                checked: need.answer === "no"
                chosenFill: Theme.sun
                chosenIcon: "x"
                iconName: "x"
                text: qsTr("No")
                onTapped: need.no()
            }
        }
    }

    NoteBox {
        Layout.fillWidth: true
        french: need.frenchWithout
        iconName: "lifebuoy"
        visible: need.answer === "no"
        words: need.without
    }
}
