"""Several who claim one time at once, and claims that were left in the middle."""

from datetime import timedelta

import pytest

from kiosk.booking.authority import Held, Taken
from kiosk.booking.events import Status, booking_event
from kiosk.sync.faults import Fault, SyncError
from tests.booking.calendar_place import (
    NINE,
    authority_on,
    claim_of,
    events,
    mediator_of,
    writes,
)
from tests.booking.interrupted import Interrupted


def test_a_claim_interrupted_at_any_request_ends_well_when_asked_again(on_ours):
    claim = claim_of(mediator_of(on_ours))
    with on_ours.dav() as dav:
        authority_on(dav).claim(claim)
        requests = dav.meter.requests
        authority_on(dav).withdraw(claim.mediator, claim.id)
    assert requests == 8  # own file, permanences, busy, and thrice the bookings round two writes
    ways = on_ours.server.ways
    for number in range(2 * requests):
        again = claim_of(mediator_of(on_ours), NINE + timedelta(days=number))
        ways.cut_at, ways.cut_when = number // 2, ("before", "after")[number % 2]
        with on_ours.dav() as dav:
            with pytest.raises(SyncError):
                authority_on(dav).claim(again)
            assert isinstance(authority_on(dav).claim(again), Held)
    assert len(events(on_ours)) == 2 * requests


def test_whoever_comes_between_our_look_and_our_write_is_seen_by_the_next(dav, amina, shelf):
    ours, theirs = claim_of(amina), claim_of(amina)
    with shelf.dav() as other:
        acts = [("put_event", lambda: authority_on(other).claim(theirs))]

        assert authority_on(Interrupted(dav, acts)).claim(ours) == Taken()

    assert set(events(shelf)) == {theirs.id}


def test_of_two_claims_at_once_both_stand_back_and_one_comes_to_hold(dav, amina, shelf):
    ours, theirs = claim_of(amina), claim_of(amina)
    path = f"{shelf.bookings}{theirs.id}.ics"

    def asks():
        dav.put_event(path, booking_event(theirs, Status.TENTATIVE))

    waits = []

    def wait(seconds):
        waits.append(seconds)
        dav.delete(path)  # the other one stands back too

    authority = authority_on(Interrupted(dav, [("put_event", asks)]), wait=wait)

    assert isinstance(authority.claim(ours), Held)
    assert len(waits) == 1
    assert 0 <= waits[0] < 1
    assert set(events(shelf)) == {ours.id}


def test_a_claim_that_does_not_end_is_neither_lost_nor_won_to_us(dav, amina, shelf):
    theirs = claim_of(amina)
    dav.put_event(f"{shelf.bookings}{theirs.id}.ics", booking_event(theirs, Status.TENTATIVE))

    with pytest.raises(SyncError) as caught:
        authority_on(dav).claim(claim_of(amina))

    assert caught.value.fault is Fault.BUSY
    assert caught.value.retry_after_s
    assert set(events(shelf)) == {theirs.id}


def test_a_claim_left_for_ten_minutes_by_the_servers_clock_is_removed_by_who_meets_it(on_ours):
    amina = mediator_of(on_ours)
    theirs, ours = claim_of(amina), claim_of(amina)
    path = f"{on_ours.bookings}{theirs.id}.ics"
    hostile = on_ours.server
    hostile.ways.fast_s = 5 * 3600  # its clock counts, not ours
    text = booking_event(theirs, Status.TENTATIVE)
    with on_ours.dav() as dav:
        hostile.write(path, text, hostile.now().timestamp() - 9 * 60)
        with pytest.raises(SyncError):
            authority_on(dav).claim(ours)
        hostile.write(path, text, hostile.now().timestamp() - 11 * 60)

        assert isinstance(authority_on(dav).claim(ours), Held)

    assert set(events(on_ours)) == {ours.id}


def test_where_nothing_is_dated_a_claim_is_left_from_when_it_was_first_seen(dav, amina, shelf):
    if hasattr(shelf.server, "ways"):
        shelf.server.ways.undated = True
    elif shelf.server.name == "Radicale":
        dav.written_at = lambda path: None
    theirs = claim_of(amina)
    dav.put_event(f"{shelf.bookings}{theirs.id}.ics", booking_event(theirs, Status.TENTATIVE))
    authority = authority_on(dav)
    now = authority.clock()
    for minutes in (0, 9):
        authority.clock = lambda minutes=minutes: now + timedelta(minutes=minutes)
        with pytest.raises(SyncError):
            authority.claim(claim_of(amina))

    authority.clock = lambda: now + timedelta(minutes=11)

    assert isinstance(authority.claim(claim_of(amina)), Held)


@pytest.mark.parametrize("line", ["SEQUENCE:1", "SUMMARY:Peut-être"])
def test_what_a_mediator_wrote_or_changed_is_never_removed_however_tentative(on_ours, line):
    amina = mediator_of(on_ours)
    mark = ["X-PAS-A-PAS-CODE:lune 47 pomme"] if line.startswith("SEQUENCE") else []
    name = writes(
        on_ours,
        on_ours.bookings,
        *("DTSTART:20270105T080000Z", "DTEND:20270105T083000Z", "STATUS:TENTATIVE", line, *mark),
    )
    held = on_ours.server.files[f"{on_ours.bookings}{name}"]
    on_ours.server.write(f"{on_ours.bookings}{name}", held.body, held.modified - 3600)
    with on_ours.dav() as dav:
        assert authority_on(dav).claim(claim_of(amina)) == Taken()

    assert f"{on_ours.bookings}{name}" in on_ours.server.files


def test_a_kiosk_that_wakes_after_its_claim_was_removed_and_the_time_given_away(dav, amina, shelf):
    ours, theirs = claim_of(amina), claim_of(amina)
    seen = []

    def sleeps():
        seen.append(1)
        if len(seen) == 2:  # before it writes that it is confirmed
            dav.delete(f"{shelf.bookings}{ours.id}.ics")
            with shelf.dav() as other:
                assert isinstance(authority_on(other).claim(theirs), Held)

    acts = [("put_event", sleeps), ("put_event", sleeps)]

    assert authority_on(Interrupted(dav, acts)).claim(ours) == Taken()
    assert set(events(shelf)) == {theirs.id}


def test_what_was_seen_before_a_long_sleep_is_not_acted_on(dav, amina, shelf, monkeypatch):
    ours = claim_of(amina)
    now = [0.0]
    monkeypatch.setattr("kiosk.booking.caldav_look.seconds", lambda: now[0])
    written = []

    def look_and_sleep():
        if not now[0]:
            now[0] = 3600.0

    class Sleeper(Interrupted):
        def events_between(self, calendar, start, end):
            found = self._dav.events_between(calendar, start, end)
            if calendar == shelf.bookings:
                look_and_sleep()
            return found

        def put_event(self, *words, **more):
            written.append(now[0])
            return self._dav.put_event(*words, **more)

    assert isinstance(authority_on(Sleeper(dav, [])).claim(ours), Held)
    assert len(written) == 2
