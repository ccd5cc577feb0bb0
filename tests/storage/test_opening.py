import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from random import Random

import pytest
from sqlite_utils import Database

from kiosk.disk import locks
from kiosk.storage import migrations, opening, quarantine
from kiosk.storage.counts import Counts
from kiosk.storage.database import KioskDatabase
from kiosk.storage.opening import open_database
from kiosk.storage.troubles import StorageError, Trouble
from tests.storage.disks import fill, read_only, small_disk

DAY = date(2026, 11, 23)
WHAT = ("guide", "prime-activite", "finished")


def keep_some(folder, many=3):
    """Make a database with a few counts, closed in good order."""
    with open_database(folder).database as database:
        for number in range(many):
            Counts(database).add(DAY, "guide", f"guide-{number}", "finished", number + 1)


def quarantined(folder):
    """What was put aside, by folder: names to bytes."""
    asides = sorted((folder / "quarantine").iterdir())
    return [{file.name: file.read_bytes() for file in aside.iterdir()} for aside in asides]


def works(opened):
    """Whether something can be counted in it; it is closed then."""
    with opened.database as database:
        before = Counts(database).number(DAY, *WHAT)
        Counts(database).add(DAY, *WHAT)
        return Counts(database).number(DAY, *WHAT) == before + 1


@pytest.fixture
def umask_of_a_shell():
    """As where a librarian starts a command: new files may be read by all."""
    before = os.umask(0o022)
    yield
    os.umask(before)


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


@pytest.mark.parametrize("seed", range(50))
def test_a_file_with_flipped_bytes_is_usable_or_put_aside_whole(tmp_path, seed):
    keep_some(tmp_path, many=200)
    chance = Random(seed)
    damaged = bytearray((tmp_path / "kiosk.db").read_bytes())
    for _ in range(chance.choice([1, 3, 100])):
        damaged[chance.randrange(len(damaged))] ^= chance.randrange(1, 256)
    (tmp_path / "kiosk.db").write_bytes(damaged)

    opened = open_database(tmp_path)

    if opened.troubles:
        assert opened.troubles == (Trouble.QUARANTINED,)
        assert quarantined(tmp_path)[0]["kiosk.db"] == damaged
    assert works(opened)


def test_no_byte_of_the_header_can_keep_the_kiosk_from_counting(tmp_path):
    keep_some(tmp_path)
    sound = (tmp_path / "kiosk.db").read_bytes()

    for place in range(100):
        folder = tmp_path / str(place)
        folder.mkdir()
        damaged = bytearray(sound)
        damaged[place] ^= 0xFF
        (folder / "kiosk.db").write_bytes(damaged)

        opened = open_database(folder)

        assert opened.database is not None, f"byte {place}: {opened.troubles}"
        assert works(opened), f"byte {place}"
        if opened.troubles:
            assert quarantined(folder)[0]["kiosk.db"] == damaged, f"byte {place}"


@pytest.mark.parametrize(
    "content", [b"not a database at all, " * 100, b"SQLite format 3\0", b"\0" * 4096]
)
def test_a_file_that_is_no_database_is_put_aside(tmp_path, content):
    (tmp_path / "kiosk.db").write_bytes(content)

    opened = open_database(tmp_path)

    assert opened.troubles == (Trouble.QUARANTINED,)
    assert works(opened)
    assert quarantined(tmp_path)[0]["kiosk.db"] == content


def test_a_database_of_something_else_is_put_aside(tmp_path):
    with sqlite3.connect(tmp_path / "kiosk.db") as other:
        other.execute("CREATE TABLE counts (name TEXT)")
        other.execute(
            "CREATE TABLE _sqlite_migrations (id INTEGER, migration_set, name, applied_at)"
        )
        other.execute("INSERT INTO _sqlite_migrations VALUES (1, 'kiosk', 'm001_counts', '')")
    other.close()

    opened = open_database(tmp_path)

    assert opened.troubles == (Trouble.QUARANTINED,)
    assert works(opened)


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


def test_a_truncated_database_is_put_aside(tmp_path):
    keep_some(tmp_path, many=200)
    with (tmp_path / "kiosk.db").open("r+b") as file:
        file.truncate(5000)

    opened = open_database(tmp_path)

    assert opened.troubles == (Trouble.QUARANTINED,)
    assert works(opened)


