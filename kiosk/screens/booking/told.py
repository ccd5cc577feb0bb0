"""Each state of a booking in plain sentences: for the screen, and for the ticket."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from kiosk.booking.model import Booking, State
from kiosk.screens.booking.people import isolated

_STANDS = {State.REQUESTED, State.CLAIMING, State.CONFIRMED, State.MOVED_BY_MEDIATOR}
_GIVEN_UP = {State.CANCEL_REQUESTED, State.CANCELLED}

Tone = Literal["done", "wait", "lost", "moved", "over"]


@dataclass(frozen=True, slots=True)
class Told:
    """A state in words: a title, what it means, and what to do. `tone` says which colours."""

    tone: Tone
    icon: str
    title: str
    means: str
    then: str = ""


def told(booking: Booking, mediator: str, old: Booking | None, *, fresh: bool) -> Told:
    """What to say of a booking now.

    `old` is the one in whose place it comes, as that is now. `fresh`: it was made a moment ago, by
    who reads this.
    """
    kept = old is not None and old.state in _STANDS
    given_up = old is not None and old.state in _GIVEN_UP
    say: dict[State, Callable[[], Told]] = {
        State.REQUESTED: lambda: _waiting(kept=kept),
        State.CLAIMING: lambda: _waiting(kept=kept),
        State.CONFIRMED: lambda: _confirmed(fresh=fresh, moved=given_up),
        State.CONFLICTED: lambda: _conflicted(kept=kept),
        State.MOVED_BY_MEDIATOR: lambda: _moved(mediator),
        State.REMOVED_BY_MEDIATOR: lambda: _removed(mediator),
        State.CANCEL_REQUESTED: _cancelling,
        State.CANCELLED: _cancelled,
        State.EXPIRED: _expired,
    }
    return say[booking.state]()


def _waiting(*, kept: bool) -> Told:
    then = QCoreApplication.translate(
        "Booking",
        "Before you come, type your code here, or ask at the desk: you will know if it is booked.",
    )
    if kept:
        means = QCoreApplication.translate(
            "Booking",
            "Your new time is not sure yet. Your old time is kept until then.",
        )
    else:
        means = QCoreApplication.translate(
            "Booking",
            "Your request is kept. It is not an appointment yet: the kiosk is waiting for the answer.",  # noqa: E501
        )
    return Told(
        "wait",
        "hourglass-medium",
        QCoreApplication.translate("Booking", "To be confirmed"),
        means,
        then,
    )


def _confirmed(*, fresh: bool, moved: bool) -> Told:
    if fresh and moved:
        return _moved_by_resident()
    title = (
        QCoreApplication.translate("Booking", "It is booked.")
        if fresh
        else QCoreApplication.translate("Booking", "Your session is booked.")
    )
    return Told("done", "check", title, "")


def _moved_by_resident() -> Told:
    return Told(
        "done",
        "check",
        QCoreApplication.translate("Booking", "It is booked at the new time."),
        QCoreApplication.translate(
            "Booking", "Your old time is given up. Your code stays the same."
        ),
    )


def _conflicted(*, kept: bool) -> Told:
    if kept:
        means = QCoreApplication.translate(
            "Booking", "Your old time is still yours. You can choose another one below."
        )
    else:
        means = QCoreApplication.translate(
            "Booking", "Nothing is lost. Choose another time below."
        )
    return Told(
        "lost",
        "calendar-x",
        QCoreApplication.translate("Booking", "This time was taken just before you."),
        means,
    )


def _moved(mediator: str) -> Told:
    title = QCoreApplication.translate("Booking", "%1 has changed the time.")
    return Told(
        "moved",
        "calendar-check",
        title.replace("%1", isolated(mediator)),
        QCoreApplication.translate(
            "Booking", "The new time is below. If it suits you, you have nothing to do."
        ),
    )


def _removed(mediator: str) -> Told:
    title = QCoreApplication.translate("Booking", "%1 had to cancel your session.")
    return Told(
        "lost",
        "calendar-x",
        title.replace("%1", isolated(mediator)),
        QCoreApplication.translate(
            "Booking", "We are sorry. Choose another time below, or ask at the desk."
        ),
    )


def _cancelling() -> Told:
    return Told(
        "over",
        "calendar-x",
        QCoreApplication.translate("Booking", "Your cancellation is noted."),
        QCoreApplication.translate(
            "Booking",
            "You have nothing more to do. The mediator will be told as soon as the kiosk can.",
        ),
    )


def _cancelled() -> Told:
    return Told(
        "over",
        "calendar-x",
        QCoreApplication.translate("Booking", "Your session is cancelled."),
        QCoreApplication.translate(
            "Booking", "You have nothing more to do. Thank you: somebody else can come."
        ),
    )


def _expired() -> Told:
    return Told(
        "over",
        "clock",
        QCoreApplication.translate("Booking", "The time of this session has passed."),
        QCoreApplication.translate("Booking", "You can book another one."),
    )
