"""Workshops between a kiosk and a calendar server: registered, told, promoted by sync."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.app.booking_desk import read_booking
from kiosk.app.sync_once import Ended
from kiosk.app.workshops import make_workshop_desk
from kiosk.booking.model import Person
from kiosk.booking.registrations import RegistrationState as S
from kiosk.booking.workshops import WorkshopId
from tests.app.served import Served, put_hours
from tests.booking.calendar_place import calendar_text, events, removes
from tests.servers.fixtures import new_shelf

IN_A_WEEK = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) + timedelta(days=7)


def put_workshop(shelf, seats):
    """The calendar of busy times stands for that of workshops; that of bookings takes them too."""
    text = calendar_text(
        f"DTSTART:{IN_A_WEEK:%Y%m%dT%H%M%SZ}",
        f"DTEND:{IN_A_WEEK + timedelta(hours=2):%Y%m%dT%H%M%SZ}",
        "SUMMARY:Mon smartphone",
        f"DESCRIPTION:Places : {seats}",
        uid="smartphone",
    )
    with shelf.dav() as dav:
        assert dav.put_event(f"{shelf.busy}smartphone.ics", text).well


class Learning(Served):
    """A kiosk with workshops."""

    def __init__(self, folder, shelf):
        super().__init__(folder, shelf)
        path = self.config / "booking.toml"
        text = path.read_text("utf-8").replace(f'busy = ["{shelf.busy}"]\n', "")
        calendars = f'[workshops]\ncalendar = "{shelf.busy}"\nregistrations = "{shelf.bookings}"\n'
        path.write_text(text + calendars, "utf-8")

    def ask(self, what):
        with self.database() as database:
            offer = read_booking(self.config).offer
            return what(make_workshop_desk(database, self.data, offer))

    def register(self, name="Odile"):
        now, held = datetime.now(UTC), WorkshopId("smartphone")
        return self.ask(lambda desk: desk.register(held, Person(name), now))

    def find(self, registration):
        return self.ask(lambda desk: desk.find(registration.code, datetime.now(UTC)))


def kiosks_on(shelf, folder):
    put_hours(shelf)
    put_workshop(shelf, 1)
    return [Learning(folder / name, shelf) for name in ("here", "there")]


@pytest.fixture
def ours(hostile):
    """Calendars on our own server."""
    return new_shelf(hostile)


def test_a_seat_is_asked_for_here_confirmed_there_and_the_next_in_line_learns_when_it_is_free(
    shelf, tmp_path
):
    here, there = kiosks_on(shelf, tmp_path)
    for each in (here, there):
        assert each.once().ended is Ended.DONE
    first = here.register()
    assert first.state is S.REQUESTED
    assert here.once().ended is Ended.DONE
    assert here.find(first).state is S.REGISTERED
    second = there.register("Ali")
    there.once()
    assert (there.find(second).state, there.find(second).rank) == (S.WAITING, 1)
    assert (
        str(events(shelf)[first.id]["SUMMARY"]) == f"Mon smartphone · Odile · {first.code.upper()}"
    )

    here.ask(lambda desk: desk.leave(first.id, datetime.now(UTC)))
    here.once()
    said = there.once().lines

    assert there.find(second).state is S.REGISTERED
    assert here.find(first).state is S.CANCELLED
    assert any("'Mon smartphone': registered" in line for line in said)
    assert not any("Ali" in line or second.code in line for line in said)


def test_what_the_mediator_takes_out_is_told(ours, tmp_path):
    here, _ = kiosks_on(ours, tmp_path)
    here.once()
    made = here.register()
    here.once()
    removes(ours, made.id)

    here.once()

    assert here.find(made).state is S.REMOVED


def test_without_an_answer_it_is_kept_and_asked_for_again(hostile, ours, tmp_path):
    kiosk, _ = kiosks_on(ours, tmp_path)
    kiosk.once()
    made = kiosk.register()
    hostile.ways.portal = True
    assert kiosk.once().ended is Ended.UNREACHABLE
    assert kiosk.find(made).state in {S.REQUESTED, S.CLAIMING}

    hostile.ways.portal = False
    kiosk.once()

    assert kiosk.find(made).state is S.REGISTERED


def test_bookings_and_registrations_in_one_calendar_do_not_disturb_each_other(ours, tmp_path):
    here, _ = kiosks_on(ours, tmp_path)
    here.once()
    made, booked = here.register(), here.book()
    here.once()
    here.once()

    assert here.find(made).state is S.REGISTERED
    assert here.state(booked).state.value == "confirmed"
    assert set(events(ours)) == {made.id, booked.id}
