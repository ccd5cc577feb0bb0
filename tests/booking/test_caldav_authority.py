"""Claims on two real servers, and on ours with the ways of two others.

What both authorities have in common is in `authority_rules`; here is what a server adds: others
who write at the same time, a mediator's own program, and whatever lies between."""

from datetime import UTC, datetime, timedelta

import icalendar
import pytest

from kiosk.booking.authority import Held, Taken
from kiosk.booking.events import Status, booking_event
from kiosk.sync.clock import Offset
from kiosk.sync.faults import Fault, SyncError
from tests.booking.calendar_place import (
    HALF_HOUR,
    NINE,
    authority_on,
    claim_of,
    events,
    mediator_of,
    writes,
)


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
