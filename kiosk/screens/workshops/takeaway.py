"""What one takes away from a registration: the square for a telephone, and the ticket."""

from PySide6.QtCore import QCoreApplication

from kiosk.booking.registrations import Registration, RegistrationState
from kiosk.booking.workshop_event import workshop_event
from kiosk.booking.workshops import Workshop
from kiosk.devices.ticket import Line, Ticket, Weight
from kiosk.language.languages import Language
from kiosk.screens.workshops.counter import Counter
from kiosk.screens.workshops.registered import told
from kiosk.screens.workshops.words import dates


def square_of(registration: Registration, workshop: Workshop, language: Language) -> str:
    """The dates as events that a telephone adds; nothing while there is no seat."""
    if registration.state is not RegistrationState.REGISTERED:
        return ""
    return workshop_event(registration, workshop, workshop.words_in(language).title)


def ticket(counter: Counter, registration: Registration, language: Language) -> Ticket:
    """What is printed: a seat with its square, or what it is in place of one. No name is on it."""
    workshop = counter.desk.now_held(registration)
    said, square = told(registration), square_of(registration, workshop, language)
    above = [
        Line(said.title, Weight.TITLE),
        Line(workshop.words_in(language).title, Weight.BOLD),
        *(Line(each, Weight.BOLD) for each in dates(counter.teller(language), workshop)),
        Line(workshop.place),
        Line(said.means, Weight.BOLD),
        Line(said.then),
    ]
    aim = QCoreApplication.translate(
        "Workshops", "Aim your telephone at this square: it adds the dates to your calendar."
    )
    example = QCoreApplication.translate(
        "Workshops", "This is only an example: nobody will be there."
    )
    below = [
        Line(aim if square else ""),
        Line(QCoreApplication.translate("Workshops", "To see or give up your seat, your code:")),
        Line(registration.code.upper(), Weight.CODE),
        Line(example if counter.demonstration else "", Weight.BOLD),
    ]
    return Ticket(
        above=tuple(line for line in above if line.words),
        square=square,
        below=tuple(line for line in below if line.words),
        right_to_left=language.right_to_left,
    )
