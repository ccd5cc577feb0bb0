from datetime import datetime

import pytest

from kiosk.places.open_now import Hours, Opening

HOURS = "Tu-Fr 10:00-12:30,14:00-19:00; Sa 10:00-18:00; PH off; 2026 Dec 24-2027 Jan 02 off"


@pytest.mark.parametrize(
    ("now", "is_open", "changes"),
    [
        ("2026-11-24 10:42", True, "2026-11-24 12:30"),
        ("2026-11-24 13:00", False, "2026-11-24 14:00"),
        ("2026-11-24 19:00", False, "2026-11-25 10:00"),
        ("2026-11-28 18:00", False, "2026-12-01 10:00"),  # Sunday and Monday are free
        ("2026-11-11 10:00", False, "2026-11-12 10:00"),  # a public holiday
        ("2026-12-23 20:00", False, "2027-01-05 10:00"),  # the days of Christmas
    ],
)
def test_it_is_told_whether_a_place_is_open_and_when_that_changes(now, is_open, changes):
    found = Hours(HOURS).at(datetime.fromisoformat(now))

    assert found == Opening(is_open, datetime.fromisoformat(changes))


def test_a_place_that_never_closes_or_never_opens_changes_at_no_time():
    now = datetime(2026, 11, 24, 10, 42)

    assert Hours("24/7").at(now) == Opening(open=True, changes_at=None)
    assert Hours("Mo-Su off").at(now) == Opening(open=False, changes_at=None)


def test_of_hours_that_nobody_can_tell_nothing_is_said():
    assert Hours("24/7 unknown").at(datetime(2026, 11, 24, 10, 42)) is None


def test_what_are_no_hours_is_no_place_that_opens():
    with pytest.raises(ValueError, match="no opening hours"):
        Hours("lundi 10h")
