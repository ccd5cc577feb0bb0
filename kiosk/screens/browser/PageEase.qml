// How large the letters of a page are drawn. Pages are written in letters of 16 pixels: who reads our
// bars reads them too, at any size chosen, as long as there is the room of a telephone, and a field
// is seen above the keyboard.
import QtQuick
import kiosk.screens.theme

QtObject {
    id: ease

    required property real width
    required property real height
    property size most: Qt.size(0, 0) // arrows beside the page and the keyboard make it no smaller
    readonly property real factor: Math.max(1, Math.min(Theme.barSize / 16, ease.most.width / 480, ease.most.height / 260))

    function grow() {
        ease.most = Qt.size(Math.max(ease.most.width, ease.width), Math.max(ease.most.height, ease.height));
    }

    Component.onCompleted: ease.grow()
    onHeightChanged: ease.grow()
    onWidthChanged: ease.grow()
}
