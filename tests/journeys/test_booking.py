"""A session with a mediator from the first touch to its end, with the pointer and nothing else.

The desk is the real one, on the authority of the kiosk and the demonstration place: what is asked
for is in a database, and what others could book follows from it.
"""

import re

import pytest

from kiosk.app.booking_desk import make_desk, read_booking, refresh_calendars
from kiosk.app.booth import Booth
from kiosk.booking.model import State
from kiosk.language.languages import Language
from kiosk.storage.opening import open_database
from tests.journeys.footer import choose_language, choose_size
from tests.screens.booths import MORNING, Printer
from tests.screens.kiosks import LANDSCAPE, PORTRAIT
from tests.screens.resident import said

TAXES = {Language.FR: "Impôts", Language.AR: "الضرائب"}
AT_AN_HOUR = re.compile(r".+\s\d{1,2}(:|\sh\s)\d\d")  # a day, then "14 h 30" or "14:30"


class Place:
    """The demonstration place, with a database of its own."""

    def __init__(self, folder):
        database = open_database(folder).database
        settings = read_booking(folder)
        assert not refresh_calendars(database, settings, MORNING)
        self.database = database
        self.desk = make_desk(database, folder, settings.offer)
        self.printer = Printer()
        self.booth = Booth(self.desk, self.printer, lambda: MORNING, settings.offer.zone)

    def free(self):
        """All free times for taxes."""
        return list(self.desk.slots("impots", MORNING))


@pytest.fixture
def place(tmp_path):
    place = Place(tmp_path)
    yield place
    place.database.close()


@pytest.mark.parametrize(
    ("language", "panel", "percent"),
    [(Language.FR, LANDSCAPE, 100), (Language.AR, PORTRAIT, 150)],
    ids=["french", "arabic"],
)
def test_a_person_books_comes_back_moves_and_cancels(arrive, place, language, panel, percent):
    free = place.free()
    resident = arrive(
        booth=place.booth, languages=(Language.FR, Language.EN, Language.AR), panel=panel
    )
    choose_size(resident, percent)
    choose_language(resident, language)

    resident.touch(said("HomeScreen", "See a mediator"))
    assert resident.says(said("ExampleNote", "This is only an example: nobody will be there."))
    resident.touch(said("SeeScreen", "Book a session"))
    resident.touch(TAXES[language])
    first = take_time(resident, 0)
    for sign in {Language.FR: "zoé", Language.AR: "مريم"}[language]:
        resident.touch(sign)
    resident.touch(said("NameScreen", "Continue"))
    resident.touch(said("PhoneScreen", "Continue without a number"))
    assert first in resident.texts
    resident.touch(said("CheckScreen", "Book"))

    assert resident.heading == said("Booking", "It is booked.")
    assert len(place.free()) < len(free)
    code = code_on(resident)
    resident.touch(said("BookingActions", "Print the ticket"))
    (ticket,) = place.printer.tickets
    assert code.upper() in [line.words for line in ticket.below]
    assert ticket.right_to_left is language.right_to_left

    come_back(resident, code)
    assert resident.heading == said("Booking", "Your session is booked.")
    resident.touch(said("BookingActions", "Another time"))
    second = take_time(resident, 1)
    assert second != first
    resident.touch(said("CheckScreen", "Move my session"))
    assert resident.heading == said("Booking", "It is booked at the new time.")
    assert code_on(resident) == code

    come_back(resident, code)
    assert second in resident.texts
    resident.touch(said("BookingActions", "Cancel this session"))
    resident.touch(said("CancelScreen", "Yes, cancel it"))
    assert resident.heading == said("Booking", "Your session is cancelled.")

    assert place.free() == free
    assert place.desk.find(code, MORNING).state is State.CANCELLED
    assert resident.counted == {
        ("booking", "impots", "made"): 1,
        ("booking", "impots", "moved"): 1,
        ("booking", "impots", "cancelled"): 1,
    }


def take_time(resident, number):
    """Touch that one of the times that are free, and go on; gives it in words."""
    free = [
        node.name
        for node in resident.pressables
        if AT_AN_HOUR.fullmatch(node.name) and not node.interface.state().disabled
    ]
    resident.touch(free[number])
    on = said("SlotsScreen", "Continue: %1").split("%1", maxsplit=1)[0]
    (name,) = [
        name
        for name in resident.buttons
        if name == said("ChoiceCard", "Continue") or name.startswith(on)
    ]
    resident.touch(name)
    return free[number][:1].upper() + free[number][1:]


def code_on(resident):
    """The code, as it is heard: "lune, 47, pomme"."""
    spelt = re.compile(said("TicketCard", "Code: %1").replace("%1", r"(\w+), (\d+), (\w+)"))
    (found,) = filter(None, map(spelt.fullmatch, resident.texts))
    return " ".join(found.groups())


def come_back(resident, code):
    """From wherever one is, with the code."""
    resident.touch(said("FooterBar", "Home"))
    resident.touch(said("HomeScreen", "See a mediator"))
    resident.touch(said("SeeScreen", "My booking"))
    for sign in code:
        resident.touch(said("Keyboard", "space") if sign == " " else sign)
    resident.touch(said("CodeScreen", "Confirm"))
