"""A kiosk, its server and its mediator: what one round of sync does, and says."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import caldav
import pytest
from click.testing import CliRunner

from kiosk.app.kept import NETWORK
from kiosk.app.sync_once import Ended
from kiosk.booking.model import Person, State
from kiosk.cli.main import pas_a_pas
from kiosk.storage.opening import open_database
from kiosk.storage.states import States
from kiosk.sync.faults import Fault
from kiosk.sync.states import ALARM, CLOCK, PROGRESS, alarmed
from tests.app.served import ROOT, TAXES, Served, put_hours
from tests.booking.calendar_place import calendar_text, events, moves, removes
from tests.servers.fixtures import new_shelf
from tests.servers.running import PASSWORD


@pytest.fixture
def kiosk(shelf, tmp_path):
    put_hours(shelf)
    return Served(tmp_path / "kiosk", shelf)


@pytest.fixture
def ours(hostile, tmp_path):
    """A kiosk on our own server, which can be made to do anything."""
    shelf = new_shelf(hostile)
    put_hours(shelf)
    made = Served(tmp_path / "kiosk", shelf)
    assert made.once().ended is Ended.DONE
    return made


def test_from_the_first_reading_to_an_appointment_on_the_server(kiosk, shelf):
    first = kiosk.once()
    assert first.ended is Ended.DONE
    assert f"Calendar {shelf.permanences}: 1 event read, 0 removed." in first.lines
    booking = kiosk.book()
    assert booking.state is State.REQUESTED

    done = kiosk.once()

    assert done.ended is Ended.DONE
    assert any(line.endswith("is confirmed.") for line in done.lines)
    assert not any("Odile" in line or booking.code in line for line in done.lines)
    assert kiosk.state(booking).state is State.CONFIRMED
    event = events(shelf)[booking.id]
    assert event["STATUS"] == "CONFIRMED"
    assert str(event["SUMMARY"]) == f"Impôts · Odile · {booking.code.upper()}"
    assert "06 12 34 56 78" in str(event["DESCRIPTION"])


def test_what_is_read_of_a_calendar_leaves_no_name_on_the_disk(kiosk, shelf, tmp_path):
    kiosk.once()
    booking = kiosk.book()
    for _ in range(3):  # made there, read in from there, and looked at again
        kiosk.once()
    assert "Odile" in str(events(shelf)[booking.id]["SUMMARY"])

    for path in (tmp_path / "kiosk").rglob("*"):
        if path.is_file():
            kept = path.read_bytes()
            assert b"Odile" not in kept, path.name
            assert b"12 34 56 78" not in kept, path.name


def test_what_she_moves_and_removes_is_told_at_the_kiosk(kiosk, shelf):
    kiosk.once()
    one, two, three = (kiosk.book(number) for number in (5, 10, 15))
    kiosk.once()
    moves(shelf, one.id, timedelta(hours=3))
    removes(shelf, two.id)

    said = kiosk.once().lines

    assert kiosk.state(one).state is State.MOVED_BY_MEDIATOR
    assert kiosk.state(one).start == one.start + timedelta(hours=3)
    assert kiosk.state(two).state is State.REMOVED_BY_MEDIATOR
    assert kiosk.state(three).state is State.CONFIRMED
    assert sum("by the mediator" in line for line in said) == 2


def test_a_booking_cancelled_at_the_desk_is_taken_from_the_calendar(kiosk, shelf):
    kiosk.once()
    booking = kiosk.book()
    kiosk.once()
    with kiosk.desk() as desk:
        desk.cancel(booking.id, datetime.now(UTC))

    assert kiosk.once().ended is Ended.DONE

    assert kiosk.state(booking).state is State.CANCELLED
    assert events(shelf) == {}


def test_the_slots_of_two_kiosks_are_one_and_the_second_is_told(shelf, tmp_path):
    put_hours(shelf)
    one, two = (Served(tmp_path / name, shelf) for name in ("one", "two"))
    for each in (one, two):
        each.once()
    first, second = one.book(), two.book()
    assert first.start == second.start

    one.once()
    two.once()

    assert one.state(first).state is State.CONFIRMED
    assert two.state(second).state is State.CONFLICTED
    assert set(events(shelf)) == {first.id}
    assert second.slot not in two.slots()


def test_an_event_she_adds_takes_its_slots_at_the_next_look(kiosk, shelf):
    kiosk.once()
    slot = kiosk.slots()[20]
    with shelf.dav() as dav:
        text = calendar_text(
            f"DTSTART:{slot.at:%Y%m%dT%H%M%SZ}",
            f"DTEND:{slot.at + timedelta(minutes=30):%Y%m%dT%H%M%SZ}",
            "SUMMARY:x",
        )
        dav.put_event(f"{shelf.busy}away.ics", text)

    kiosk.once()

    assert slot.start not in {each.start for each in kiosk.slots()}


def test_nothing_new_costs_little_and_says_so(kiosk):
    kiosk.once()

    assert kiosk.once().lines == ("3 calendars unchanged.",)


def test_a_server_that_is_away_leaves_the_wish_where_it_was(ours, hostile):
    booking = ours.book()
    hostile.ways.statuses = [500] * 50

    done = ours.once()

    assert done.ended is Ended.UNREACHABLE
    assert ours.state(booking).state in {State.REQUESTED, State.CLAIMING}
    (message,) = ours.waiting()
    assert message.attempts == 1
    assert message.last_error.startswith("unreachable: ")
    hostile.ways.statuses = []
    assert ours.once().ended is Ended.DONE
    assert ours.state(booking).state is State.CONFIRMED


def test_a_captive_portal_stops_the_round_and_is_no_network(ours, hostile):
    for number in range(5):
        ours.book(number * 3)
    hostile.ways.portal = True
    hostile.asked.clear()

    done = ours.once()

    assert done.ended is Ended.UNREACHABLE
    assert "Another page answers in place of the server." in " ".join(done.lines)
    assert len(hostile.asked) <= 3
    assert ours.told(NETWORK) == "offline"
    assert {message.attempts for message in ours.waiting()} == {0}


def test_an_account_refused_is_told_and_its_rows_are_kept(ours, hostile):
    booking = ours.book()
    hostile.ways.statuses = [401] * 50

    ours.once()

    assert alarmed(ours.told(ALARM))[1] is Fault.REFUSED
    assert len(ours.waiting()) == 1
    hostile.ways.statuses = []
    ours.once()
    assert ours.told(ALARM) == ""
    assert ours.state(booking).state is State.CONFIRMED


def test_a_server_without_room_parks_the_wish_and_somebody_is_told(ours, hostile):
    booking = ours.book()
    hostile.ways.statuses, hostile.ways.only_method = [507], "PUT"

    ours.once()

    assert alarmed(ours.told(ALARM))[1] is Fault.FULL
    assert ours.waiting() == []
    assert ours.once().ended is Ended.DONE
    assert ours.state(booking).state is State.CONFIRMED


def test_when_most_of_a_calendar_is_gone_at_once_nobody_is_told_a_lie(ours, hostile):
    bookings = [ours.book(number * 3) for number in range(6)]
    ours.once()
    kept = hostile.copy()
    for each in bookings[:5]:
        removes(ours.shelf, each.id)

    done = ours.once()

    assert done.ended is Ended.UNREACHABLE
    assert "5 of 6 bookings are gone" in " ".join(done.lines)
    assert alarmed(ours.told(ALARM))[1] is Fault.VANISHED
    assert {ours.state(each).state for each in bookings} == {State.CONFIRMED}
    hostile.restore(kept)
    assert ours.once().ended is Ended.DONE
    assert ours.told(ALARM) == ""


def test_once_a_person_has_looked_what_is_gone_is_gone(ours):
    bookings = [ours.book(number * 3) for number in range(6)]
    ours.once()
    for each in bookings[:5]:
        removes(ours.shelf, each.id)
    ours.once()

    assert ours.once(accepted=True).ended is Ended.DONE

    states = [ours.state(each).state for each in bookings]
    assert states == [State.REMOVED_BY_MEDIATOR] * 5 + [State.CONFIRMED]


def test_a_server_that_lost_its_calendars_is_told_as_such(ours, hostile):
    booking = ours.book()
    ours.once()
    hostile.restore({})
    hostile.folders.intersection_update({"/"})

    ours.once()

    assert alarmed(ours.told(ALARM))[1] is Fault.VANISHED
    assert ours.state(booking).state is State.CONFIRMED


def test_a_server_restored_from_an_old_copy_shows_no_ghost_of_what_was_cancelled(ours, hostile):
    booking, other = ours.book(3), ours.book(6)
    ours.once()
    old = hostile.copy()
    with ours.desk() as desk:
        desk.cancel(booking.id, datetime.now(UTC))
    ours.once()
    assert set(events(ours.shelf)) == {other.id}
    hostile.restore(old)

    done = ours.once()

    assert set(events(ours.shelf)) == {other.id}
    assert any("left behind" in line for line in done.lines)


def test_what_this_kiosk_does_not_know_is_left_alone(ours, tmp_path):
    booking = ours.book()
    ours.once()
    other = Served(tmp_path / "other", ours.shelf)

    other.once()
    other.once()

    assert set(events(ours.shelf)) == {booking.id}


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


def test_a_server_that_tells_its_changes_in_pieces_is_heard_to_the_end(ours, hostile):
    bookings = [ours.book(number * 3) for number in range(5)]
    ours.once()
    hostile.ways.page = 2

    ours.once()

    with ours.database() as database:
        kept = database["calendar_objects"].count_where("calendar = ?", [ours.shelf.bookings])
    assert kept == 5
    removes(ours.shelf, bookings[0].id)
    ours.once()
    states = [ours.state(each).state for each in bookings]
    assert states == [State.REMOVED_BY_MEDIATOR] + [State.CONFIRMED] * 4


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


def test_a_clock_that_is_wrong_is_told_and_half_a_day_wrong_books_nothing(ours, hostile):
    hostile.ways.fast_s = 600
    ours.once()
    assert abs(int(ours.told(CLOCK)) - 600) < 10
    booking = ours.book()
    hostile.ways.fast_s = 13 * 3600

    ours.once()

    assert alarmed(ours.told(ALARM))[1] is Fault.CLOCK
    assert ours.state(booking).state is State.CLAIMING
    hostile.ways.fast_s = 0
    ours.once()
    assert ours.told(CLOCK) == ""
    assert ours.state(booking).state is State.CONFIRMED


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


def test_without_a_password_a_sentence_says_what_to_do(shelf, tmp_path):
    kiosk = Served(tmp_path / "kiosk", shelf, password="")

    done = kiosk.once()

    assert done.ended is Ended.WRONG
    assert "pas-a-pas server password" in done.lines[-1]


def test_the_command_prints_a_line_for_each_thing_done_and_its_code_says_how_it_ended(ours):
    ours.book()
    folders = ("--data", str(ours.data), "--config", str(ours.config))

    done = CliRunner().invoke(pas_a_pas, ["sync", "--once", *folders])

    assert done.exit_code == 0
    assert done.output.splitlines()[-1].endswith("is confirmed.")


def test_a_place_that_offers_nothing_says_so(tmp_path):
    folders = ("--data", str(tmp_path / "data"), "--config", str(tmp_path))
    (tmp_path / "site.toml").write_text('place.name = "X"\n', "utf-8")

    done = CliRunner().invoke(pas_a_pas, ["sync", "--once", *folders])

    assert (done.exit_code, done.output) == (
        0,
        "Nothing is offered to book here: there is no booking.toml.\n",
    )


def test_accepting_losses_is_for_one_round_only(tmp_path):
    done = CliRunner().invoke(pas_a_pas, ["sync", "--accept-losses"])

    assert done.exit_code == 2


def test_a_mediator_moves_it_in_a_program_of_her_own_and_the_kiosk_says_so(radicale, tmp_path):
    shelf = new_shelf(radicale)
    put_hours(shelf)
    kiosk = Served(tmp_path / "kiosk", shelf)
    kiosk.once()
    booking = kiosk.book()
    kiosk.once()
    later = booking.start + timedelta(hours=2)
    with caldav.DAVClient(
        radicale.url, username="mediator", password=PASSWORD, timeout=30
    ) as client:
        calendar = client.calendar(url=f"{radicale.url}{shelf.bookings.lstrip('/')}")
        event = calendar.event_by_uid(booking.id)
        with event.edit_icalendar_instance() as hers:
            (found,) = hers.walk("VEVENT")
            for name, at in (("DTSTART", later), ("DTEND", later + timedelta(minutes=30))):
                del found[name]
                found.add(name, at)
        event.save()

    said = kiosk.once().lines

    assert kiosk.state(booking).state is State.MOVED_BY_MEDIATOR
    assert kiosk.state(booking).start == later
    assert sum("was moved by the mediator" in line for line in said) == 1


def test_a_place_without_a_server_is_its_own_authority_and_reads_its_files(tmp_path):
    folders = ("--data", str(tmp_path / "data"), "--config", str(tmp_path / "none"))

    for _ in range(2):
        done = CliRunner().invoke(pas_a_pas, ["sync", "--once", *folders])
        assert (done.exit_code, done.output) == (0, "There was nothing to do.\n")

    with open_database(tmp_path / "data").database as database:
        assert database["events"].count > 20


def test_sync_of_a_place_that_offers_nothing_loads_no_calendar_library(tmp_path):
    (tmp_path / "site.toml").write_text('place.name = "X"\n', "utf-8")
    words = (
        "import sys, pathlib; from kiosk.app.sync_loop import SyncLoop;"
        "here = pathlib.Path(sys.argv[1]);"
        "SyncLoop(here / 'data', here, 0.1, lambda probe: True)._look();"
        "print([n for n in ('icalendar', 'recurring_ical_events') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", words, str(tmp_path)], cwd=ROOT, capture_output=True, check=True
    )

    assert done.stdout.strip() == b"[]"
