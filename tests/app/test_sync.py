import socket
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.app.backup import nightly_backups
from kiosk.app.kept import NETWORK
from kiosk.app.sync import reached
from kiosk.storage.opening import open_database
from kiosk.storage.states import States
from tests.app.sync_program import RUN
from tests.storage.disks import read_only


@pytest.fixture
def server():
    """A place to knock at: what it was sent can be read from the connections it takes."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(30)
        yield listening


@pytest.fixture
def sync(tmp_path):
    """Starts a sync process that knocks at an address; it is ended with the test."""
    started = []

    def start(probe):
        (tmp_path / "config").mkdir(exist_ok=True)
        (tmp_path / "config" / "site.toml").write_text(f'network.probe = "{probe}"\n', "utf-8")
        started.append(
            subprocess.Popen(
                [sys.executable, "-c", RUN, str(tmp_path / "data"), str(tmp_path / "config")],
                cwd=Path(__file__).parents[2],
                stdin=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        )
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait(30)
        process.stdin.close()
        process.stderr.close()


def address_of(server):
    return f"127.0.0.1:{server.getsockname()[1]}"


def state_after(server, data, knocks=2):
    """What is noted of the network once somebody knocked again: so it was noted before."""
    for _ in range(knocks):
        server.accept()[0].close()
    with open_database(data).database as database:
        return States(database).get(NETWORK)


def test_a_network_that_answers_is_noted_with_the_time(sync, server, tmp_path):
    sync(address_of(server))

    state = state_after(server, tmp_path / "data")

    assert state.value == "online"
    assert abs(datetime.now(UTC) - state.at) < timedelta(seconds=30)


def test_not_one_byte_is_sent(sync, server):
    sync(address_of(server))

    knock = server.accept()[0]

    with knock:
        knock.settimeout(30)
        assert knock.recv(1) == b""


def test_a_network_that_goes_away_is_noted(sync, server, tmp_path):
    process = sync(address_of(server))
    assert state_after(server, tmp_path / "data").value == "online"

    server.close()

    with open_database(tmp_path / "data").database as database:
        while States(database).get(NETWORK).value == "online":
            assert process.poll() is None
            assert datetime.now(UTC) - States(database).get(NETWORK).at < timedelta(seconds=30)
        assert States(database).get(NETWORK).value == "offline"


def test_without_a_place_to_knock_at_nothing_is_said_of_the_network(sync, tmp_path):
    process = sync("")

    data = tmp_path / "data"
    with open_database(data).database as database:
        while (state := States(database).get(NETWORK)) is None:
            assert process.poll() is None
    assert state.value == ""


def test_it_ends_when_its_stdin_does(sync, server):
    process = sync(address_of(server))
    server.accept()[0].close()

    process.stdin.close()

    assert process.wait(30) == 0


def test_a_data_folder_that_cannot_be_written_is_said_once_and_tried_again(sync, server, tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    with read_only(data):
        process = sync(address_of(server))
        for _ in range(5):
            server.accept()[0].close()

    assert state_after(server, data).value == "online"
    process.stdin.close()
    assert process.stderr.read().count(b"read-only") == 1


def test_a_name_that_nobody_has_is_not_reached():
    assert not reached(("nowhere.invalid", 443), within_s=1)
    assert not reached((f"{'a' * 70}.invalid", 443), within_s=1)


def test_it_cannot_leave_a_core_file(sync, server):
    process = sync(address_of(server))
    server.accept()[0].close()

    limits = Path(f"/proc/{process.pid}/limits").read_text("ascii").splitlines()

    core = next(line for line in limits if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]


def test_there_is_a_backup_of_the_day_soon_after_it_starts(sync, server, tmp_path):
    sync(address_of(server))

    for _ in range(2):  # it knocks again once the first round is over
        server.accept()[0].close()

    assert [path.name for path in nightly_backups(tmp_path / "data")] == [
        f"kiosk-{datetime.now().astimezone().date()}.backup"
    ]
