"""The machine around the supervisor: its disk, its log, its environment, systemd."""

import socket
import stat

from kiosk.app import supervisor
from kiosk.app.systemd import Systemd
from tests.app.supervised import hand_over
from tests.storage.disks import fill, read_only, small_disk


def test_what_is_worth_saying_is_said_once_however_many_residents_come(new_kiosk):
    kiosk = new_kiosk()
    kiosk.worth_saying = ["site.toml, place.name: there are no words here"]
    first = kiosk.start().shown()
    second = kiosk.ready()

    first.says(say="ended", reason="finish")
    assert second.told()["say"] == "show"
    second.says(say="shown")
    kiosk.ready()
    kiosk.stop()

    assert kiosk.stderr().count("place.name: there are no words here") == 1


def test_children_get_a_clean_environment(new_kiosk):
    kiosk = new_kiosk()
    kiosk.environment = {"QTWEBENGINE_REMOTE_DEBUGGING": "9333", "https_proxy": "http://x:1"}
    screen = kiosk.start().shown()

    with open(f"/proc/{screen.pid}/environ", "rb") as file:
        names = dict(entry.split(b"=", 1) for entry in file.read().split(b"\0") if entry)

    assert names[b"QT_QUICK_BACKEND"] == b"software"
    assert not names.keys() & {b"QTWEBENGINE_REMOTE_DEBUGGING", b"https_proxy"}


def test_children_cannot_dump_core_and_write_for_themselves_only(kiosk):
    screen = kiosk.shown()

    with open(f"/proc/{screen.pid}/status", encoding="ascii") as file:
        assert "Umask:\t0077\n" in file.readlines()
    with open(f"/proc/{screen.pid}/limits", encoding="ascii") as file:
        core = next(line for line in file if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]


def test_systemd_is_told_what_happens(new_kiosk, tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(30)
        kiosk = new_kiosk()
        kiosk.environment = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "200000"}
        kiosk.start()
        screen = kiosk.puppet()
        assert systemd.recv(100) == b"WATCHDOG=1", "it is not ready before there is a picture"
        screen.says(say="ready")
        assert screen.told()["say"] == "show"
        screen.says(say="shown")

        told = []
        while b"READY=1" not in told or told[-2:] != [b"WATCHDOG=1"] * 2:
            told.append(systemd.recv(100))

        kiosk.stop()
        while (last := systemd.recv(100)) == b"WATCHDOG=1":
            pass
        assert last == b"STOPPING=1"


def test_what_a_screen_prints_is_not_written_down(kiosk):
    first = kiosk.shown()
    first.does("print", "ValueError: Marie Dupont, 06 12 34 56 78")
    first.does("print", "Marie Dupont")
    first.does("exit 1")
    assert kiosk.ready().told() == {"say": "show", "after": "crash"}

    kiosk.stop()

    for words in (kiosk.stderr(), (kiosk.data / "log" / "kiosk.log").read_text("utf-8")):
        assert "ValueError" in words
        assert "Dupont" not in words
        assert "06 12" not in words


def test_a_normal_end_leaves_no_trace_of_when_somebody_was_there(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()
    hand_over(first, standby)
    assert standby.told() == {"say": "gone"}

    kiosk.stop()

    assert (kiosk.data / "log" / "kiosk.log").read_text("utf-8") == ""


def test_the_log_can_be_read_by_nobody_else(kiosk):
    kiosk.shown()
    kiosk.stop()

    log = kiosk.data / "log" / "kiosk.log"
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert stat.S_IMODE(kiosk.data.stat().st_mode) == 0o700


def test_a_data_folder_that_cannot_be_written_keeps_nobody_from_a_screen(new_kiosk, tmp_path):
    kiosk = new_kiosk()
    kiosk.data.mkdir()
    with read_only(kiosk.data):
        first = kiosk.start().shown()
        standby = kiosk.ready()
        hand_over(first, standby)

        assert standby.told() == {"say": "gone"}
        kiosk.stop()

    assert "no log is kept in" in kiosk.stderr()
    assert [*kiosk.data.iterdir()] == []


def test_a_full_disk_keeps_nobody_from_a_screen(new_kiosk, tmp_path):
    with small_disk(tmp_path / "data", kilobytes=128) as disk:
        fill(disk)
        kiosk = new_kiosk()
        first = kiosk.start().shown()
        standby = kiosk.ready()
        first.does("print", "ValueError: something for the log")
        hand_over(first, standby)

        assert standby.told() == {"say": "gone"}
        assert kiosk.stop() == 0


class SleepyMachine:
    """A selector and children of a machine that sleeps for an hour whenever it waits."""

    lingering = False

    def __init__(self, monkeypatch):
        self.now = 1000.0
        self.done = []
        monkeypatch.setattr(supervisor, "_now", lambda: self.now)

    def select(self, seconds):
        self.now += 3600 if seconds is None else seconds + 3600
        return []

    def reap(self):
        return []

    def start(self, number, name, command):
        self.done.append(("start", number))

    def kill(self, number):
        self.done.append(("kill", number))


def test_a_machine_that_wakes_up_kills_nobody_for_having_slept(monkeypatch, tmp_path):
    machine = SleepyMachine(monkeypatch)
    options = supervisor.Options(tmp_path, ("screen",), (), ("plain",))
    kiosk = supervisor._Kiosk(options, machine, Systemd({}))

    kiosk._settle()
    for _ in range(3):
        kiosk._turn(machine)

    assert machine.done == [("start", 1)]
