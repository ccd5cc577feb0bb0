"""Seats on two real servers, and on ours with the ways of two others."""

from datetime import timedelta
from functools import partial

import icalendar
import pytest

from kiosk.booking.caldav_seats import CalDavSeats
from kiosk.booking.seat_event import read_entry, seat_event
from kiosk.booking.seats import InLine, Seat
from kiosk.sync.faults import Fault, SyncError
from tests.booking.calendar_place import PARIS, events
from tests.booking.seat_rules import Hall, SeatRules
from tests.booking.workshop_place import (
    NOW,
    OPENED,
    Files,
    claim_of,
    event,
    fill,
    seats_of,
    workshop,
)
from tests.servers.fixtures import new_shelf


@pytest.fixture(autouse=True)
def _closed():
    yield
    while OPENED:
        OPENED.pop().close()


def offer(shelf, seats):
    if seats is not None:
        fill(shelf, seats)
        return
    with shelf.dav() as dav:
        dav.delete(f"{shelf.permanences}smartphone.ics")


class TestCalDavSeats(SeatRules):
    @pytest.fixture
    def hall(self, shelf):
        fill(shelf)
        opened = partial(seats_of, shelf.server.account(), shelf.permanences, shelf.bookings)
        return Hall(workshop(2), opened, partial(offer, shelf))


@pytest.fixture
def on_ours(hostile):
    """Calendars on our own server, whose every request can be answered as a test wants."""
    shelf = new_shelf(hostile)
    fill(shelf)
    return shelf


def authority_of(shelf):
    return seats_of(shelf.server.account(), shelf.permanences, shelf.bookings)


def seats_in(files):
    return CalDavSeats(files, "/workshops/", "/registrations/", PARIS, wait=lambda seconds: None)


def test_a_mediator_sees_first_name_and_code_at_the_hour_of_the_workshop(on_ours):
    claim = claim_of(workshop(), phone="06 12 34 56 78")
    authority_of(on_ours).claim(claim)

    found = events(on_ours)[claim.id]

    assert found["SUMMARY"] == "Mon smartphone · Odile · LUNE 47 POMME"
    assert found["STATUS"] == "CONFIRMED"
    assert found["TRANSP"] == "TRANSPARENT"
    assert found["DTSTART"].dt == claim.workshop.start
    assert "06 12 34 56 78" in found["DESCRIPTION"]
    assert "12/01/2027, 10:00 – 12:00" in found["DESCRIPTION"]


def test_who_waits_is_seen_to_wait(on_ours):
    claims = [claim_of(workshop()) for _ in range(3)]
    for each in claims:
        authority_of(on_ours).claim(each)

    found = events(on_ours)[claims[2].id]

    assert found["SUMMARY"].startswith("(en attente) ")
    assert found["STATUS"] == "TENTATIVE"
    assert "liste d’attente" in found["DESCRIPTION"]


def test_a_claim_interrupted_at_any_request_ends_well_when_asked_again(on_ours):
    fill(on_ours, 99)
    with on_ours.dav() as dav:
        CalDavSeats(dav, on_ours.permanences, on_ours.bookings, PARIS).claim(claim_of(workshop()))
        requests = dav.meter.requests
    assert requests == 9  # own file, workshops, and four looks round three writes
    ways = on_ours.server.ways
    for number in range(2 * requests):
        again = claim_of(workshop())
        ways.cut_at, ways.cut_when = number // 2, ("before", "after")[number % 2]
        with pytest.raises(SyncError):
            authority_of(on_ours).claim(again)
        assert authority_of(on_ours).claim(again) == Seat()
    assert len(events(on_ours)) == 2 * requests + 1


def test_a_registration_that_the_mediator_renamed_or_marked_is_still_known(on_ours):
    authority = authority_of(on_ours)
    stays, goes = claim_of(workshop()), claim_of(workshop())
    for each in (stays, goes):
        authority.claim(each)
    with on_ours.dav() as dav:
        path = f"{on_ours.bookings}{stays.id}.ics"
        dav.put_event(f"{on_ours.bookings}another.ics", dav.get_event(path)[0].encode())
        dav.delete(path)
        path = f"{on_ours.bookings}{goes.id}.ics"
        text = dav.get_event(path)[0].replace("STATUS:CONFIRMED", "STATUS:CANCELLED")
        dav.put_event(path, text.encode())

    assert [each.id for each in authority.entries()] == [stays.id]
    assert authority.claim(stays) == Seat()
    authority.withdraw(stays.id)
    assert list(authority.entries()) == []


