"""The rules of every authority, on two real servers and on ours with the ways of two others."""

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

import icalendar
import pytest

from kiosk.booking.caldav_authority import CalDavAuthority
from kiosk.booking.model import Calendars
from kiosk.sync.dav import Dav
from kiosk.sync.login import Account
from tests.booking.authority_rules import AuthorityRules, World, mediator
from tests.booking.calendar_place import PARIS, every_day

OPENED: list[Dav] = []


def opened(account: Account) -> CalDavAuthority:
    """As a kiosk's process has it."""
    OPENED.append(Dav(account))
    return CalDavAuthority(OPENED[-1], PARIS)


@dataclass(frozen=True)
class HerProgram:
    """What she does in her own calendar program."""

    shelf: object

    def move(self, booking, start, minutes):
        path = f"{self.shelf.bookings}{booking}.ics"
        with self.shelf.dav() as dav:
            calendar = icalendar.Calendar.from_ical(dav.get_event(path)[0])
            event = calendar.walk("VEVENT")[0]
            for name, at in (("DTSTART", start), ("DTEND", start + timedelta(minutes=minutes))):
                del event[name]
                event.add(name, at)
            assert dav.put_event(path, calendar.to_ical()).well

    def remove(self, booking):
        with self.shelf.dav() as dav:
            assert dav.delete(f"{self.shelf.bookings}{booking}.ics").well


class TestCalDavAuthority(AuthorityRules):
    processes, slots = 4, 4  # sixteen of them are among the tests of faults

    @pytest.fixture
    def world(self, shelf):
        every_day(shelf, hours=(7, 23))
        calendars = Calendars(shelf.permanences, shelf.bookings, (shelf.busy,))
        program = HerProgram(shelf)
        yield World(
            mediator=replace(mediator(), calendars=calendars),
            opened=partial(opened, shelf.server.account()),
            move=program.move,
            remove=program.remove,
        )
        while OPENED:
            OPENED.pop().close()
