// One thing to do: what to do, what one then sees, what to do otherwise.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides

WalkFrame {
    id: part

    titleMargin: words.beside
    actions: [
        ActionButton {
            forward: true
            text: qsTr("It is done")
            tone: ActionButton.Do
            onTapped: part.view.choose(0)
        },
        ActionButton {
            iconName: "globe"
            //: %1 is the name of a site, "caf.fr"
            text: qsTr("Open %1").arg(part.view.site)
            tone: ActionButton.Web
            shown: part.view.site !== ""
            onTapped: part.view.openSite()
        }
    ]

    StepWords {
        id: words

        Layout.fillWidth: true
        lifted: part.clear && part.titleWidth + pictureWidth <= width
        view: part.view
    }
}
