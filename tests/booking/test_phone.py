import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.booking.phone import normal_phone

numbers = st.builds(
    lambda first, rest: f"0{first}{rest:08}", st.integers(1, 7), st.integers(0, 99_999_999)
)


@pytest.mark.parametrize(
    "typed",
    [
        *("0612345678", "06 12 34 56 78", "06.12.34.56.78", "06-12-34-56-78", "06/12/34/56/78"),
        *("+33612345678", "+33 6 12 34 56 78", "+33 (0)6 12 34 56 78", "0033 6 12 34 56 78"),
        *("+33 06 12 34 56 78", " 0612 345 678 ", "06\u00a012\u202f34 56 78"),
    ],
)
def test_every_way_to_write_it_becomes_one(typed):
    assert normal_phone(typed) == "06 12 34 56 78"


@pytest.mark.parametrize(
    "typed",
    [
        *("", "06 12 34 56 7", "06 12 34 56 789", "00 12 34 56 78", "612345678", "17", "3646"),
        *(
            "0892 12 34 56",
            "+34 612 345 678",
            "six",
            "06 12 34 56 7a",
            "٠٦١٢٣٤٥٦٧٨",
            "+33",
            "0033",
        ),
    ],
)
def test_what_is_no_number_of_somebody_in_france_is_refused(typed):
    assert normal_phone(typed) is None


@given(numbers)
def test_a_number_in_its_form_stays_as_it_is(number):
    normal = normal_phone(number)

    assert normal is not None
    assert normal.replace(" ", "") == number
    assert normal_phone(normal) == normal
    assert normal_phone("+33" + number[1:]) == normal


@given(st.text(max_size=30))
def test_nothing_typed_breaks_it(typed):
    assert (normal := normal_phone(typed)) is None or re.fullmatch(r"0\d( \d\d){4}", normal)
