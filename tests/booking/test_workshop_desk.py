"""The desk of workshops: with the kiosk's own authority, and with a calendar server."""

from datetime import timedelta

import pytest

from kiosk.booking.desk import DeskError, Refusal
from kiosk.booking.registrations import RegistrationState as S
from kiosk.booking.seat_rounds import tidy_roll
from tests.booking.seats_taken import ODILE, desk_on, registered
from tests.booking.workshop_place import NOW, workshop


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


def test_what_is_past_ends_and_who_it_was_is_forgotten(tmp_path):
    desk, claims = desk_on(tmp_path)
    [found] = registered(desk)
    tidy_roll(claims, NOW + timedelta(days=18), 30)
    assert desk.registration(found.id).state is S.EXPIRED
    assert desk.roll.person(found.id) == ODILE

    tidy_roll(claims, NOW + timedelta(days=46), 30)
    assert desk.roll.person(found.id) is None
