// What one takes away of a session.
import kiosk.screens.booking

CodeCard {
    required property BookingView view

    aiming: qsTr("Aim your telephone at this square: it adds the date to your calendar.")
    code: view.code
    label: qsTr("Square that adds the session to the calendar of a telephone")
    purpose: view.waiting ? qsTr("To know if it is booked, your code") : qsTr("To move or cancel, your code")
    spoken: qsTr("Code: %1").arg(view.spelt)
    square: view.square
    unsure: view.waiting
}
