"""What one needs to know to come: who, where, with what; for the screen and for the ticket."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.booking.model import Booking, State, Subject
from kiosk.booking.ticket_event import ticket_event
from kiosk.devices.ticket import Line, Ticket, Weight
from kiosk.language.languages import Language
from kiosk.screens.booking.people import isolated, where
from kiosk.screens.booking.reception import Reception
from kiosk.screens.booking.told import told


def meeting(reception: Reception, booking: Booking, *, held: bool) -> str:
    """ "Nadia expects you. Here, Mériadeck."; only an appointment says that she does."""
    name = isolated(reception.first_name(booking.mediator))
    if booking.place is None:
        said = (
            QCoreApplication.translate("Booking", "%1 will telephone you, on the number you gave.")
            if held
            else QCoreApplication.translate("Booking", "With %1, by telephone.")
        )
        return said.replace("%1", name)
    said = (
        QCoreApplication.translate("Booking", "%1 expects you. %2.", "mediator, place")
        if held
        else QCoreApplication.translate("Booking", "With %1. %2.", "mediator, place")
    )
    place = reception.place(booking.place)
    at = where(reception, booking.place)
    if place and place.address and booking.place != reception.desk.here:
        at += QCoreApplication.translate("Booking", ", ", "name and address") + place.address
    return said.replace("%1", name).replace("%2", at)


def bring(subject: Subject | None, language: Language) -> Sequence[str]:
    """What to bring, each a thing."""
    return subject.words_in(language).bring if subject else ()


def square_of(reception: Reception, booking: Booking, language: Language) -> str:
    """The appointment as an event that a telephone adds. Only for one that is held."""
    title = QCoreApplication.translate("Booking", "Session with %1")
    place = reception.place(booking.place)
    at = [place.name, place.address] if place else [where(reception, booking.place)]
    # A time that the mediator chose is as sure as one that was asked for.
    sure = replace(booking, state=State.CONFIRMED)
    return ticket_event(
        sure,
        title.replace("%1", reception.first_name(booking.mediator)),
        ", ".join(filter(None, at)),
        ", ".join(bring(reception.subject(booking), language)),
    )


def code_in(square: str) -> str:
    """The code in the text of such a square, as a scanner types it; "" where there is none."""
    found = re.search(r"Code : ([^.\\]+)\.", re.sub(r"\r?\n[ \t]", "", square))
    return found[1].strip() if found else ""


def spelt(code: str) -> str:
    """The code with a pause after each word, for who hears it."""
    return ", ".join(code.split())


def ticket(reception: Reception, booking: Booking, language: Language, *, held: bool) -> Ticket:
    """What is printed: an appointment with its square, or a request that says it is none yet.

    No name of the resident is on it: paper is lost.
    """
    teller, subject = reception.teller(language), reception.subject(booking)
    said = told(booking, reception.first_name(booking.mediator), None, fresh=False)
    things = bring(subject, language)
    moment = teller.moment(booking.start)
    above = [
        Line(said.title, Weight.TITLE),
        Line(moment[:1].upper() + moment[1:], Weight.BOLD),
        Line(subject.words_in(language).title if subject else ""),
        Line(meeting(reception, booking, held=held)),
        Line(reception.directions(booking.place, language)),
        Line(QCoreApplication.translate("Booking", "To bring:") if things else ""),
        *(Line(f"• {thing}") for thing in things),
        Line(said.means if not held else "", Weight.BOLD),
        Line(said.then),
    ]
    square = square_of(reception, booking, language) if held else ""
    aim = QCoreApplication.translate(
        "Booking", "Aim your telephone at this square: it adds the date to your calendar."
    )
    below = [
        Line(aim if square else ""),
        Line(QCoreApplication.translate("Booking", "To move or cancel, your code:")),
        Line(booking.code.upper(), Weight.CODE),
        Line(_example() if reception.desk.demonstration else "", Weight.BOLD),
    ]
    return Ticket(
        above=tuple(line for line in above if line.words),
        square=square,
        below=tuple(line for line in below if line.words),
        right_to_left=language.right_to_left,
    )


def _example() -> str:
    return QCoreApplication.translate("Booking", "This is only an example: nobody will be there.")
