import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.bench.processes import (
    BenchError,
    Departure,
    children_of,
    command_of,
    seconds_used,
    size_of,
    wait_until_at_rest,
)
from tests.ordinary import as_ordinary

ROOT = Path(__file__).parents[2]
WAIT = "import sys; print('here', flush=True); sys.stdin.read()"
TOIL = "print('here', flush=True)\nwhile True: pass"


@pytest.fixture
def program():
    """Starts Python programs that say when they are there; they are gone after the test."""
    started = []

    def start(words):
        command = [sys.executable, "-ISE", "-c", words]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        started.append(process)
        assert process.stdout.readline() == b"here\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def test_a_process_that_holds_more_is_larger(program):
    small = size_of(program(WAIT).pid)
    large = size_of(program("held = bytearray(b'x') * 50_000_000\n" + WAIT).pid)

    assert 40 < large.rss_mib - small.rss_mib < 60
    assert 40 < large.pss_mib - small.pss_mib < 60
    assert 40 < large.own_mib - small.own_mib < 60


def test_open_files_and_threads_are_counted(program):
    few = size_of(program(WAIT).pid)
    more = size_of(
        program(
            "import threading, time\n"
            "held = [open('/dev/null') for _ in range(7)]\n"
            "for _ in range(3): threading.Thread(target=time.sleep, args=(60,), daemon=True)"
            ".start()\n" + WAIT
        ).pid
    )

    assert more.files - few.files == 7
    assert more.threads - few.threads == 3


def test_memory_is_what_is_shared_out_where_that_can_be_told(program):
    size = size_of(program(WAIT).pid)

    assert size.own_mib <= size.pss_mib <= size.rss_mib
    assert size.memory_mib == size.pss_mib


ASKS = """
import subprocess, sys
from kiosk.bench.processes import caveat, size_of
with subprocess.Popen([sys.executable, "-c", sys.argv[1]], stdin=-1, stdout=-1) as process:
    process.stdout.readline()
    size = size_of(process.pid)
    process.stdin.close()
print(size.pss_mib is None, size.memory_mib == size.rss_mib, caveat([size]))
"""
KEEPS = "from kiosk.app.hardening import harden_process; harden_process()\n"


@pytest.mark.parametrize("keeps", [KEEPS, ""])
def test_a_figure_says_where_an_ordinary_account_was_not_told_what_is_shared_out(keeps):
    command = as_ordinary((sys.executable, "-c", ASKS, keeps + WAIT))

    said = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True).stdout

    assert said.startswith("True True RSS, which is more" if keeps else "False False \n")


def test_nobody_has_the_size_of_a_process_that_is_gone(program):
    process = program(WAIT)
    process.kill()
    process.wait()

    with pytest.raises(OSError, match=str(process.pid)):
        size_of(process.pid)


def test_a_process_that_waits_is_at_rest(program):
    wait_until_at_rest(program(WAIT).pid, within_s=20)


def test_a_process_that_toils_never_is(program):
    with pytest.raises(BenchError, match="still at work"):
        wait_until_at_rest(program(TOIL).pid, within_s=1)


def test_a_process_that_is_gone_is_no_process_at_rest(program):
    process = program(WAIT)
    process.kill()
    process.wait()

    with pytest.raises(BenchError, match="too early"):
        wait_until_at_rest(process.pid)


def test_the_time_worked_grows_with_the_work(program):
    process = program(TOIL)
    before = seconds_used(process.pid)
    end = time.monotonic() + 20
    while seconds_used(process.pid) < before + 0.1:
        assert time.monotonic() < end


def test_a_departure_is_known_to_the_moment_though_nobody_waited_for_the_process(program):
    process = program(WAIT)
    leaves = Departure(process.pid)
    before = time.monotonic()
    process.send_signal(signal.SIGKILL)

    assert before <= leaves.wait(within_s=20) <= time.monotonic()


def test_who_stays_is_said_to_have_stayed(program):
    with pytest.raises(BenchError, match="still there"):
        Departure(program(WAIT).pid).wait(within_s=0.1)


def test_the_children_of_a_process_are_known_with_what_they_run(program):
    process = program(WAIT)

    assert process.pid in children_of(os.getpid())
    assert command_of(process.pid)[1:4] == ["-ISE", "-c", WAIT]
