"""Claims on two real servers, and on ours with the ways of two others.

What both authorities have in common is in `authority_rules`; here is what a server adds: others
who write at the same time, a mediator's own program, and whatever lies between.
"""

from datetime import UTC, datetime, timedelta

import icalendar
import pytest

from kiosk.booking.authority import Gone, Held, Taken
from kiosk.booking.events import Status, booking_event
from kiosk.sync.clock import Offset
from kiosk.sync.faults import Fault, SyncError
from tests.booking.calendar_place import (
    HALF_HOUR,
    NINE,
    authority_on,
    claim_of,
    events,
    every_day,
    mediator_of,
    moves,
    removes,
    writes,
)
from tests.servers.fixtures import new_shelf


@pytest.fixture
def amina(shelf):
    every_day(shelf)
    return mediator_of(shelf)


@pytest.fixture
def dav(shelf):
    with shelf.dav() as made:
        yield made


@pytest.fixture
def authority(dav):
    return authority_on(dav)


@pytest.fixture
def on_ours(hostile):
    """Calendars on our own server, whose every request can be answered as a test wants."""
    shelf = new_shelf(hostile)
    every_day(shelf)
    return shelf


class Interrupted:
    """A client whose next requests something happens between: `before` (method, act) each once."""

    def __init__(self, dav, acts):
        self._dav, self._acts = dav, acts

    def __getattr__(self, name):
        real = getattr(self._dav, name)
        if not callable(real):
            return real

        def asked(*words, **more):
            for each in [act for act in self._acts if act[0] == name]:
                self._acts.remove(each)
                if each[1]() == "instead":
                    return None
                break
            return real(*words, **more)

        return asked


def test_a_free_time_is_held_and_stands_there_confirmed(authority, amina, shelf):
    claim = claim_of(amina)

    held = authority.claim(claim)

    assert (held.start, held.minutes) == (NINE, 30)
    event = events(shelf)[claim.id]
    assert event["STATUS"] == "CONFIRMED"
    assert event["SUMMARY"] == "Impôts · Odile · lune 47 pomme"
    assert event["DTSTART"].dt == NINE


def test_what_somebody_has_is_taken_and_nothing_of_ours_is_left(authority, amina, shelf):
    first, second = claim_of(amina), claim_of(amina, NINE + timedelta(minutes=15))
    authority.claim(first)

    assert authority.claim(second) == Taken()
    assert set(events(shelf)) == {first.id}


def test_times_that_touch_do_not_overlap(authority, amina):
    for each in (1, 0, 2):
        assert isinstance(authority.claim(claim_of(amina, NINE + each * HALF_HOUR)), Held)


def test_asked_again_it_is_still_ours_and_there_once(authority, amina, shelf):
    claim = claim_of(amina)
    first = authority.claim(claim)

    assert authority.claim(claim) == first
    assert len(events(shelf)) == 1


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


def test_an_absence_entered_a_minute_ago_wins(authority, amina, shelf):
    writes(
        shelf, shelf.busy, "DTSTART;VALUE=DATE:20270105", "DTEND;VALUE=DATE:20270106", "SUMMARY:x"
    )

    assert authority.claim(claim_of(amina)) == Taken()
    assert events(shelf) == {}


def test_an_occurrence_that_she_deleted_is_no_permanence(authority, amina, shelf):
    writes(
        shelf,
        shelf.permanences,
        "DTSTART;TZID=Europe/Paris:20270104T090000",
        "DTEND;TZID=Europe/Paris:20270104T170000",
        "RRULE:FREQ=DAILY",
        "EXDATE;TZID=Europe/Paris:20270105T090000",
        "SUMMARY:Permanence",
        name="hours.ics",
    )

    assert authority.claim(claim_of(amina)) == Taken()
    assert isinstance(authority.claim(claim_of(amina, NINE + timedelta(days=1))), Held)


def test_outside_her_hours_nothing_is_held(authority, amina):
    assert authority.claim(claim_of(amina, NINE - HALF_HOUR / 2)) == Taken()
    assert authority.claim(claim_of(amina, NINE + timedelta(hours=8))) == Taken()


def test_what_she_writes_among_the_bookings_takes_its_time(authority, amina, shelf):
    writes(
        shelf,
        shelf.bookings,
        "DTSTART;TZID=Europe/Paris:20270105T091500",
        "DTEND;TZID=Europe/Paris:20270105T094500",
        "RRULE:FREQ=WEEKLY",
        "SUMMARY:Réunion",
    )

    assert authority.claim(claim_of(amina)) == Taken()
    assert authority.claim(claim_of(amina, NINE + timedelta(days=7))) == Taken()


@pytest.mark.parametrize("line", ["STATUS:CANCELLED", "TRANSP:TRANSPARENT"])
def test_an_event_that_takes_no_time_takes_none(authority, amina, shelf, line):
    writes(
        shelf,
        shelf.bookings,
        "DTSTART:20270105T080000Z",
        "DTEND:20270105T083000Z",
        "SUMMARY:x",
        line,
    )

    assert isinstance(authority.claim(claim_of(amina)), Held)


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


def test_a_mediator_who_moves_it_in_the_meantime_is_followed(dav, amina, shelf):
    ours = claim_of(amina)
    authority = authority_on(dav)
    authority.claim(ours)
    moves(shelf, ours.id, timedelta(days=2))

    held = authority.claim(ours)

    assert held.start == NINE + timedelta(days=2)
    assert events(shelf)[ours.id]["DTSTART"].dt == NINE + timedelta(days=2)


