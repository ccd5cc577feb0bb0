// The one heading of a screen, read first.
import QtQuick
import kiosk.screens.theme

BodyText {
    id: heading

    Accessible.role: Accessible.Heading
    font.bold: true
    font.pixelSize: Theme.titleSize
    font.variableAxes: Theme.boldAxes(Theme.titleSize)
    leading: 1.1
    onTextChanged: {
        if (heading.Accessible.role === Accessible.Heading)
            heading.Accessible.announce(heading.text);
    }
}
