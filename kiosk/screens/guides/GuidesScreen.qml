// The guides of one theme.
import QtQuick
import QtQuick.Layouts
import kiosk.screens.components
import kiosk.screens.guides

ScreenFrame {
    id: screen

    required property GuidesView view

    title: view.theme

    GuideList {
        Layout.fillWidth: true
        guides: screen.view.guides
        onTaken: guide => screen.view.openGuide(guide)
    }
}
