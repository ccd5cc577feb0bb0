"""A full disk, one that cannot be written, a write cut off: nothing that was told done is lost."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from random import Random

import pytest

from kiosk.disk import locks
from kiosk.storage import opening
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from kiosk.storage.troubles import StorageError, Trouble
from tests.storage.disks import fill, read_only, small_disk
from tests.storage.kept import DAY, WHAT, counting, keep_some, works

# Opens the database of a folder, and says each statement before it is run.
OPENS = """
import sqlite3, sys
from pathlib import Path
from kiosk.storage import database, opening

class Told(sqlite3.Connection):
    def execute(self, *words):
        print(words[0].split()[0], flush=True)
        return super().execute(*words)

plain = sqlite3.connect
sqlite3.connect = lambda *words, **named: plain(*words, factory=Told, **named)
opening.open_database(Path(sys.argv[1]))
"""


def test_a_database_cut_off_before_its_first_table_is_gone_on_with(tmp_path):
    with closing(sqlite3.connect(tmp_path / "kiosk.db")) as database:
        database.execute("PRAGMA journal_mode = WAL")
    assert (tmp_path / "kiosk.db").stat().st_size

    opened = open_database(tmp_path)

    assert opened.troubles == ()
    opened.database.close()
    assert not (tmp_path / "quarantine").exists()


@pytest.mark.parametrize("seed", range(8))
def test_who_is_killed_while_opening_leaves_nothing_damaged(tmp_path, seed):
    chance = Random(seed)
    for _ in range(3):
        with subprocess.Popen([sys.executable, "-c", OPENS, tmp_path], stdout=-1) as opens:
            steps = chance.randrange(1, 80)
            for _ in range(steps):  # each line is a statement that is about to be run
                if not opens.stdout.readline():
                    break
            opens.kill()

    opened = open_database(tmp_path)

    assert opened.troubles == ()
    opened.database.close()
    assert not (tmp_path / "quarantine").exists()


CUT_OFF = """
import os, sqlite3, sys
database = sqlite3.connect(sys.argv[1])
database.execute("PRAGMA journal_mode = DELETE")
database.execute("PRAGMA cache_size = 1")  # so that pages are written before the end
database.execute("BEGIN")
for number in range(5000):
    database.execute("INSERT INTO states VALUES (?, 'x', 'y')", (str(number),))
os._exit(9)
"""


def test_a_write_cut_off_before_there_was_a_wal_is_undone(tmp_path):
    keep_some(tmp_path)
    subprocess.run([sys.executable, "-c", CUT_OFF, tmp_path / "kiosk.db"], check=False)
    assert (tmp_path / "kiosk.db-journal").stat().st_size > 0

    opened = open_database(tmp_path)

    assert opened.troubles == ()
    with opened.database as database:
        assert database["states"].count == 0
        assert Counts(database).number(DAY, "guide", "guide-2", "finished") == 3


def test_a_folder_that_cannot_be_written_is_a_trouble(tmp_path):
    keep_some(tmp_path)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}

    with read_only(tmp_path):
        assert open_database(tmp_path) == opening.Opened(None, (Trouble.READ_ONLY,))

    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
    assert works(open_database(tmp_path))


def test_a_database_that_takes_no_more_writes_says_so_and_is_still_read(tmp_path):
    with open_database(tmp_path).database as database:
        Counts(database).add(DAY, *WHAT)
        database.execute("PRAGMA query_only = ON")

        with pytest.raises(StorageError) as caught:
            Counts(database).add(DAY, *WHAT)

        assert caught.value.trouble is Trouble.READ_ONLY
        assert Counts(database).number(DAY, *WHAT) == 1


@pytest.mark.parametrize("kept", [False, True], ids=["a new one", "one with counts"])
def test_a_full_disk_is_a_trouble_and_loses_nothing(tmp_path, kept):
    with small_disk(tmp_path / "disk", kilobytes=1024) as disk:
        if kept:
            keep_some(disk)
        fill(disk)

        assert open_database(disk) == opening.Opened(None, (Trouble.FULL,))

        (disk / "filling").unlink()
        with open_database(disk).database as database:
            number = Counts(database).number(DAY, "guide", "guide-2", "finished")
        assert number == (3 if kept else 0)


def test_a_disk_that_fills_up_refuses_and_keeps_what_was_told_done(tmp_path):
    with small_disk(tmp_path / "disk", kilobytes=768) as disk:
        with open_database(disk).database as database:
            counts = Counts(database)
            counts.add(DAY, *WHAT)
            fill(disk)
            done, trouble = 1, None
            while trouble is None:
                try:
                    counts.add(DAY, "guide", f"a new row each time {done}" * 20, "finished")
                    done += 1
                except StorageError as error:
                    trouble = error.trouble
        assert trouble is Trouble.FULL
        (disk / "filling").unlink()

        with open_database(disk).database as database:
            assert database["counts"].count == done


def test_a_file_that_may_not_grow_refuses_and_keeps_what_was_told_done(tmp_path):
    with counting(tmp_path, "600000") as writer:
        told = writer.stdout.read().split()
    done = told.count("counted")
    assert told[done:] == ["unreachable"]
    assert done > 10

    with open_database(tmp_path).database as database:
        assert Counts(database).number(DAY, "guide", "x", "finished") == done


def test_a_file_in_place_of_the_folder_is_a_trouble(tmp_path):
    (tmp_path / "data").write_text("a slip of the hand")

    assert open_database(tmp_path / "data").troubles == (Trouble.UNREACHABLE,)
    assert (tmp_path / "data").read_text() == "a slip of the hand"


def test_one_who_never_lets_go_of_the_folder_is_waited_for_only_so_long(tmp_path, monkeypatch):
    monkeypatch.setattr(locks, "OTHERS_S", 0.1)
    with locks.alone_in(tmp_path, "kiosk.db.lock"):
        assert open_database(tmp_path).troubles == (Trouble.UNREACHABLE,)
