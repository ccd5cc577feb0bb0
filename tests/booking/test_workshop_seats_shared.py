"""Seats of a workshop that several kiosks share by a server, and what mediators change there."""

import contextlib
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.booking.registrations import RegistrationState as S
from kiosk.booking.seat_event import seat_event
from kiosk.booking.seat_rounds import look_round
from kiosk.booking.workshop_importing import keep_workshops
from kiosk.booking.workshop_notes import WorkshopNotes
from kiosk.booking.workshop_reading import WorkshopReading
from kiosk.storage.opening import open_database
from kiosk.sync.faults import Fault, SyncError
from tests.booking.seats_taken import desk_on, registered
from tests.booking.workshop_place import NOW, PARIS, claim_of, event, read, workshop


def sync(claims, now=NOW):
    for message in claims.roll.due(now):
        claims.act(message, now)
    return look_round(claims, now)


def test_with_a_server_it_is_to_be_confirmed_until_the_sync_process_has_read_it_back(
    tmp_path, files
):
    desk, claims = desk_on(tmp_path, files=files)
    [found] = registered(desk)
    assert found.state is S.REQUESTED
    assert desk.workshops(NOW)[0].free == 1

    sync(claims)

    assert desk.registration(found.id).state is S.REGISTERED
    assert desk.workshops(NOW)[0].free == 1


def test_two_kiosks_share_the_seats_and_each_sits_down_its_own(tmp_path, files):
    (here, ours), (there, theirs) = (desk_on(tmp_path / n, files=files) for n in "ab")
    first, (second, waits) = registered(here)[0], registered(there, 2)
    sync(ours)
    sync(theirs)
    sync(theirs)
    assert here.registration(first.id).state is S.REGISTERED
    assert there.registration(second.id).state is S.REGISTERED
    assert there.registration(waits.id).rank == 1

    here.leave(first.id, NOW)
    sync(ours)
    changed = sync(theirs)

    assert [each.id for each in changed] == [waits.id]
    assert there.find(waits.code, NOW).state is S.REGISTERED


def test_a_kiosk_out_of_reach_does_not_keep_a_seat_from_the_others_for_ever(tmp_path, files):
    (here, ours), (there, theirs) = (desk_on(tmp_path / n, files=files) for n in "ab")
    seated = registered(here, 2)
    sync(ours)
    asleep, awake = registered(here)[0], registered(there)[0]
    sync(ours)
    sync(theirs)
    assert there.registration(awake.id).rank == 2

    files.files.pop(f"/registrations/{seated[0].id}.ics")  # the mediator takes somebody out
    sync(theirs)
    assert there.registration(awake.id).rank == 1
    sync(theirs, NOW + timedelta(minutes=59))
    assert there.registration(awake.id).state is S.WAITING
    sync(theirs, NOW + timedelta(minutes=61))

    assert there.registration(awake.id).state is S.REGISTERED
    sync(ours)
    assert here.registration(seated[0].id).state is S.REMOVED
    assert (here.registration(asleep.id).state, here.registration(asleep.id).rank) == (
        S.WAITING,
        1,
    )


def test_what_a_mediator_takes_out_or_puts_back_is_told(tmp_path, files):
    desk, claims = desk_on(tmp_path, files=files)
    [found] = registered(desk)
    sync(claims)
    path = f"/registrations/{found.id}.ics"
    text, _ = files.files.pop(path)

    assert [each.state for each in sync(claims)] == [S.REMOVED]
    files.write(path, text)
    assert [each.state for each in sync(claims)] == [S.REGISTERED]


def test_a_workshop_that_is_called_off_is_told_and_so_is_that_it_is_held_after_all(
    tmp_path, files
):
    desk, claims = desk_on(tmp_path, files=files)
    [found] = registered(desk)
    sync(claims)
    with claims.roll.writing():
        claims.notes.keep([])
    assert [each.state for each in sync(claims)] == [S.CALLED_OFF]

    with claims.roll.writing():
        claims.notes.keep([workshop(2)])
    assert [each.state for each in sync(claims)] == [S.REGISTERED]
    assert desk.find(found.code, NOW).state is S.REGISTERED


def test_when_much_is_gone_at_once_nothing_is_changed_until_somebody_has_looked(tmp_path, files):
    files.calendar = event(about="Places : 9")
    desk, claims = desk_on(tmp_path, 9, files=files)
    found = registered(desk, 5)
    sync(claims)
    files.files.clear()

    with pytest.raises(SyncError) as caught:
        sync(claims)

    assert caught.value.fault is Fault.VANISHED
    assert {desk.registration(each.id).state for each in found} == {S.REGISTERED}
    assert len(look_round(claims, NOW, accepted=True)) == 5


def test_workshops_that_vanish_at_once_are_not_called_off(tmp_path):
    database = open_database(tmp_path).database
    many = [replace(workshop(), id=f"w{n}") for n in range(5)]
    keep_workshops(database, WorkshopReading(tuple(many)), NOW)

    with pytest.raises(SyncError):
        keep_workshops(database, WorkshopReading(()), NOW)
    assert len(WorkshopNotes(database).all(NOW)) == 5


def test_a_late_copy_of_our_first_write_is_mended(tmp_path, files):
    desk, claims = desk_on(tmp_path, files=files)
    [found] = registered(desk)
    sync(claims)
    late = seat_event(claim_of(read(files.calendar).workshops[0], id=found.id), 1, PARIS)
    files.write(f"/registrations/{found.id}.ics", late)

    sync(claims)

    assert desk.registration(found.id).state is S.REGISTERED
    assert claims.authority.entries()[0].seated


def test_what_a_request_given_up_long_ago_left_behind_is_withdrawn(tmp_path, files):
    desk, claims = desk_on(tmp_path, files=files)
    [found] = registered(desk)
    sync(claims)
    text, _ = files.files[f"/registrations/{found.id}.ics"]
    desk.leave(found.id, NOW)
    sync(claims)
    assert not files.files
    files.write(f"/registrations/{found.id}.ics", text)

    sync(claims)

    assert not files.files
    assert desk.registration(found.id).state is S.CANCELLED


def test_what_was_never_asked_for_before_the_workshop_began_is_refused(tmp_path, files):
    desk, claims = desk_on(tmp_path, files=files)
    [found] = registered(desk)

    sync(claims, NOW + timedelta(days=15))

    assert desk.registration(found.id).state is S.REFUSED
    assert not files.files


def test_a_process_that_ends_anywhere_leaves_a_registration_that_the_next_one_settles(
    tmp_path, files, monkeypatch
):
    class PowerCutError(Exception):
        pass

    left = [0]

    def pause():
        left[0] -= 1
        if left[0] == 0:
            raise PowerCutError

    for number in range(1, 14):
        folder = tmp_path / str(number)
        files.files.clear()
        desk, claims = desk_on(folder, files=files)
        [found] = registered(desk)
        files.mine.pause, left[0] = pause, number
        with contextlib.suppress(PowerCutError):
            sync(claims)
        files.mine.pause = lambda: None
        again, others = desk_on(folder, files=files)
        sync(others)

        assert again.registration(found.id).state is S.REGISTERED
        assert len(files.files) == 1