def test_who_has_no_number_yet_is_waited_for_and_removed_after_ten_minutes():
    files = Files(event())
    dead = claim_of(workshop(), id="dead")
    files.write("/registrations/dead.ics", seat_event(dead, 0, PARIS))
    ours = claim_of(workshop())

    with pytest.raises(SyncError) as caught:
        seats_in(files).claim(ours)
    assert caught.value.fault is Fault.BUSY
    files.now = NOW + timedelta(minutes=11)

    assert seats_in(files).claim(ours) == Seat()
    assert set(files.files) == {f"/registrations/{ours.id}.ics"}


def test_a_kiosk_that_wakes_after_it_was_removed_and_the_seats_given_away_has_none(monkeypatch):
    files = Files(event(about="Places : 1"))
    sleeper, other = claim_of(workshop(1)), claim_of(workshop(1))
    told = []
    real = Files.put_event

    def put_event(self, path, text, **more):
        entry = read_entry(text.decode())
        if entry.id == sleeper.id and entry.number and not told:
            # It slept before its number left it: it was removed, and the seat was given away.
            told.append(None)
            del self.files[path]
            told[0] = seats_in(self).claim(other)
        return real(self, path, text, **more)

    monkeypatch.setattr(Files, "put_event", put_event)

    assert seats_in(files).claim(sleeper) == InLine(1)
    assert told == [Seat()]


def test_a_late_write_of_a_seat_is_no_seat_when_there_is_none(monkeypatch):
    files = Files(event(about="Places : 1"))
    late, other = claim_of(workshop(1)), claim_of(workshop(1))
    assert seats_in(files).claim(other) == Seat()
    assert seats_in(files).claim(late) == InLine(1)
    files.write(f"/registrations/{late.id}.ics", seat_event(late, 2, PARIS, seated=True))

    assert seats_in(files).claim(late) == InLine(1)
    assert seats_in(files).claim(other) == Seat()


def test_two_who_took_the_last_seat_at_once_are_not_both_told_so():
    files = Files(event(about="Places : 1"))
    claims = [claim_of(workshop(1), id=name) for name in ("a", "b")]
    for number, each in enumerate(claims):
        text = seat_event(each, number + 1, PARIS, seated=True)
        files.write(f"/registrations/{each.id}.ics", text)

    answers = [seats_in(files).claim(each) for each in claims]
    assert answers.count(Seat()) <= 1
    assert [seats_in(files).claim(each) for each in claims].count(Seat()) == 1


def test_what_is_seen_before_a_long_sleep_is_not_acted_on(monkeypatch):
    files = Files(event())
    now = [0.0]
    monkeypatch.setattr("kiosk.booking.caldav_seats.seconds", lambda: now[0])
    written = []
    real_events, real_put = Files.events_between, Files.put_event

    def events_between(self, calendar, *times):
        found = real_events(self, calendar, *times)
        if calendar == "/registrations/" and not now[0]:
            now[0] = 3600.0
        return found

    def put_event(self, *words, **more):
        written.append(now[0])
        return real_put(self, *words, **more)

    monkeypatch.setattr(Files, "events_between", events_between)
    monkeypatch.setattr(Files, "put_event", put_event)

    assert seats_in(files).claim(claim_of(workshop())) == Seat()
    assert len(written) == 3


def test_what_is_no_registration_is_left_alone_and_takes_no_seat(on_ours):
    path = f"{on_ours.bookings}hers.ics"
    with on_ours.dav() as dav:
        dav.put_event(path, event(uid="hers", title="Acheter du café"))
    authority = authority_of(on_ours)

    for _ in range(2):
        assert authority.claim(claim_of(workshop())) == Seat()
    assert path in on_ours.server.files


def test_the_event_is_one_that_others_read():
    text = seat_event(claim_of(workshop()), 3, PARIS)

    assert read_entry(text.decode()).number == 3
    assert not icalendar.Calendar.from_ical(text).walk("VEVENT")[0].errors
