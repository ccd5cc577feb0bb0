"""With the code of a workshop one finds one's seat, gives it up, and takes its dates away."""

import icalendar
import pytest

from kiosk.booking.model import Person
from kiosk.booking.registrations import RegistrationState as S
from kiosk.tour.shown_workshops import WORKSHOPS
from tests.screens.booths import CODE, Printer
from tests.screens.hall import THREE_DAYS, Hall
from tests.screens.squares import read_square

ROSE = "rose 29 bateau"
STATES = {
    S.REQUESTED: ("To be confirmed", "You have no seat yet"),
    S.CLAIMING: ("To be confirmed", "You have no seat yet"),
    S.REGISTERED: ("You are registered.", "Code: rose, 29, bateau"),
    S.WAITING: ("You are number 4 on the waiting list.", "it goes to the first in line"),
    S.REFUSED: ("You could not be registered.", "began before the kiosk had an answer"),
    S.CANCEL_REQUESTED: ("Your registration is given up.", "nothing more to do"),
    S.CANCELLED: ("Your registration is given up.", "nothing more to do"),
    S.REMOVED: ("Your registration was removed.", "ask at the desk"),
    S.CALLED_OFF: ("This workshop is called off.", "ask at the desk"),
    S.EXPIRED: ("This workshop is over.", "another one"),
}


def find(resident, code=ROSE):
    """As `come_back`, past the keyboard."""
    assert resident.kiosk.journey.opened.booking.workshops.find(code)
    resident.see()


def come_back(resident, code=ROSE):
    resident.press("See a mediator")
    resident.press("My booking")
    resident.type(code)
    resident.press("Confirm")


@pytest.mark.parametrize("state", STATES)
def test_each_state_is_a_plain_sentence_with_what_to_do(in_hall, hall, state):
    made = hall.registered()
    hall.desk.becomes(made.id, state, 4 if state is S.WAITING else 0)
    resident = in_hall(hall)
    find(resident)

    title, means = STATES[state]
    assert resident.heading == title
    assert resident.says(means)


def test_every_state_there_is_has_its_words():
    assert set(STATES) == set(S)


def test_a_code_of_a_session_still_finds_the_session(in_hall, hall):
    about = hall.sessions.subjects[0]
    slot = hall.sessions.slots(about.id, hall.clock.now)[3]
    hall.sessions.book(about.id, slot, Person("Aïcha"), hall.clock.now)
    resident = in_hall(hall)
    come_back(resident, CODE)

    assert resident.says("Your session is booked.")


def test_the_seat_is_given_up_with_the_code_after_one_question(in_hall, hall):
    hall.registered()
    resident = in_hall(hall)
    come_back(resident)
    resident.press("Give up my seat")
    assert hall.desk.registrations[0].state is S.REGISTERED
    resident.press("Yes, give it up")

    assert resident.says("Your registration is given up.")
    assert hall.desk.registrations[0].state is S.CANCELLED


def test_dates_that_changed_since_are_told(in_hall, hall):
    hall.registered()
    held = WORKSHOPS[3]
    hall.desk.held = [type(held)(held.id, held.words, held.sessions[1:], held.seats)]
    resident = in_hall(hall)
    find(resident)

    assert resident.says("The dates have changed since you registered.")
    assert not resident.says(THREE_DAYS[0])
    assert resident.says(THREE_DAYS[1])


def test_the_square_holds_all_dates_and_no_name(in_hall, hall):
    hall.registered()
    resident = in_hall(hall)
    find(resident)

    square = read_square(resident.look())
    events = icalendar.Calendar.from_ical(square).walk("VEVENT")

    assert [each["DTSTART"].dt for each in events] == [
        each.start for each in WORKSHOPS[3].sessions
    ]
    assert [each["DTEND"].dt for each in events] == [each.finish for each in WORKSHOPS[3].sessions]
    assert ROSE in events[0]["DESCRIPTION"]
    assert "Aïcha" not in square
    assert len(square.encode()) <= 600


def test_who_waits_gets_no_square_for_a_date_that_is_not_sure(in_hall, hall):
    made = hall.registered()
    hall.desk.becomes(made.id, S.WAITING, 2)
    resident = in_hall(hall)
    find(resident)

    assert not [node for node in resident.all_nodes if node.name.startswith("Square")]


def test_the_ticket_has_all_dates_and_the_code_and_no_name(in_hall):
    hall = Hall(printer=Printer())
    hall.registered()
    resident = in_hall(hall)
    find(resident)
    resident.press("Print the ticket")
    (ticket,) = hall.printer.tickets
    words = "\n".join(line.words for line in (*ticket.above, *ticket.below))

    for each in THREE_DAYS:
        assert each in words
    assert "ROSE 29 BATEAU" in words
    assert "Aïcha" not in words
    assert ticket.square
