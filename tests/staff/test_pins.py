import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.pins import LEAST, MOST, Refusal, hash_of, is_right, refusal_of


@pytest.mark.parametrize(
    ("pin", "refusal"),
    [
        ("", Refusal.NO_DIGITS),
        ("48 159", Refusal.NO_DIGITS),
        ("48159x", Refusal.NO_DIGITS),
        ("٤٨١٥٩٢", Refusal.NO_DIGITS),
        ("48159", Refusal.SHORT),
        ("4815926535897", Refusal.LONG),
        ("000000", Refusal.SIMPLE),
        ("123456", Refusal.SIMPLE),
        ("987654", Refusal.SIMPLE),
        ("121212", Refusal.SIMPLE),
        ("147147", Refusal.SIMPLE),
        ("481592", None),
        ("481592653589", None),
    ],
)
def test_a_pin_is_six_to_twelve_digits_that_nobody_tries_first(pin, refusal):
    assert refusal_of(pin) is refusal


def test_what_is_kept_is_argon2id_and_another_each_time():
    first, second = hash_of("481592"), hash_of("481592")

    assert first.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert first != second
    assert "481592" not in first
    assert is_right("481592", first)
    assert is_right("481592", second)
    assert not is_right("481593", first)


@pytest.mark.parametrize("kept", ["", "481592", "$argon2id$v=19$m=8,t=1,p=1$x$y", "\x00" * 9])
def test_a_damaged_hash_is_no_pins(kept):
    assert not is_right("481592", kept)


@given(st.text(st.sampled_from("0123456789"), min_size=LEAST, max_size=MOST))
def test_most_digits_are_a_pin(pin):
    assert refusal_of(pin) in {None, Refusal.SIMPLE}
