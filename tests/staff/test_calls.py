"""How long somebody who called is waited for, and when it is said that nobody came."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.staff.calls import NOBODY_AFTER, OVER_AFTER, Answer, Call
from kiosk.staff.where import Where

AT = datetime(2026, 11, 26, 9, tzinfo=UTC)
MOMENT = timedelta(seconds=1)


def call(**more):
    return Call("a", "Poste 1", Where("", "", 0, ""), AT, **more)


def test_that_nobody_came_is_said_after_five_minutes_and_not_before():
    assert timedelta(minutes=5) == NOBODY_AFTER
    assert not call().nobody_came(AT)
    assert not call().nobody_came(AT + NOBODY_AFTER - MOMENT)
    assert call().nobody_came(AT + NOBODY_AFTER)


@pytest.mark.parametrize("answer", list(Answer))
def test_whoever_was_answered_is_never_told_that_nobody_came(answer):
    assert not call(answer=answer).nobody_came(AT + 2 * NOBODY_AFTER)


def test_somebody_waits_until_it_is_over_or_has_been_too_long():
    assert call().is_open(AT)
    assert call().is_open(AT + OVER_AFTER - MOMENT)
    assert not call().is_open(AT + OVER_AFTER)
    assert not call(over=True).is_open(AT)


def test_a_call_from_a_clock_that_is_far_ahead_is_none():
    assert call().is_open(AT - MOMENT)
    assert not call().is_open(AT - timedelta(days=2))
