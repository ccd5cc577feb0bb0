"""A database that is damaged is put aside whole, and a new one is begun."""

import sqlite3
from pathlib import Path
from random import Random

import pytest

from kiosk.storage import quarantine
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from kiosk.storage.troubles import StorageError, Trouble
from tests.storage.kept import DAY, WHAT, counting, keep_some, works


def quarantined(folder):
    """What was put aside, by folder: names to bytes."""
    asides = sorted((folder / "quarantine").iterdir())
    return [{file.name: file.read_bytes() for file in aside.iterdir()} for aside in asides]


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


def test_one_who_still_writes_in_a_file_put_aside_is_not_told_that_it_is_done(tmp_path):
    with open_database(tmp_path).database as old:
        quarantine.quarantine([tmp_path / "kiosk.db"], tmp_path / "quarantine")
        assert works(open_database(tmp_path))

        with pytest.raises(StorageError) as caught:
            Counts(old).add(DAY, *WHAT)

    assert caught.value.trouble is Trouble.QUARANTINED


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
