"""Printing through CUPS by its own small programs: lp, lpstat, cancel.

What is printed goes through a pipe and is never a file of ours. CUPS keeps what it was given for
a day (`PreserveJobFiles`); so each job is noted by its number until it is done with, and then
purged. Numbers are noted as empty files in a folder beside the data: they say nothing of anybody,
outlive a process that is killed, and two processes never get in one another's way.
"""

import os
import re
import subprocess
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.devices.plugged import absent
from kiosk.devices.printer_trouble import PrintingError, Trouble

TITLE = "Pas à Pas"  # all that a print server learns of what it prints
_ANSWER_S = 8.0  # the longest that one of the programs is waited for
_LOOK_EVERY_S = 0.4
_JOB = re.compile(r"[^/\s]+-\d+")
_DEVICE = re.compile(r"device for [^:]+: (\S+)")
_REQUEST = re.compile(rf"request id is ({_JOB.pattern})")
# Reasons of a printer's state, RFC 8011 (5.4.12), as `lpstat -l` lists them.
_REASONS = (
    (re.compile(r"media-(empty|needed|jam)"), Trouble.PAPER),
    (re.compile(r"(cover|door)-open"), Trouble.COVER),
    (re.compile(r"offline|shutdown|timed-out|connecting-to-device"), Trouble.OFF),
)
_WAITS = "Waiting for printer to become available"  # CUPS's own words, of a cable that is out


def printers() -> list[str]:
    """The names of the printers known here, the system's own first; none without CUPS."""
    with suppress(PrintingError):
        return known()
    return []


def known() -> list[str]:
    """The same; where CUPS cannot say, it is told why.

    Raises:
        PrintingError: CUPS is not there, or does not answer.
    """
    names = [line.strip() for line in _run(["lpstat", "-e"]).splitlines() if line.strip()]
    first = _run(["lpstat", "-d"]).rpartition(": ")[2].strip()
    return sorted(names, key=lambda name: name != first)


def look(name: str) -> None:
    """See how that printer is, and print nothing.

    Raises:
        PrintingError: it is not connected, says that it cannot print, or CUPS does not answer.
    """
    found = _DEVICE.search(_run(["lpstat", "-v", name]))
    trouble = (absent(found[1]) if found else None) or _trouble(name)
    if trouble is not None:
        raise PrintingError(trouble, f"{name}: the printer is “{trouble}”.")


def send(name: str, pdf: bytes, options: Sequence[str], jobs: Path | None) -> str:
    """Hand a document over, once; gives the job's name, which is noted in `jobs` until it is done.

    Raises:
        PrintingError: CUPS is not there, or did not take it; or it would only have queued it, for
            a printer that is not connected.
    """
    found = _DEVICE.search(_run(["lpstat", "-v", name], else_nothing=True))
    if found and (trouble := absent(found[1])):
        raise PrintingError(trouble, f"{name}: there is no printer at {found[1]}.")
    words = ["lp", "-d", name, "-n", "1", "-t", TITLE]
    for option in options:
        words += ["-o", option]
    found = _REQUEST.search(_run([*words, "-"], pdf))
    if found is None:
        raise PrintingError(Trouble.UNKNOWN, f"{name}: CUPS gave no number to the job.")
    _note(jobs, found[1])
    return found[1]


def wait(name: str, job: str, patience_s: float, jobs: Path | None) -> None:
    """Until the job is out of the printer; it is then purged, and so it is when the printer fails.

    Raises:
        PrintingError: it will not come out, or has not yet; then it stays noted.
    """
    until = time.monotonic() + patience_s
    while job in _unfinished():
        trouble = _trouble(name)
        if trouble is Trouble.OFF and time.monotonic() < until - patience_s / 2:
            trouble = None  # every printer is being connected to for a moment
        if trouble is not None:
            forget([job], jobs)
            raise PrintingError(trouble, f"{name}: the printer reports “{trouble}”.")
        if time.monotonic() > until:
            raise PrintingError(Trouble.SLOW, f"{name}: {job} is still being printed.")
        time.sleep(_LOOK_EVERY_S)
    forget([job], jobs)


def forget(names: Iterable[str], jobs: Path | None) -> None:
    """Cancel jobs that wait, purge those that are done; no longer noted once CUPS has done so."""
    mine = list(names)
    for job in mine:
        with suppress(PrintingError):  # one that it knows no more is done with as well
            _run(["cancel", "-x", job])
    _strike_out(jobs, set(mine) - _unfinished())


def noted(jobs: Path) -> list[str]:
    """The jobs that are not done with."""
    try:
        return sorted(each.name for each in jobs.iterdir() if _JOB.fullmatch(each.name))
    except FileNotFoundError:
        return []


def empty(jobs: Path, grace_s: float) -> int:
    """Take back what residents left at the printers; gives how many jobs had not come out.

    What is just being printed has so long to come out; then it is taken back as well.
    """
    mine = noted(jobs)
    waiting = [job for job in mine if job in _unfinished()]
    printing = [job for job in waiting if job in _being_printed()]
    forget([job for job in mine if job not in printing], jobs)
    until = time.monotonic() + grace_s
    while printing and time.monotonic() < until and set(printing) & _unfinished():
        time.sleep(_LOOK_EVERY_S)
    late = [job for job in printing if job in _unfinished()]
    forget(printing, jobs)
    return len(waiting) - len(printing) + len(late)


def _unfinished() -> set[str]:
    said = _run(["lpstat", "-W", "not-completed", "-o"])
    return {line.split()[0] for line in said.splitlines() if line[:1].strip()}


def _being_printed() -> set[str]:
    """As in "printer Bureau now printing Bureau-12."."""
    return set(re.findall(r"now printing (\S+-\d+)\.", _run(["lpstat", "-p"])))


def _trouble(name: str) -> Trouble | None:
    said = _run(["lpstat", "-l", "-p", name])
    if " disabled since " in said:
        return Trouble.OFF
    if _WAITS in said:
        return Trouble.UNPLUGGED
    alerts = " ".join(line for line in said.splitlines() if "Alerts:" in line)
    return next((trouble for reason, trouble in _REASONS if reason.search(alerts)), None)


def _run(words: Sequence[str], given: bytes = b"", *, else_nothing: bool = False) -> str:
    """What a program of CUPS says, in its own English; nothing, if so wished, when it refuses.

    Raises:
        PrintingError: it is not there, does not answer, or refuses.
    """
    try:
        done = subprocess.run(  # noqa: S603  the words are ours, and the names of CUPS's own
            list(words),
            input=given,
            capture_output=True,
            timeout=_ANSWER_S,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except FileNotFoundError:
        raise PrintingError(Trouble.UNPLUGGED, "There is no print system (CUPS) here.") from None
    except subprocess.TimeoutExpired:
        raise PrintingError(Trouble.OFF, "The print system does not answer.") from None
    if done.returncode and not else_nothing:
        said = done.stderr.decode("utf-8", "replace").strip()
        gone = "does not exist" in said or "No such" in said or "Unknown" in said
        raise PrintingError(Trouble.UNPLUGGED if gone else Trouble.OFF, f"{words[0]}: {said}")
    return done.stdout.decode("utf-8", "replace")


def _note(jobs: Path | None, job: str) -> None:
    if jobs is not None:
        jobs.mkdir(parents=True, exist_ok=True)
        (jobs / job).touch()


def _strike_out(jobs: Path | None, done: set[str]) -> None:
    if jobs is not None:
        for job in done:
            (jobs / job).unlink(missing_ok=True)
