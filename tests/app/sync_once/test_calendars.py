"""What mediators and residents change is carried between kiosk and calendar by single rounds."""

from datetime import UTC, datetime, timedelta

import caldav

from kiosk.app.sync_once import Ended
from kiosk.booking.model import State
from tests.app.served import Served, put_hours
from tests.booking.calendar_place import calendar_text, events, moves, removes
from tests.servers.fixtures import new_shelf
from tests.servers.running import PASSWORD


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


def test_what_this_kiosk_does_not_know_is_left_alone(ours, tmp_path):
    booking = ours.book()
    ours.once()
    other = Served(tmp_path / "other", ours.shelf)

    other.once()
    other.once()

    assert set(events(ours.shelf)) == {booking.id}


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
