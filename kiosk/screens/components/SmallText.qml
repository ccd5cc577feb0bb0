// What is said in passing.
import kiosk.screens.theme

BodyText {
    color: Theme.soft
    font.pixelSize: Theme.smallSize
}
