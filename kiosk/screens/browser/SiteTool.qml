// A tool of the site: an icon over a word, on the colour of the web.
import QtQuick
import kiosk.screens.components
import kiosk.screens.theme

BarButton {
    id: tool

    corner: Theme.px(16)
    fill: chosen ? Theme.strongInk : Theme.river
    ink: chosen ? Theme.river : Theme.strongInk
}
