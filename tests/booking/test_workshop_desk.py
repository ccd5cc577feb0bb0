"""The desk of workshops: with the kiosk's own authority, and with a calendar server."""

import contextlib
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.booking.caldav_seats import CalDavSeats
from kiosk.booking.desk import DeskError, Refusal
from kiosk.booking.local_seats import LocalSeats
from kiosk.booking.model import Person
from kiosk.booking.registrations import RegistrationState as S
from kiosk.booking.roll import Roll
from kiosk.booking.seat_claims import SeatClaims
from kiosk.booking.seat_event import seat_event
from kiosk.booking.seat_rounds import look_round, tidy_roll
from kiosk.booking.workshop_desk import WorkshopDesk
from kiosk.booking.workshop_importing import keep_workshops
from kiosk.booking.workshop_notes import WorkshopNotes
from kiosk.booking.workshop_reading import WorkshopReading
from kiosk.storage.opening import open_database
from kiosk.sync.faults import Fault, SyncError
from tests.booking.workshop_place import NOW, PARIS, Files, claim_of, event, read, workshop

ODILE = Person("Odile", "06 12 34 56 78")


class Plain:
    """Seals nothing, and remembers what about."""

    def seal(self, text, about):
        return f"{about}={text}".encode()

    def open(self, sealed, about):
        assert sealed.decode().startswith(f"{about}=")
        return sealed.decode().partition("=")[2]


def desk_on(folder, seats=2, files=None):
    """A desk, and what asks the authority for it; with `files`, that is for the sync process."""
    database = open_database(folder).database
    notes, roll = WorkshopNotes(database), Roll(database, Plain())
    with database.writing():
        notes.keep([workshop(seats)])
    if files is None:
        claims = SeatClaims(roll, notes, LocalSeats(database, notes.find))
        return WorkshopDesk(roll, notes, claims, lambda code: False, 30), claims
    seats_there = CalDavSeats(files, "/workshops/", "/registrations/", PARIS)
    claims = SeatClaims(roll, notes, seats_there)
    return WorkshopDesk(roll, notes, None, lambda code: False, 30), claims


def registered(desk, many=1):
    return [
        desk.register(workshop().id, ODILE, NOW + timedelta(seconds=later))
        for later in range(many)
    ]


def sync(claims, now=NOW):
    for message in claims.roll.due(now):
        claims.act(message, now)
    return look_round(claims, now)


@pytest.fixture
def desk(tmp_path):
    return desk_on(tmp_path)[0]


@pytest.fixture
def files():
    return Files(event(about="Places : 2"))


def test_a_seat_is_ours_at_once_where_the_kiosk_decides_and_then_there_is_one_less(desk):
    [found] = registered(desk)

    assert found.state is S.REGISTERED
    assert [(each.free, each.waiting) for each in desk.workshops(NOW)] == [(1, 0)]


def test_who_comes_when_it_is_full_is_told_the_place_in_line(desk):
    found = registered(desk, 4)

    assert [(each.state, each.rank) for each in found[2:]] == [(S.WAITING, 1), (S.WAITING, 2)]
    assert [(each.free, each.waiting) for each in desk.workshops(NOW)] == [(0, 2)]


def test_who_leaves_gives_the_seat_to_the_first_in_line_who_learns_it_by_the_code(desk):
    first, _, third, fourth = registered(desk, 4)

    assert desk.leave(first.id, NOW).state is S.CANCELLED

    assert desk.find(third.code, NOW).state is S.REGISTERED
    assert (desk.find(fourth.code, NOW).state, desk.find(fourth.code, NOW).rank) == (S.WAITING, 1)


def test_a_code_is_found_as_people_type_it_and_another_is_nobodys(desk):
    [found] = registered(desk)
    first, number, second = found.code.split()

    assert desk.find(f"{second.upper()}{number}{first}", NOW).id == found.id
    assert desk.find("lune 10 lune", NOW) is None


def test_all_codes_differ_from_those_in_use(tmp_path, monkeypatch):
    desk, _ = desk_on(tmp_path)
    given = iter(["lune 47 pomme", "pomme 47 lune", "lune 47 pomme", "tapis 12 vache"])
    monkeypatch.setattr("kiosk.booking.codes.new_code", lambda: next(given))

    assert [each.code for each in registered(desk, 2)] == ["lune 47 pomme", "tapis 12 vache"]


def test_name_and_telephone_are_sealed_each_for_its_own_place(desk):
    [found] = registered(desk)

    assert desk.roll.person(found.id) == ODILE


@pytest.mark.parametrize("late", [timedelta(days=15), timedelta(days=16)])
def test_nobody_registers_for_or_leaves_what_has_begun(desk, late):
    [found] = registered(desk)
    for ask in (
        lambda: desk.register(workshop().id, ODILE, NOW + late),
        lambda: desk.leave(found.id, NOW + late),
    ):
        with pytest.raises(DeskError) as caught:
            ask()
        assert caught.value.refusal is Refusal.OVER


def test_what_wants_no_registration_takes_none(tmp_path):
    desk, _ = desk_on(tmp_path, seats=None)

    assert desk.workshops(NOW)[0].free is None
    with pytest.raises(DeskError):
        registered(desk)


def test_nobody_leaves_twice(desk):
    [found] = registered(desk)
    desk.leave(found.id, NOW)

    with pytest.raises(DeskError):
        desk.leave(found.id, NOW)


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


def test_what_is_past_ends_and_who_it_was_is_forgotten(tmp_path):
    desk, claims = desk_on(tmp_path)
    [found] = registered(desk)
    tidy_roll(claims, NOW + timedelta(days=18), 30)
    assert desk.registration(found.id).state is S.EXPIRED
    assert desk.roll.person(found.id) == ODILE

    tidy_roll(claims, NOW + timedelta(days=46), 30)
    assert desk.roll.person(found.id) is None


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
