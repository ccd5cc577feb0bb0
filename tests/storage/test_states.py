from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.storage.opening import open_database
from kiosk.storage.states import State, States

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def states(tmp_path):
    with open_database(tmp_path).database as database:
        yield States(database)


def test_a_state_that_was_never_set_is_none(states):
    assert states.get("network") is None


def test_the_last_value_replaces_the_one_before(states):
    states.set("network", "online", NOON)
    states.set("network", "offline", NOON + timedelta(minutes=1))

    assert states.get("network") == State("offline", NOON + timedelta(minutes=1))


@settings(
    deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    value=st.text(st.characters(exclude_categories=["Cs"])),
    at=st.datetimes(timezones=st.just(timezone(timedelta(hours=2)))),
)
def test_a_state_is_read_back_as_it_was_set(states, value, at):
    states.set("x", value, at)

    assert states.get("x") == State(value, at)


def test_a_moment_without_a_time_zone_is_refused(states):
    with pytest.raises(ValueError, match="'network' has no time zone"):
        states.set("network", "online", datetime(2026, 11, 23, 12))


def test_another_process_reads_what_was_set(states, tmp_path):
    states.set("network", "online", NOON)

    with open_database(tmp_path).database as other:
        assert States(other).get("network") == State("online", NOON)
