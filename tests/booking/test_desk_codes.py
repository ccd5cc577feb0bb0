"""A booking is found again by its code, and by nothing else."""

import pytest

from kiosk.booking.desk import DeskError, Refusal
from kiosk.booking.model import State
from tests.booking.at_the_desk import book, refused
from tests.booking.places import (
    NOW,
    later,
    open_kiosk,
)


def test_a_code_finds_its_booking_however_it_is_typed(kiosk):
    booking = book(kiosk)
    first_word, number, second = booking.code.split()

    for typed in (
        booking.code,
        f"{second.upper()} {number} {first_word}",
        f"{first_word}x{number}{second}",
    ):
        assert kiosk.desk.find(typed, NOW) == booking


def test_codes_in_use_are_not_given_again_nor_turned_round(tmp_path):
    codes = iter(["lune 47 pomme", "lune 47 pomme", "pomme 47 lune", "lune 48 pomme"])
    with open_kiosk(tmp_path, new_code=lambda: next(codes)) as kiosk:
        assert [book(kiosk).code for _ in range(2)] == ["lune 47 pomme", "lune 48 pomme"]


def test_a_code_is_free_again_once_its_booking_is_over(tmp_path):
    with open_kiosk(tmp_path, new_code=lambda: "lune 47 pomme") as kiosk:
        kiosk.desk.cancel(book(kiosk).id, NOW)
        again = book(kiosk)

        assert kiosk.desk.find("lune 47 pomme", NOW) == again


def test_what_is_no_code_is_mistyped_and_never_slows_anybody_down(kiosk):
    for _ in range(20):
        assert refused(kiosk.desk.find, "hello", NOW) is Refusal.MISTYPED


def test_five_wrong_codes_slow_down_also_in_a_new_process(kiosk, tmp_path):
    booking = book(kiosk)
    for _ in range(5):
        assert refused(kiosk.desk.find, "lune 11 pomme", NOW) is Refusal.UNKNOWN

    with open_kiosk(tmp_path) as again:
        with pytest.raises(DeskError) as caught:
            again.desk.find(booking.code, later(seconds=5))
        assert (caught.value.refusal, caught.value.wait_s) == (Refusal.SLOW_DOWN, 10.0)
        assert again.desk.find(booking.code, later(seconds=15)) == booking


def test_what_is_past_is_told_so_until_it_is_forgotten(kiosk):
    booking = book(kiosk)

    assert kiosk.desk.find(booking.code, later(days=2)).state is State.EXPIRED
    assert refused(kiosk.desk.cancel, booking.id, later(days=2)) is Refusal.OVER
    assert refused(kiosk.desk.find, booking.code, later(days=33)) is Refusal.UNKNOWN
