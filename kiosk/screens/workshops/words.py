"""A workshop in words: its dates, its seats, who leads it; for the screen and for the ticket."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.booking.workshops import Session, Workshop
from kiosk.screens.booking.moments import Teller
from kiosk.screens.booking.people import isolated, language_name


def dates(teller: Teller, workshop: Workshop) -> list[str]:
    """Each date: "Tuesday 1 December, from 10:00 to 12:00"."""
    return [_date(teller, each) for each in workshop.sessions]


def first_date(teller: Teller, workshop: Workshop, now: datetime) -> str:
    """When it begins: "Tuesday 1 December at 10:00"."""
    soon = teller.soon(workshop.start, now)
    return soon[:1].upper() + soon[1:]


def who(workshop: Workshop) -> list[str]:
    """Who leads it, for whom it is, and in which languages: a sentence each."""
    found = []
    if workshop.leader:
        said = QCoreApplication.translate("Workshops", "Led by %1.")
        found.append(said.replace("%1", isolated(workshop.leader)))
    if workshop.audience:
        said = QCoreApplication.translate("Workshops", "For: %1.")
        found.append(said.replace("%1", isolated(workshop.audience)))
    if workshop.level:
        said = QCoreApplication.translate("Workshops", "Level: %1.")
        found.append(said.replace("%1", isolated(workshop.level)))
    if workshop.languages:
        between = QCoreApplication.translate("Languages", ", ", "between the names of languages")
        spoken = between.join(map(language_name, workshop.languages))
        found.append(QCoreApplication.translate("Workshops", "In: %1.").replace("%1", spoken))
    return found


def _date(teller: Teller, session: Session) -> str:
    #: %1 is a day, %2 and %3 hours: "Tuesday 1 December, from 10:00 to 12:00"
    said = QCoreApplication.translate("Workshops", "%1, from %2 to %3")
    day = teller.long_day(session.start)
    said = said.replace("%1", day[:1].upper() + day[1:])
    return said.replace("%2", teller.hour(session.start)).replace(
        "%3", teller.hour(session.finish)
    )
