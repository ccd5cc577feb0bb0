"""Each state of a registration in plain sentences: for the screen, and for the ticket."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.booking.registrations import Registration, RegistrationState
from kiosk.screens.booking.told import Told

_S = RegistrationState


def told(registration: Registration) -> Told:
    """What to say of a registration now."""
    say: dict[RegistrationState, Callable[[], Told]] = {
        _S.REQUESTED: _asked,
        _S.CLAIMING: _asked,
        _S.REGISTERED: _registered,
        _S.WAITING: lambda: _waiting(registration.rank),
        _S.REFUSED: _refused,
        _S.CANCEL_REQUESTED: _left,
        _S.CANCELLED: _left,
        _S.REMOVED: _removed,
        _S.CALLED_OFF: _called_off,
        _S.EXPIRED: _expired,
    }
    return say[registration.state]()


def _asked() -> Told:
    return Told(
        "wait",
        "hourglass-medium",
        QCoreApplication.translate("Workshops", "To be confirmed"),
        QCoreApplication.translate(
            "Workshops",
            "Your request is kept. You have no seat yet: the kiosk is waiting for the answer.",
        ),
        QCoreApplication.translate(
            "Workshops",
            "Before you come, type your code here, or ask at the desk: you will know.",
        ),
    )


def _registered() -> Told:
    title = QCoreApplication.translate("Workshops", "You are registered.")
    return Told("done", "check", title, "")


def _waiting(rank: int) -> Told:
    title = QCoreApplication.translate("Workshops", "You are number %1 on the waiting list.")
    return Told(
        "wait",
        "hourglass-medium",
        title.replace("%1", str(rank)),
        QCoreApplication.translate(
            "Workshops", "It is full. If somebody gives up a seat, it goes to the first in line."
        ),
        QCoreApplication.translate(
            "Workshops", "Type your code here again, or ask at the desk: you will know."
        ),
    )


def _refused() -> Told:
    return Told(
        "lost",
        "calendar-x",
        QCoreApplication.translate("Workshops", "You could not be registered."),
        QCoreApplication.translate(
            "Workshops", "The workshop is not held, or it began before the kiosk had an answer."
        ),
    )


def _left() -> Told:
    return Told(
        "over",
        "calendar-x",
        QCoreApplication.translate("Workshops", "Your registration is given up."),
        QCoreApplication.translate(
            "Workshops", "You have nothing more to do. Thank you: somebody else can come."
        ),
    )


def _removed() -> Told:
    return Told(
        "lost",
        "calendar-x",
        QCoreApplication.translate("Workshops", "Your registration was removed."),
        QCoreApplication.translate(
            "Workshops", "We are sorry. Choose another workshop, or ask at the desk."
        ),
    )


def _called_off() -> Told:
    return Told(
        "lost",
        "calendar-x",
        QCoreApplication.translate("Workshops", "This workshop is called off."),
        QCoreApplication.translate(
            "Workshops", "We are sorry. Choose another workshop, or ask at the desk."
        ),
    )


def _expired() -> Told:
    return Told(
        "over",
        "clock",
        QCoreApplication.translate("Workshops", "This workshop is over."),
        QCoreApplication.translate("Workshops", "You can register for another one."),
    )
