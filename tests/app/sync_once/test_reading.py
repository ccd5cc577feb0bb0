"""A calendar is read once whole and then by its changes, in however many pieces they come."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.app.sync_once import Ended
from kiosk.booking.model import Person, State
from kiosk.storage.states import States
from kiosk.sync.states import PROGRESS
from tests.app.served import TAXES, Served, put_hours
from tests.booking.calendar_place import calendar_text, removes
from tests.servers.fixtures import new_shelf


@pytest.mark.parametrize("way", ["403", "412", "all"])
def test_a_token_forgotten_costs_a_whole_listing_and_loses_nothing(ours, hostile, way):
    booking, gone = ours.book(3), ours.book(6)
    ours.once()
    ours.once()
    hostile.ways.bogus_tokens = way
    removes(ours.shelf, gone.id)

    ours.once()

    assert ours.state(gone).state is State.REMOVED_BY_MEDIATOR
    assert ours.state(booking).state is State.CONFIRMED
    with ours.database() as database:
        kept = [row["href"] for row in database["calendar_objects"].rows]
    assert f"{ours.shelf.bookings}{gone.id}.ics" not in kept
    assert f"{ours.shelf.bookings}{booking.id}.ics" in kept


def test_a_first_reading_cut_off_goes_on_where_it_was_and_tells_how_far_it_is(
    hostile, tmp_path, monkeypatch
):
    shelf = new_shelf(hostile)
    put_hours(shelf)
    day = datetime.now(UTC) + timedelta(days=3)
    for number in range(450):
        at = day + timedelta(minutes=number)
        text = calendar_text(f"DTSTART:{at:%Y%m%dT%H%M%SZ}", "DURATION:PT1M", uid=f"n{number}")
        hostile.write(f"{shelf.bookings}n{number}.ics", text)
    kiosk = Served(tmp_path / "kiosk", shelf)
    told = []
    monkeypatch.setattr(States, "set", _noting(told, States.set))
    hostile.ways.only_method = "REPORT"
    hostile.stop_after = len(hostile.asked) + 7
    assert kiosk.once().ended is Ended.UNREACHABLE
    assert 100 <= _kept(kiosk, shelf) < 450
    hostile.ways.statuses = []
    before = len(hostile.asked)

    assert kiosk.once().ended is Ended.DONE

    assert _kept(kiosk, shelf) == 450
    progress = [value for name, value in told if name == PROGRESS]
    assert (progress[0], progress[-1]) == ("100/450", "")
    assert len(hostile.asked) - before < 12


def _kept(kiosk, shelf):
    with kiosk.database() as database:
        return database["calendar_objects"].count_where("calendar = ?", [shelf.bookings])


def _noting(told, real):
    def noted(self, name, value, at):
        told.append((name, value))
        return real(self, name, value, at)

    return noted


def test_a_calendar_that_is_not_there_costs_only_itself(hostile, tmp_path):
    shelf = new_shelf(hostile)
    put_hours(shelf)
    kiosk = Served(tmp_path / "kiosk", shelf)
    settings = kiosk.config / "booking.toml"
    written = settings.read_text("utf-8")
    other = written[written.index("[[mediators]]") :]
    for one, two in (("amina", "luc"), ("Amina", "Luc"), (shelf.bookings, "/nothing/")):
        other = other.replace(one, two)
    settings.write_text(written + other, "utf-8")

    first = kiosk.once()

    assert "Calendar /nothing/: The server says that there is nothing there." in first.lines
    with kiosk.desk() as desk:
        now = datetime.now(UTC)
        slot = next(each for each in desk.slots(TAXES, now) if each.mediator == "amina")
        booking = desk.book(TAXES, slot, Person("Odile"), now)
    kiosk.once()
    assert kiosk.state(booking).state is State.CONFIRMED
    removes(shelf, booking.id)
    kiosk.once()
    assert kiosk.state(booking).state is State.REMOVED_BY_MEDIATOR
