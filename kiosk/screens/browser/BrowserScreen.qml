// The step and, beside it, the official site. Where there is no room for both, one of them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.browser
import kiosk.screens.theme

FocusScope {
    id: screen

    required property BrowserView view
    readonly property bool portrait: width < height
    readonly property bool folded: Theme.tight || (portrait ? height < Theme.bodySize * 34 : width < Math.max(Theme.bodySize * 37, Theme.px(1500)))

    GridLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.halfGap
        anchors.leftMargin: screen.portrait || screen.folded ? Theme.gap : Theme.margin
        anchors.rightMargin: anchors.leftMargin
        columnSpacing: Theme.gap
        columns: screen.portrait || screen.folded ? 1 : 2
        rowSpacing: Theme.halfGap

        StepColumn {
            Layout.fillHeight: !screen.portrait || screen.folded
            Layout.fillWidth: true
            Layout.maximumWidth: screen.portrait || screen.folded ? -1 : Math.round(screen.width * 0.34)
            Layout.preferredHeight: screen.portrait && !screen.folded ? Math.round(screen.height * 0.34) : -1
            folded: screen.folded
            view: screen.view
            visible: !screen.folded || !screen.view.siteShown
        }

        SiteColumn {
            id: site

            Layout.fillHeight: true
            Layout.fillWidth: true
            folded: screen.folded
            view: screen.view
            visible: !screen.folded || screen.view.siteShown
        }
    }

    // Asked of what is said of the screen: without a heading it would have no name.
    Accessible.name: screen.view.step.words.title
    Accessible.role: Accessible.Pane
    Component.onCompleted: screen.view.attach(site.slot)
}
