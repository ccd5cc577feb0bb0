// The way out when one is stuck.
import kiosk.screens.components
import kiosk.screens.theme

ActionButton {
    font.pixelSize: Theme.smallSize
    iconName: "lifebuoy"
    text: qsTr("I am stuck")
}
