"""The search of the wipe proof: it finds what is there, and says what may not be read."""

import contextlib
import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.trials.wipe.files import search_files
from kiosk.trials.wipe.memory import processes_of, search_process
from kiosk.trials.wipe.planted import Planted, make_secrets
from tests.ordinary import as_ordinary, give_to_ordinary, ordinary_folder

ROOT = Path(__file__).parents[3]

HOLDS = "import sys; held = bytes.fromhex(sys.argv[1]); sys.stdout.write('here'); "
WAITS = "sys.stdout.flush(); sys.stdin.read()"
HELD_IN_TWO = 8_388_608  # bytes read at once


@pytest.fixture
def secrets():
    return make_secrets(random.Random(7))


def told(secrets, place=Planted.FORM):
    return secrets.backwards[place][::-1]


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le"])
@pytest.mark.parametrize("written", [str.lower, str.upper, str.capitalize])
def test_a_secret_is_found_however_it_is_written(secrets, code, written):
    piece = b"\0\1" + written(told(secrets)).encode(code) + b"\0"

    assert set(secrets.found_in(piece)) == {Planted.FORM}


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le"])
@pytest.mark.parametrize(
    "written",
    [lambda it: it, lambda it: " ".join((it[:2], it[2:4], it[4:6], it[6:8], it[8:])), str],
)
def test_a_telephone_number_is_found_with_and_without_spaces(secrets, code, written):
    piece = written(secrets.phone_backwards[::-1]).encode(code)

    assert set(secrets.found_in(piece)) == {Planted.PHONE}


def test_words_of_others_are_not_taken_for_a_secret(secrets):
    other = make_secrets(random.Random(8))

    assert not set(secrets.found_in(told(other).encode() + other.phone_backwards.encode()))


def test_secrets_kept_backwards_are_not_found(secrets):
    assert not set(secrets.found_in(repr(secrets).encode()))


def test_a_secret_is_found_in_the_memory_of_another_process(secrets, tmp_path):
    with holding(told(secrets), tmp_path) as process:
        found = search_process(process.pid, secrets, tmp_path)

    assert found is not None
    assert found.found == {Planted.FORM}
    assert found.mib > 1


def test_a_process_without_a_secret_has_none(secrets, tmp_path):
    with holding("nothing", tmp_path) as process:
        found = search_process(process.pid, secrets, tmp_path)

    assert found is not None
    assert found.found == frozenset()


def test_a_process_that_left_its_parents_is_searched_too(tmp_path):
    with holding("nothing", tmp_path) as process:
        assert process.pid in processes_of(tmp_path, ())


KEEPS = "from kiosk.app.hardening import harden_process; harden_process(); "
ASKS = """
import json, os, random, subprocess, sys
from pathlib import Path
from kiosk.trials.wipe.memory import processes_of, search_process
from kiosk.trials.wipe.planted import make_secrets
folder, keeper = Path(sys.argv[1]), sys.argv[2]
environment = {**os.environ, "TMPDIR": str(folder)}
command = [sys.executable, "-c", keeper]
with subprocess.Popen(command, env=environment, stdin=-1, stdout=-1) as process:
    process.stdout.read(4)
    found = process.pid in processes_of(folder, ())
    read = search_process(process.pid, make_secrets(random.Random(7)), folder).read
    process.stdin.close()
print(json.dumps([found, read]))
"""


@pytest.mark.parametrize("keeps", [KEEPS, ""])
def test_an_ordinary_account_says_which_process_it_may_not_search(tmp_path, keeps):
    keeper = f"{keeps}import sys; sys.stdout.write('here'); {WAITS}"
    command = (sys.executable, "-c", ASKS, str(tmp_path), keeper)

    said = subprocess.run(
        as_ordinary(command), cwd=ROOT, stdout=subprocess.PIPE, check=True, timeout=60
    ).stdout

    assert json.loads(said) == [True, not keeps]


def test_a_process_that_is_gone_is_no_finding(secrets, tmp_path):
    with holding("nothing", tmp_path) as process:
        pass

    assert search_process(process.pid, secrets, tmp_path) is None


def test_a_secret_is_found_in_a_file_its_name_and_across_two_readings(secrets, tmp_path):
    (tmp_path / "paper").mkdir()
    (tmp_path / told(secrets)).touch()
    long = b"x" * (HELD_IN_TWO - 5) + told(secrets, Planted.COOKIE).encode()
    (tmp_path / "long").write_bytes(long)

    searched = search_files(secrets, tmp_path, tmp_path / "paper", time.time())

    assert {it.planted for it in searched.found} == {Planted.FORM, Planted.COOKIE}


def test_the_paper_that_is_taken_along_is_not_searched(secrets, tmp_path):
    (tmp_path / "paper").mkdir()
    (tmp_path / "paper" / "ticket").write_text(told(secrets), "utf-8")

    searched = search_files(secrets, tmp_path, tmp_path / "paper", time.time() + 60)

    assert not searched.found


LOOKS = """
import os, random, sys
from pathlib import Path
from kiosk.trials.wipe import files
from kiosk.trials.wipe.planted import make_secrets
from tests.ordinary import be_ordinary
"".encode("utf-16-le")  # Python itself may lie where that account does not come
be_ordinary()
place = Path(sys.argv[1])
files.SYSTEM_FOLDERS = (sys.argv[2],)
found = files.search_files(make_secrets(random.Random(7)), place, place / "paper", 0)
print(found.files, found.unread, found.closed)
"""


def test_files_and_folders_that_may_not_be_read_are_counted():
    with ordinary_folder() as folder:
        place, system = folder / "place", folder / "system"
        (system / "closed").mkdir(parents=True)
        place.mkdir()
        for name in ("closed/hidden", "read", "unread"):
            (system / name).touch()
        give_to_ordinary(folder)
        for name in ("closed", "unread"):
            (system / name).chmod(0)
        command = (sys.executable, "-c", LOOKS, str(place), str(system))
        said = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, timeout=60)
        (system / "closed").chmod(0o700)

    assert said.stdout.split() == [b"1", b"1", b"1"]


def test_a_deleted_row_of_a_database_is_found(secrets, tmp_path):
    with contextlib.closing(sqlite3.connect(tmp_path / "kept.db")) as database:
        database.execute("PRAGMA secure_delete = OFF")
        database.execute("CREATE TABLE people (name)")
        database.execute("INSERT INTO people VALUES (?)", [told(secrets)])
        database.commit()
        database.execute("DELETE FROM people")
        database.commit()

        searched = search_files(secrets, tmp_path, tmp_path / "paper", time.time())

    assert {it.planted for it in searched.found} == {Planted.FORM}


@contextlib.contextmanager
def holding(words, folder):
    """A process that holds these words, and bears the name of the folder in its environment."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS + WAITS, words.encode().hex()],
        env={**os.environ, "TMPDIR": str(folder)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert process.stdout.read(4) == b"here"
        yield process
    finally:
        process.communicate()
