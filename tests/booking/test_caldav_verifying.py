"""What stands at the calendar server of our bookings, and what is withdrawn there."""

from datetime import timedelta

import pytest

from kiosk.booking.authority import Gone, Held
from kiosk.booking.events import Status, booking_event
from kiosk.sync.faults import SyncError
from tests.booking.calendar_place import (
    HALF_HOUR,
    NINE,
    authority_on,
    claim_of,
    events,
    mediator_of,
    moves,
    removes,
)
from tests.booking.interrupted import Interrupted


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
