// What one takes away of a workshop.
import kiosk.screens.booking
import kiosk.screens.workshops

CodeCard {
    required property RegistrationView view

    aiming: qsTr("Aim your telephone at this square: it adds the dates to your calendar.")
    code: view.code
    label: qsTr("Square that adds the dates to the calendar of a telephone")
    purpose: view.seated ? qsTr("To give up your seat, your code") : qsTr("To know if you have a seat, your code")
    spoken: qsTr("Code: %1").arg(view.spelt)
    square: view.square
    unsure: !view.seated
}
