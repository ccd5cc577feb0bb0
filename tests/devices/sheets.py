"""A sheet of a month that is as full as one can be, and words over words on it."""

from itertools import combinations

from kiosk.devices.month_drawing import MOST
from kiosk.devices.month_sheet import Amount, MonthSheet, Rows, Split

DPI = 150
MM = DPI / 25.4


def sheet(name, number=123_456, *, right_to_left=False):
    """As full as a page can be: every row there can be, each with that name."""
    rows = tuple(Amount(name, number + each, name) for each in range(MOST))
    small = Rows(name, rows)
    return MonthSheet(
        title=name,
        place=name,
        remarks=(name, name),
        empty="",
        nothing=name,
        visits=Amount(name, number),
        beside=(name,) * 4,
        weeks=Rows(name, (*rows, Amount(name, 0)), (name,)),
        guides_title=name,
        whole=name,
        endings=(name,) * 3,
        guides=tuple(Split(name, 3 * number, (number,) * 3) for _ in range(MOST)),
        stuck=small,
        lists=((small,), (small,), (small,), (Rows(name, rows[:3]), Rows(name, rows[:1]))),
        strip=Rows(name, rows[:3], (name, name)),
        foot=(name, name),
        address=name,
        right_to_left=right_to_left,
    )


def overlapping(written):
    """Which words are written over others."""
    return [
        (one.words, other.words)
        for one, other in combinations(written, 2)
        if (both := one.ink.intersected(other.ink)).width() > 1 and both.height() > 1
    ]
