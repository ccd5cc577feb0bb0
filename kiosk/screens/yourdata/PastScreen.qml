// What has left this kiosk, week by week; each can be read.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.yourdata

ScreenFrame {
    id: screen

    required property PastView view

    function became(state: string, moment: string, sentTo: string): string {
        switch (state) {
        case "sent":
            return qsTr("Left on %1, to %2.").arg(moment).arg(sentTo);
        case "waiting":
            return qsTr("Waits. It leaves on %1 at the earliest.").arg(moment);
        case "refused":
            return qsTr("Did not leave: another one was already there.");
        default:
            return qsTr("Stays here: it was not to be sent.");
        }
    }

    title: qsTr("What has left already")

    BodyText {
        Layout.fillWidth: true
        text: screen.view.reports.length > 0 ? qsTr("One report each week. Touch one to read its exact text.") : qsTr("Nothing has left this kiosk yet.")
    }

    Repeater {
        model: screen.view.reports

        ChoiceRow {
            required property int index
            required property var modelData

            Layout.fillWidth: true
            hint: screen.became(modelData.state, modelData.moment, modelData.sentTo)
            iconName: modelData.state === "sent" ? "check" : modelData.state === "waiting" ? "hourglass" : "prohibit"
            text: qsTr("Week of %1").arg(modelData.week)
            onTapped: screen.view.open(index)
        }
    }
}
