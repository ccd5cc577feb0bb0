"""The database is opened for the kiosk alone, as it was left, and brought up to date."""

import os
import sqlite3
from contextlib import closing

import pytest
from sqlite_utils import Database

from kiosk.storage import migrations, opening
from kiosk.storage.counts import Counts
from kiosk.storage.database import KioskDatabase
from kiosk.storage.opening import open_database
from kiosk.storage.troubles import Trouble
from tests.storage.kept import DAY, WHAT, keep_some, works


@pytest.fixture
def umask_of_a_shell():
    """As where a librarian starts a command: new files may be read by all."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_a_missing_folder_is_made_for_the_kiosk_alone(tmp_path):
    folder = tmp_path / "a" / "b"

    opened = open_database(folder)

    assert opened.troubles == ()
    assert works(opened)
    assert folder.stat().st_mode & 0o777 == 0o700


def modes(folder):
    """Who may read the files of the database, by their ends."""
    return {file.name: file.stat().st_mode & 0o777 for file in folder.glob("kiosk.db*")}


def test_only_the_kiosks_account_may_read_the_files_of_a_new_database(tmp_path, umask_of_a_shell):
    with open_database(tmp_path).database as database:
        Counts(database).add(DAY, *WHAT)
        assert {"kiosk.db", "kiosk.db-wal", "kiosk.db-shm"} <= set(modes(tmp_path))
        assert set(modes(tmp_path).values()) == {0o600}


def test_a_database_that_others_could_read_is_closed_to_them(tmp_path, umask_of_a_shell):
    with open_database(tmp_path).database as database:
        Counts(database).add(DAY, *WHAT)
        for file in tmp_path.glob("kiosk.db*"):
            file.chmod(0o644)

        with open_database(tmp_path).database as again:
            assert Counts(again).number(DAY, *WHAT) == 1
            of_database = {n: m for n, m in modes(tmp_path).items() if not n.endswith(".lock")}
            assert set(of_database.values()) == {0o600}


def test_what_comes_after_a_damaged_database_is_as_closed(tmp_path, umask_of_a_shell):
    (tmp_path / "kiosk.db").write_bytes(b"no database at all" * 100)

    with open_database(tmp_path).database as database:
        Counts(database).add(DAY, *WHAT)
        assert set(modes(tmp_path).values()) == {0o600}


def test_what_was_kept_is_there_the_next_time(tmp_path):
    keep_some(tmp_path)

    with open_database(tmp_path).database as database:
        assert Counts(database).number(DAY, "guide", "guide-2", "finished") == 3


def test_writes_wait_for_the_disk_and_readers_for_nobody(tmp_path):
    with open_database(tmp_path).database as database:
        assert database.execute("PRAGMA synchronous").fetchone() == (2,)
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_steps_already_taken_are_not_taken_again(tmp_path):
    keep_some(tmp_path)

    opened = open_database(tmp_path)

    with opened.database as database:
        names = [row["name"] for row in database["_sqlite_migrations"].rows]
    assert names == [name for name in vars(migrations) if name.startswith("m0")]


def test_a_database_of_an_earlier_version_gets_what_is_missing(tmp_path):
    with closing(KioskDatabase(tmp_path / "kiosk.db")) as database:
        opening.MIGRATIONS.apply(database, stop_before="m002_states")

    opened = open_database(tmp_path)

    assert opened.troubles == ()
    assert works(opened)


def test_a_database_of_a_later_version_is_left_alone(tmp_path):
    keep_some(tmp_path)
    with sqlite3.connect(tmp_path / "kiosk.db") as database:
        database.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('kiosk', 'm999_later')"
        )
    database.close()
    before = (tmp_path / "kiosk.db").read_bytes()

    opened = open_database(tmp_path)

    assert opened == opening.Opened(None, (Trouble.NEWER,))
    assert (tmp_path / "kiosk.db").read_bytes() == before
    assert not (tmp_path / "quarantine").exists()


def test_who_came_before_days_were_told_apart_came_on_the_first_day(tmp_path):
    with closing(Database(tmp_path / "kiosk.db")) as database:
        migrations.MIGRATIONS.apply(database, stop_before="m085_attended_days")
        database["attended"].insert_all(
            {"registration": name, "came": came, "at": "2026-11-20T09:00:00+00:00"}
            for name, came in (("paul", 1), ("lea", 0))
        )
        row = ("paul", "x", "w", 1795770000, 1795780000, "registered", 0, "2026-11-01", "{}")
        database.execute(
            "INSERT INTO registrations (id, code, workshop, start, finish, state, rank, made_at, "
            "body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        database.conn.commit()

    with open_database(tmp_path).database as database:
        found = [
            (row["registration"], row["day"], row["came"])
            for row in database["attended_days"].rows
        ]
    assert found == [("lea", "2026-11-20", 0), ("paul", "2026-11-27", 1)]
