// Is the kiosk well? What is not comes first, with what to do.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.staff
import kiosk.screens.theme

ScreenFrame {
    id: screen

    required property HealthView view

    title: qsTr("Health of the kiosk")

    BodyText {
        Layout.fillWidth: true
        text: qsTr("One moment: the kiosk looks at itself.")
        visible: screen.view.looking
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("The kiosk could not look at itself. Call the technician.")
        visible: screen.view.failed
    }

    Repeater {
        model: screen.view.rows

        NoteBox {
            required property var modelData
            readonly property bool well: modelData.verdict === "ok"
            readonly property bool broken: modelData.verdict === "broken"

            Layout.fillWidth: true
            accent: well ? Theme.leaf : broken ? Theme.wine : Theme.sun
            heading: well ? "" : broken ? qsTr("To be mended") : qsTr("To be looked at")
            iconName: well ? "check-circle" : broken ? "warning" : "eye"
            tint: well ? Theme.leafTint : broken ? Theme.wineTint : Theme.sunTint
            words: modelData.todo === "" ? modelData.said : modelData.said + "\n" + modelData.todo
        }
    }
}
