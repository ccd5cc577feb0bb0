"""A server that is away, wrong, full or restored costs patience, never a booking."""

from datetime import UTC, datetime

from kiosk.app.kept import NETWORK
from kiosk.app.sync_once import Ended
from kiosk.booking.model import State
from kiosk.sync.faults import Fault
from kiosk.sync.states import ALARM, CLOCK, alarmed
from tests.booking.calendar_place import events, removes


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
