import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database

DAY = date(2026, 11, 23)
KEYS = st.tuples(
    st.dates(), *(st.text(st.characters(exclude_categories=["Cs"]), max_size=5) for _ in range(3))
)


@pytest.fixture
def database(tmp_path):
    with open_database(tmp_path).database as opened:
        yield opened


def test_what_is_counted_again_is_added_to_what_was_there(database):
    counts = Counts(database)

    counts.add(DAY, "guide", "ameli", "finished")
    counts.add(DAY, "guide", "ameli", "finished", 4)

    assert counts.number(DAY, "guide", "ameli", "finished") == 5


def test_what_was_never_counted_is_zero(database):
    assert Counts(database).number(DAY, "guide", "ameli", "finished") == 0


@settings(max_examples=20, deadline=None)
@given(added=st.lists(st.tuples(KEYS, st.integers(-9, 9)), max_size=8))
def test_every_count_is_the_sum_of_what_was_added_to_it(tmp_path_factory, added):
    with open_database(tmp_path_factory.mktemp("data")).database as opened:
        counts = Counts(opened)
        for key, number in added:
            counts.add(*key, number)

        for key, _ in added:
            wanted = sum(number for other, number in added if other == key)
            assert counts.number(*key) == wanted


def test_wrong_use_is_a_fault_and_not_a_trouble(database):
    with pytest.raises(Exception, match="NOT NULL") as caught:
        Counts(database).add(DAY, "guide", None, "finished")

    assert type(caught.value).__name__ == "IntegrityError"


def test_what_is_broken_off_is_not_kept_and_the_next_write_is(database):
    def break_off():
        with database.writing():
            database.execute("INSERT INTO counts VALUES ('2026-11-23', 'a', 'b', 'c', 1, 0)")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()

    Counts(database).add(DAY, "a", "b", "d")
    assert [row["detail"] for row in database["counts"].rows] == ["d"]


def test_a_text_damaged_on_the_disk_keeps_nobody_from_the_others(database):
    with database.writing():
        database.execute(
            "INSERT INTO counts VALUES ('2026', 'a', CAST(x'61E9' AS TEXT), 'c', 1, 0)"
        )
    Counts(database).add(DAY, "a", "b", "d")

    assert [row["subject"] for row in database["counts"].rows] == ["a\ufffd", "b"]


def test_whatever_was_told_counted_survives_kill_9(tmp_path):
    told = 0
    for _ in range(15):
        with subprocess.Popen(
            [sys.executable, "-m", "tests.storage.counting", str(tmp_path), "x"],
            cwd=Path(__file__).parents[2],
            stdout=subprocess.PIPE,
            text=True,
        ) as writer:
            told += sum(writer.stdout.readline() == "counted\n" for _ in range(20))
            writer.kill()
            told += writer.stdout.read().count("counted\n")

        with open_database(tmp_path).database as database:
            kept = Counts(database).number(DAY, "guide", "x", "finished")
        assert kept in {told, told + 1}, "only the last one may be kept without having been told"
        told = kept
