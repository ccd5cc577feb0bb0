import os
import signal
import socket
import stat

import pytest

from kiosk.app import supervisor
from kiosk.app.systemd import Systemd
from tests.storage.disks import fill, read_only, small_disk


def hand_over(first, standby):
    """The first one's session is finished, and the standby is drawn."""
    first.says(say="ended", reason="finish")
    assert standby.told() == {"say": "show", "after": "finish"}
    standby.says(say="shown")


def test_the_first_screen_is_shown_as_soon_as_it_is_ready(kiosk):
    screen = kiosk.puppet()
    screen.says(say="ready")

    assert screen.told() == {"say": "show", "after": "start"}


@pytest.mark.parametrize("reason", ["finish", "idle"])
def test_the_standby_takes_over_when_a_session_ends(kiosk, reason):
    first = kiosk.shown()
    standby = kiosk.ready()

    first.says(say="ended", reason=reason)

    assert standby.told() == {"say": "show", "after": reason}


def test_all_is_erased_is_only_told_once_the_old_process_is_gone(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()

    hand_over(first, standby)

    assert standby.told() == {"say": "gone"}
    with pytest.raises(ProcessLookupError):
        os.kill(first.pid, 0)


def test_the_old_process_is_let_go_as_soon_as_the_new_one_is_drawn(new_kiosk):
    kiosk = new_kiosk(leave_s=20.0).start()
    first = kiosk.shown()
    standby = kiosk.ready()

    hand_over(first, standby)

    assert first.hears() == "EOF"


def test_a_screen_that_does_not_leave_is_killed(new_kiosk):
    kiosk = new_kiosk()
    kiosk.options["screen"] = ["--deaf"]
    kiosk.start()
    first = kiosk.shown()
    standby = kiosk.ready()

    hand_over(first, standby)

    assert first.is_gone()
    assert standby.told() == {"say": "gone"}


def test_what_a_screen_had_started_goes_with_it(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()
    first.does("spawn")

    hand_over(first, standby)

    assert standby.told() == {"say": "gone"}
    with pytest.raises(ProcessLookupError):
        os.killpg(first.pid, 0)


def test_the_next_standby_is_started_once_the_old_screen_is_gone(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()
    hand_over(first, standby)

    third = kiosk.ready()
    standby.says(say="ended", reason="idle")

    assert third.told() == {"say": "show", "after": "idle"}


def test_a_screen_that_crashes_is_replaced_and_the_next_one_knows(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()

    os.kill(first.pid, signal.SIGSEGV)

    assert standby.told() == {"say": "show", "after": "crash"}
    assert standby.told() == {"say": "gone"}


def test_a_screen_that_hangs_is_killed_and_replaced(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()

    first.does("hang")

    assert standby.told() == {"say": "show", "after": "crash"}
    assert first.is_gone()
    assert standby.told() == {"say": "gone"}


def test_a_standby_that_hangs_is_replaced_without_the_screen_noticing(kiosk):
    first = kiosk.shown()
    kiosk.ready().does("hang")

    third = kiosk.ready()
    first.says(say="ended", reason="finish")

    assert third.told() == {"say": "show", "after": "finish"}
    assert first.hears() in {"EOF", ""}


def test_a_line_that_is_no_message_is_ignored(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()

    for line in ("{", "null", '{"say": "sing"}', '{"say": "ended", "reason": "love"}', "x" * 9999):
        first.does("say", line)
    first.says(say="ended", reason="finish")

    assert standby.told() == {"say": "show", "after": "finish"}


def test_screens_that_keep_dying_lead_to_out_of_order(new_kiosk):
    kiosk = new_kiosk()
    kiosk.options["screen"] = ["--dies-at-once"]
    kiosk.start()

    assert kiosk.puppet("out_of_order").pid
    deaths = [kiosk.puppet() for _ in range(4)]
    assert all(screen.is_gone() for screen in deaths), "it goes on trying"


def test_out_of_order_gives_way_to_a_screen_that_is_drawn(kiosk):
    for _ in range(3):
        kiosk.puppet().does("exit 1")
    plain = kiosk.puppet("out_of_order")

    screen = kiosk.puppet()
    screen.says(say="ready")
    assert screen.told() == {"say": "show", "after": "start"}, "no resident has been there yet"
    screen.says(say="shown")

    assert plain.hears() == "EOF"


def test_a_screen_command_that_does_not_exist_leads_to_out_of_order(new_kiosk):
    kiosk = new_kiosk()
    kiosk.command = lambda role, real=kiosk.command: (
        ["/no/such/screen"] if role == "screen" else real(role)
    )
    kiosk.start()

    assert kiosk.puppet("out_of_order").pid


def test_sync_is_started_again_when_it_dies_and_no_screen_notices(kiosk):
    first = kiosk.shown()
    kiosk.puppet("sync").does("exit 1")

    assert kiosk.puppet("sync").pid

    standby = kiosk.ready()
    first.says(say="ended", reason="finish")
    assert standby.told()["say"] == "show"


def test_sync_may_hang_for_ever(new_kiosk):
    kiosk = new_kiosk(silence_s=1.0).start()
    first = kiosk.shown()
    sync = kiosk.puppet("sync")
    sync.does("hang")
    kiosk.puppet().does("hang")  # a standby, killed for its silence: so that much time has passed
    standby = kiosk.ready()

    first.says(say="ended", reason="finish")

    assert standby.told()["say"] == "show"
    os.kill(sync.pid, 0)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_stop_it_ends_everybody_and_exits_with_0(kiosk, number):
    everybody = [kiosk.shown(), kiosk.ready(), kiosk.puppet("sync")]

    assert kiosk.stop(number) == 0
    assert [one.hears() for one in everybody] == ["EOF", "EOF", "EOF"]


def test_asked_to_stop_it_kills_those_who_do_not_listen(new_kiosk):
    kiosk = new_kiosk()
    kiosk.options["screen"] = ["--deaf"]
    kiosk.start()
    screen = kiosk.shown()

    assert kiosk.stop() == 0
    assert screen.is_gone()


def test_nobody_survives_a_supervisor_that_is_killed(new_kiosk):
    kiosk = new_kiosk()
    kiosk.options["screen"] = kiosk.options["sync"] = ["--deaf"]
    kiosk.start()
    everybody = [kiosk.shown(), kiosk.ready(), kiosk.puppet("sync")]

    kiosk.stop(signal.SIGKILL)

    assert all(one.is_gone() for one in everybody)


def test_a_second_kiosk_on_the_same_data_says_so_and_stops(new_kiosk, tmp_path):
    first = new_kiosk().start()
    first.shown()
    (tmp_path / "other").mkdir()
    second = new_kiosk(tmp_path / "other")
    second.data = first.data

    second.start()

    assert second.process.wait(30) == 2
    said = second.stderr()
    assert said.startswith(f"{first.data}: a kiosk already runs on this data folder.")
    assert said.count("\n") == 1


def test_a_kiosk_may_start_where_another_was_killed(new_kiosk, tmp_path):
    first = new_kiosk().start()
    first.shown()
    first.stop(signal.SIGKILL)
    (tmp_path / "other").mkdir()
    second = new_kiosk(tmp_path / "other")
    second.data = first.data

    assert second.start().shown().pid


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


def test_a_process_that_floods_its_pipes_harms_neither_the_others_nor_the_log(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()
    standby.does("flood")

    third = kiosk.ready()
    first.says(say="ended", reason="finish")
    assert third.told() == {"say": "show", "after": "finish"}

    kiosk.stop()
    assert kiosk.stderr().count("\n") < 200


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