def killed_while_counting(folder):
    """Leave a database behind as a kill does: with its -wal and its -shm."""
    with counting(folder) as writer:
        for _ in range(5):
            writer.stdout.readline()
        writer.kill()
    assert (folder / "kiosk.db-wal").stat().st_size > 0


def counting(folder, *words):
    return subprocess.Popen(
        [sys.executable, "-m", "tests.storage.counting", str(folder), "x", *words],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )


def test_the_three_files_are_put_aside_together_as_they_are(tmp_path):
    keep_some(tmp_path, many=500)
    killed_while_counting(tmp_path)
    with (tmp_path / "kiosk.db").open("r+b") as file:
        file.seek(4096)
        file.write(b"nonsense" * 4096)
    before = {end: (tmp_path / f"kiosk.db{end}").read_bytes() for end in ("", "-wal")}

    opened = open_database(tmp_path)

    assert opened.troubles == (Trouble.QUARANTINED,)
    (aside,) = quarantined(tmp_path)
    assert aside.keys() == {"kiosk.db", "kiosk.db-wal", "kiosk.db-shm"}
    assert {end: aside[f"kiosk.db{end}"] for end in before} == before
    assert works(opened)


@pytest.mark.parametrize("lost", ["removed", "emptied"])
def test_writes_whose_database_is_lost_are_put_aside_not_thrown_away(tmp_path, lost):
    killed_while_counting(tmp_path)
    writes = (tmp_path / "kiosk.db-wal").read_bytes()
    (tmp_path / "kiosk.db").unlink()
    if lost == "emptied":
        (tmp_path / "kiosk.db").touch()

    opened = open_database(tmp_path)

    assert opened.troubles == (Trouble.QUARANTINED,)
    assert quarantined(tmp_path)[0]["kiosk.db-wal"] == writes
    assert works(opened)


@pytest.mark.parametrize("steps", range(4))
def test_a_quarantine_that_was_cut_off_is_finished_the_next_time(tmp_path, monkeypatch, steps):
    killed_while_counting(tmp_path)
    (tmp_path / "kiosk.db").write_bytes(b"nonsense" * 1000)
    files = [tmp_path / f"kiosk.db{end}" for end in ("", "-wal", "-shm")]
    renames = iter(range(steps))
    rename = Path.rename

    def rename_until_cut_off(path, to):
        if next(renames, None) is None:
            raise KeyboardInterrupt
        return rename(path, to)

    monkeypatch.setattr(Path, "rename", rename_until_cut_off)
    with pytest.raises(KeyboardInterrupt):
        quarantine.quarantine(files, tmp_path / "quarantine")
    monkeypatch.undo()

    opened = open_database(tmp_path)

    assert opened.troubles == (Trouble.QUARANTINED,)
    (aside,) = quarantined(tmp_path)
    assert aside.keys() == {file.name for file in files}
    assert works(opened)


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


def test_one_who_still_writes_in_a_file_put_aside_is_not_told_that_it_is_done(tmp_path):
    with open_database(tmp_path).database as old:
        quarantine.quarantine([tmp_path / "kiosk.db"], tmp_path / "quarantine")
        assert works(open_database(tmp_path))

        with pytest.raises(StorageError) as caught:
            Counts(old).add(DAY, *WHAT)

    assert caught.value.trouble is Trouble.QUARANTINED


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


def test_a_folder_in_place_of_the_file_is_put_aside(tmp_path):
    (tmp_path / "kiosk.db" / "inside").mkdir(parents=True)

    opened = open_database(tmp_path)

    assert opened.troubles == (Trouble.QUARANTINED,)
    assert works(opened)
    (moved,) = (tmp_path / "quarantine").glob("*/kiosk.db/inside")
    assert moved.is_dir()


def test_two_who_find_the_same_damage_put_it_aside_once(tmp_path):
    keep_some(tmp_path)
    (tmp_path / "kiosk.db").write_bytes(b"nonsense" * 1000)

    writers = [counting(tmp_path) for _ in range(3)]
    for writer in writers:
        assert writer.stdout.readline() == "counted\n"
    for writer in writers:
        writer.kill()
        writer.communicate()

    assert len(quarantined(tmp_path)) == 1


def test_one_who_never_lets_go_of_the_folder_is_waited_for_only_so_long(tmp_path, monkeypatch):
    monkeypatch.setattr(locks, "OTHERS_S", 0.1)
    with locks.alone_in(tmp_path, "kiosk.db.lock"):
        assert open_database(tmp_path).troubles == (Trouble.UNREACHABLE,)


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