def test_verifying_tells_what_stands_what_moved_and_what_is_gone(authority, amina, shelf):
    stays, moved, gone = (claim_of(amina, NINE + n * HALF_HOUR) for n in range(3))
    for each in (stays, moved, gone):
        authority.claim(each)
    moves(shelf, moved.id, timedelta(hours=3))
    removes(shelf, gone.id)

    known = authority.verify(amina, [stays.id, moved.id, gone.id])

    assert known[stays.id].start == stays.start
    assert known[moved.id].start == moved.start + timedelta(hours=3)
    assert known[gone.id] == Gone()


def test_nothing_is_verified_of_nothing(authority, amina):
    assert authority.verify(amina, []) == {}


def test_one_that_she_marked_cancelled_is_gone(authority, amina, shelf):
    claim = claim_of(amina)
    authority.claim(claim)
    path = f"{shelf.bookings}{claim.id}.ics"
    with shelf.dav() as dav:
        text = dav.get_event(path)[0]
        dav.put_event(path, text.replace("STATUS:CONFIRMED", "STATUS:CANCELLED").encode())

    assert authority.verify(amina, [claim.id]) == {claim.id: Gone()}


def test_a_booking_under_another_file_name_is_still_found_and_can_be_withdrawn(
    authority, amina, shelf
):
    claim = claim_of(amina)
    authority.claim(claim)
    with shelf.dav() as dav:
        text = dav.get_event(f"{shelf.bookings}{claim.id}.ics")[0]
        dav.delete(f"{shelf.bookings}{claim.id}.ics")
        dav.put_event(f"{shelf.bookings}another-name.ics", text.encode())

    assert isinstance(authority.verify(amina, [claim.id])[claim.id], Held)
    authority.withdraw(amina, claim.id)
    assert events(shelf) == {}


def test_a_late_copy_of_our_first_write_is_mended_so_that_nobody_thinks_it_unfinished(
    authority, amina, shelf
):
    claim = claim_of(amina)
    authority.claim(claim)
    with shelf.dav() as dav:
        dav.put_event(f"{shelf.bookings}{claim.id}.ics", booking_event(claim, Status.TENTATIVE))

    assert isinstance(authority.verify(amina, [claim.id])[claim.id], Held)
    assert events(shelf)[claim.id]["STATUS"] == "CONFIRMED"


def test_many_are_verified_with_few_questions(dav, amina, shelf):
    claims = [claim_of(amina, NINE + n * HALF_HOUR) for n in range(16)]
    for each in claims:
        authority_on(dav).claim(each)
    before = dav.meter.requests

    known = authority_on(dav).verify(amina, [each.id for each in claims])

    assert dav.meter.requests == before + 1
    assert all(isinstance(each, Held) for each in known.values())


def test_even_when_all_are_gone(dav, amina, shelf):
    names = [claim_of(amina).id for _ in range(50)]
    before = dav.meter.requests

    assert set(authority_on(dav).verify(amina, names).values()) == {Gone()}
    assert dav.meter.requests <= before + 11


def test_all_of_ours_that_is_there_can_be_had(authority, amina):
    claims = [claim_of(amina, NINE + n * HALF_HOUR) for n in range(2)]
    for each in claims:
        authority.claim(each)

    assert sorted(authority.ours(amina)) == sorted(each.id for each in claims)


def test_a_calendar_that_is_no_more_is_no_calendar_without_bookings(dav, amina, shelf):
    claim = claim_of(amina)
    authority = authority_on(dav)
    authority.claim(claim)
    dav.delete(shelf.bookings)
    if hasattr(shelf.server, "folders"):
        shelf.server.folders.discard(shelf.bookings)

    with pytest.raises(SyncError):
        authority.verify(amina, [claim.id])


def test_what_is_withdrawn_is_gone_and_may_be_withdrawn_again(authority, amina, shelf):
    claim = claim_of(amina)
    authority.claim(claim)

    authority.withdraw(amina, claim.id)
    authority.withdraw(amina, claim.id)

    assert events(shelf) == {}
    assert authority.verify(amina, [claim.id]) == {claim.id: Gone()}


def test_a_server_that_does_not_let_go_is_not_believed(on_ours):
    amina = mediator_of(on_ours)
    claim = claim_of(amina)
    with on_ours.dav() as dav:
        authority_on(dav).claim(claim)
        acts = [("delete", lambda: "instead")] * 100
        with pytest.raises(SyncError):
            authority_on(Interrupted(dav, acts)).withdraw(amina, claim.id)


def test_nothing_is_booked_while_the_kiosks_clock_is_half_a_day_wrong(on_ours):
    on_ours.server.ways.fast_s = 13 * 3600
    with on_ours.dav() as dav, pytest.raises(SyncError) as caught:
        authority_on(dav).claim(claim_of(mediator_of(on_ours)))

    assert caught.value.fault is Fault.CLOCK
    assert events(on_ours) == {}


def test_the_servers_time_is_known_without_having_asked_before(authority, dav):
    assert abs(authority.clock() - datetime.now(UTC)) < timedelta(seconds=5)
    dav.clock = Offset(timedelta(hours=3))
    assert authority.clock() > datetime.now(UTC) + timedelta(hours=2)


def test_a_damaged_file_under_our_name_is_written_anew(on_ours):
    amina = mediator_of(on_ours)
    claim = claim_of(amina)
    text = booking_event(claim, Status.CONFIRMED)
    on_ours.server.write(f"{on_ours.bookings}{claim.id}.ics", text[: len(text) // 3])
    with on_ours.dav() as dav:
        assert isinstance(authority_on(dav).claim(claim), Held)

    assert icalendar.Calendar.from_ical(
        on_ours.server.files[f"{on_ours.bookings}{claim.id}.ics"].body
    )
