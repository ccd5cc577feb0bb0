// "Measure this line": the real size of the screen, on which the size of all letters rests.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property RulerView view

    title: qsTr("Measure this line")
    actions: ActionButton {
        iconName: "check"
        text: qsTr("Keep")
        tone: ActionButton.Do
        onTapped: screen.view.give()
    }

    RefusalNote {
        Layout.fillWidth: true
        refusal: screen.view.refusal
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Lay a ruler on the screen. From end to end, how long is it? The size of all letters depends on it.")
    }

    // A line with an end at each side, as on a plan.
    Item {
        id: line

        Accessible.ignored: true
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredHeight: Theme.px(60)
        Layout.preferredWidth: Math.round((screen.width - 2 * Theme.margin) * 0.84) // beside arrows too
        onWidthChanged: screen.view.draw(width, Theme.pixelsPerMm)
        Component.onCompleted: screen.view.draw(width, Theme.pixelsPerMm)

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink
            height: Theme.px(6)
            width: parent.width
        }

        Repeater {
            model: [0, 1]

            Rectangle {
                required property int modelData

                color: Theme.ink
                height: line.height
                width: Theme.px(6)
                x: modelData * (line.width - width)
            }
        }
    }

    TitleText {
        Accessible.role: Accessible.StaticText
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("%1 mm", "millimetres").arg(screen.view.mm)
    }

    Flow {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        spacing: Theme.apart

        Repeater {
            model: [-10, -1, 1, 10]

            ActionButton {
                required property int modelData

                Accessible.name: modelData > 0 ? qsTr("%1 mm longer").arg(modelData) : qsTr("%1 mm shorter").arg(-modelData)
                text: (modelData > 0 ? "+ " : "− ") + Math.abs(modelData)
                onTapped: screen.view.add(modelData)
            }
        }
    }
}
