import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.storage.outbox import Message, MessageState
from kiosk.sync.faults import Fault, SyncError
from kiosk.sync.plan import (
    LONGEST_S,
    Reach,
    bound_s,
    changes,
    is_due,
    put_off,
    reach,
    vanished,
    worst,
)

NOW = datetime(2027, 1, 5, 9, tzinfo=UTC)


def message(**more):
    return Message("m", "kind", "{}", NOW, **({"next_at": NOW} | more))


def error(fault, wait=None):
    return SyncError(fault, "It failed.", wait)


@given(attempts=st.integers(0, 10_000), seed=st.integers(0, 2**32))
def test_no_failure_makes_a_message_wait_more_than_a_quarter_of_an_hour(attempts, seed):
    after = put_off(message(attempts=attempts), error(Fault.UNREACHABLE), NOW, random.Random(seed))

    assert NOW <= after.next_at <= NOW + timedelta(seconds=LONGEST_S)
    assert after.attempts == attempts + 1


def test_the_bound_doubles_until_it_is_reached():
    assert [bound_s(number) for number in range(4)] == [2, 4, 8, 16]
    assert bound_s(9) == bound_s(10**6) == LONGEST_S


def test_kiosks_that_failed_together_do_not_come_back_together():
    waits = {
        put_off(message(attempts=9), error(Fault.BUSY), NOW, random.Random(seed)).next_at
        for seed in range(50)
    }

    assert len({int((at - NOW).total_seconds()) // 60 for at in waits}) > 10


def test_what_a_server_asks_for_is_waited_for_and_a_little_more():
    after = put_off(message(), error(Fault.BUSY, 120.0), NOW, random.Random(1))

    assert timedelta(seconds=120) <= after.next_at - NOW <= timedelta(seconds=122)


def test_a_server_cannot_ask_for_more_than_an_hour():
    after = put_off(message(), error(Fault.BUSY, 86_400.0), NOW, random.Random(1))

    assert after.next_at - NOW <= timedelta(seconds=3602)
    assert is_due(after, NOW + timedelta(hours=1, seconds=3))


@pytest.mark.parametrize("fault", [Fault.REFUSED, Fault.PORTAL, Fault.CLOCK, Fault.VANISHED])
def test_where_nothing_is_wrong_with_a_message_it_was_not_tried(fault):
    after = put_off(message(attempts=3), error(fault), NOW, random.Random(1))

    assert (after.attempts, after.next_at, after.state) == (3, NOW, MessageState.WAITING)
    assert after.last_error.startswith(fault.value)


def test_what_finds_no_room_is_parked():
    assert (
        put_off(message(), error(Fault.FULL), NOW, random.Random(1)).state is MessageState.PARKED
    )


def test_every_fault_reaches_somewhere():
    assert {reach(fault) for fault in Fault} == set(Reach)


@pytest.mark.parametrize(
    ("ahead", "due"),
    [
        (timedelta(0), True),
        (timedelta(seconds=1), False),
        (timedelta(minutes=75), False),
        (timedelta(minutes=76), True),  # no wait is that long: the clock was set back
        (timedelta(days=-400), True),
    ],
)
def test_when_a_message_is_due(ahead, due):
    assert is_due(message(next_at=NOW + ahead), NOW) is due


_ETAGS = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from("123"))


@given(known=_ETAGS, there=_ETAGS)
def test_after_all_that_is_to_be_done_a_calendar_here_is_as_it_is_there(known, there):
    todo = changes(known, there, whole=True)

    after = {name: etag for name, etag in known.items() if name not in todo.drop}
    after |= {name: there[name] for name in todo.fetch}
    assert after == there
    assert not set(todo.fetch) & set(todo.drop)


@given(
    known=_ETAGS,
    there=st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from(["1", "2", None])),
)
def test_of_what_changed_only_that_is_touched(known, there):
    todo = changes(known, there, whole=False)

    assert set(todo.fetch) | set(todo.drop) <= set(there)
    assert all(there[name] is None and name in known for name in todo.drop)


@pytest.mark.parametrize(
    ("alive", "dropped", "told"), [(10, 5, False), (10, 6, True), (4, 4, False), (5, 5, True)]
)
def test_when_much_is_gone_at_once(alive, dropped, told):
    names = [str(number) for number in range(alive)]

    assert vanished(set(names), set(names[:dropped]) | {"past", "older"}) is told


def test_the_worst_is_what_somebody_has_to_act_on():
    errors = [error(Fault.NONSENSE), error(Fault.UNREACHABLE), error(Fault.VANISHED)]

    assert worst(errors).fault is Fault.VANISHED
    assert worst(errors[:2]).fault is Fault.UNREACHABLE
    assert worst([]) is None
