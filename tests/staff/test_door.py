import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff import door as doors
from kiosk.staff.door import Door, Opened, Shut
from kiosk.staff.journal import Action, Journal
from kiosk.staff.patience import MOST_S, after_failure, wait_s
from kiosk.staff.people import LIBRARIAN, mediator, person_of
from kiosk.storage.opening import open_database
from kiosk.storage.staff import Failures

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
NADIA = mediator("Nadia")
RIGHT, WRONG = "481592", "592481"


@pytest.fixture
def database(tmp_path):
    with open_database(tmp_path).database as database:
        yield database


@pytest.fixture
def door(database):
    door = Door(database)
    door.set_pin(LIBRARIAN, RIGHT, NOW)
    door.set_pin(NADIA, "730164", NOW)
    return door


def later(seconds):
    return NOW + timedelta(seconds=seconds)


def test_the_right_pin_opens(door):
    assert door.try_pin(LIBRARIAN, RIGHT, NOW) == Opened(LIBRARIAN)
    assert door.people() == [LIBRARIAN, NADIA]


@pytest.mark.parametrize(("person", "pin"), [(NADIA, RIGHT), (mediator("Karim"), RIGHT)])
def test_a_pin_opens_for_its_own_person_alone(door, person, pin):
    assert door.try_pin(person, pin, NOW) == Shut(tried=True, wait_s=0)


def test_two_slips_cost_nothing_and_then_one_waits_longer_and_longer(door):
    waits, now = [], NOW
    for _ in range(10):
        found = door.try_pin(LIBRARIAN, WRONG, now)
        assert found.tried
        waits.append(found.wait_s)
        now += timedelta(seconds=found.wait_s)

    assert waits == [0, 0, 5, 10, 20, 40, 80, 160, 300, 300]


def test_while_one_waits_no_pin_is_looked_at_and_the_wait_grows_no_longer(door):
    for _ in range(3):
        door.try_pin(LIBRARIAN, WRONG, NOW)

    assert door.try_pin(LIBRARIAN, RIGHT, later(1)) == Shut(tried=False, wait_s=4)
    assert door.try_pin(NADIA, "730164", later(2)) == Shut(tried=False, wait_s=3)
    assert door.wait_s(later(2)) == 3
    assert door.try_pin(LIBRARIAN, RIGHT, later(5)) == Opened(LIBRARIAN)


def test_the_right_pin_forgives_the_slips_before(door):
    for _ in range(2):
        door.try_pin(LIBRARIAN, WRONG, NOW)
    door.try_pin(LIBRARIAN, RIGHT, NOW)

    assert door.try_pin(LIBRARIAN, WRONG, NOW) == Shut(tried=True, wait_s=0)


def test_another_process_waits_too(door, tmp_path):
    for _ in range(3):
        door.try_pin(LIBRARIAN, WRONG, NOW)

    with open_database(tmp_path).database as other:
        assert Door(other).try_pin(LIBRARIAN, RIGHT, NOW) == Shut(tried=False, wait_s=5)


def test_a_try_that_is_cut_off_while_the_pin_is_looked_at_counts(door, monkeypatch):
    def cut_off(pin, kept):
        raise KeyboardInterrupt

    monkeypatch.setattr(doors, "is_right", cut_off)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            door.try_pin(LIBRARIAN, WRONG, NOW)

    assert door.wait_s(NOW) == 5


def test_a_simple_pin_is_not_set(door):
    with pytest.raises(ValueError, match="simple"):
        door.set_pin(LIBRARIAN, "123456", NOW)
    assert door.try_pin(LIBRARIAN, RIGHT, NOW) == Opened(LIBRARIAN)


def test_with_a_new_pin_the_door_is_open_to_be_tried_at_once(door):
    for _ in range(3):
        door.try_pin(LIBRARIAN, WRONG, NOW)
    assert door.wait_s(NOW) > 0

    door.set_pin(LIBRARIAN, "730164", NOW)

    assert door.wait_s(NOW) == 0
    assert door.try_pin(LIBRARIAN, "730164", NOW) == Opened(LIBRARIAN)


def test_who_has_left_comes_in_no_more(door):
    assert door.forget(NADIA, NOW)
    assert not door.forget(NADIA, NOW)
    assert door.try_pin(NADIA, "730164", NOW) == Shut(tried=True, wait_s=0)


def test_all_is_in_the_journal_and_no_pin_is_anywhere(door, database, tmp_path):
    door.try_pin(LIBRARIAN, WRONG, NOW)
    door.try_pin(NADIA, "730164", later(1))
    Journal(database).note(LIBRARIAN, Action.SETTING_CHANGED, later(2), "session.idle_s")

    lines = [(each.who, each.action, each.detail) for each in Journal(database).last(10)]
    assert lines == [
        ("librarian", "setting changed", "session.idle_s"),
        ("mediator/Nadia", "entered", ""),
        ("librarian", "refused", ""),
        ("mediator/Nadia", "pin set", ""),
        ("librarian", "pin set", ""),
    ]
    files = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert not any(pin.encode() in files for pin in (RIGHT, WRONG, "730164"))


@pytest.mark.parametrize("detail", ["Marie Durand", "06 12 34 56 78", "x" * 61, "é"])
def test_nothing_that_somebody_typed_gets_into_the_journal(database, detail):
    with pytest.raises(ValueError, match="a detail of the journal is a key"):
        Journal(database).note(LIBRARIAN, Action.SETTING_CHANGED, NOW, detail)


def test_the_journal_does_not_grow_for_ever(database, monkeypatch):
    monkeypatch.setattr("kiosk.staff.journal.KEPT", 3)
    for number in range(6):
        Journal(database).note(LIBRARIAN, Action.ENTERED, NOW, str(number))

    assert [entry.detail for entry in Journal(database).last(10)] == ["5", "4", "3"]


def test_a_database_without_the_tables_of_the_staff_gets_them(tmp_path):
    open_database(tmp_path).database.close()
    with sqlite3.connect(tmp_path / "kiosk.db") as plain:
        for table in ("staff_pins", "staff_door", "staff_journal"):
            plain.execute(f"DROP TABLE {table}")
        plain.execute("DELETE FROM _sqlite_migrations WHERE name = 'm030_staff'")
    plain.close()

    with open_database(tmp_path).database as database:
        assert Door(database).people() == []


@given(
    number=st.integers(0, 10**9),
    ago=st.integers(-(10**8), 10**8),
)
def test_nobody_ever_waits_longer_than_the_most_even_when_the_clock_is_set_back(number, ago):
    wait = wait_s(Failures(number, NOW - timedelta(seconds=ago)), NOW)

    assert 0 <= wait <= MOST_S


def test_failures_of_another_day_are_forgotten():
    old = Failures(7, NOW - timedelta(days=2))

    assert after_failure(old, NOW) == Failures(1, NOW)
    assert after_failure(Failures(7, NOW), later(9)) == Failures(8, later(9))


@pytest.mark.parametrize("name", ["", "  ", "x" * 41, "a\nb\x00"])
def test_what_is_no_name_is_no_mediator(name):
    with pytest.raises(ValueError, match="a name has 1 to 40 letters"):
        mediator(name)


@pytest.mark.parametrize("person", [LIBRARIAN, NADIA, mediator("librarian")])
def test_a_person_is_known_again_by_what_was_kept(person):
    assert person_of(person.key) == person
