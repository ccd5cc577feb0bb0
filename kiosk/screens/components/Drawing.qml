// A picture of a guide, in the colours of the moment. The words beside it say the same.
import QtQuick
import kiosk.screens.theme

Image {
    id: drawing

    required property string path

    Accessible.ignored: true
    fillMode: Image.PreserveAspectFit
    source: path === "" ? "" : Pictures.drawing(path, Theme.recolouring)
    sourceSize.height: Math.max(1, Math.round(height))
    sourceSize.width: Math.max(1, Math.round(width))
}
