// What the tour shows in the place of a page of the web: the outline of one, always the same.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.browser
import kiosk.screens.theme

Rectangle {
    id: site

    required property PageView page

    anchors.fill: parent
    color: Theme.pageGround

    Loader {
        active: site.page.orders.lists.open
        anchors.fill: parent
        z: 1
        sourceComponent: PageList {
            lists: site.page.orders.lists
        }
    }

    Loader {
        active: site.page.orders.covered && !site.page.orders.lists.open
        anchors.fill: parent
        z: 1
        sourceComponent: PageQuestion {
            site: site.page.site
            words: "Votre session va bientôt expirer. Voulez-vous continuer votre demande ?"
            yesOrNo: true
            onAnswered: site.page.orders.box(false)
        }
    }

    Repeater {
        model: [[0.04, 0.05, 0.2], [0.04, 0.2, 0.45], [0.04, 0.3, 0.85], [0.04, 0.36, 0.8], [0.04, 0.42, 0.83]]

        Rectangle {
            required property var modelData

            color: Theme.nightTint
            height: Theme.px(30)
            radius: Theme.px(8)
            width: site.width * modelData[2]
            x: site.width * modelData[0]
            y: site.height * modelData[1]
        }
    }
}
