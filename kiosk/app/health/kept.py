"""What the kiosk keeps, and what it says of itself: database, clock, network, queue, backups."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta

from kiosk.app.backup import nightly_backups
from kiosk.app.health.finding import Finding, Patient, broken, look, ok
from kiosk.app.kept import NETWORK, PORTAL
from kiosk.app.lock import LOCK
from kiosk.app.sync_calls import FOLDER, PHONE, WELL
from kiosk.app.telling import NO_ADDRESS, NOT_SENT
from kiosk.storage.condition import Condition, condition_of, put_aside
from kiosk.storage.troubles import StorageError, Trouble
from kiosk.sync.faults import refusal
from kiosk.sync.states import ALARM, CLOCK, STRANGER, alarmed

_EARLIEST_YEAR = 2026
_SILENT = timedelta(minutes=10)
_OLD_QUEUE, _OLD_CALENDAR, _OLD_BACKUP = (timedelta(days=days) for days in (1, 1, 3))
_LATE_REPORT = timedelta(days=2)
_REFUSALS = {refusal(status, private=True).sentence for status in (401, 403)}
_MINUTE_S, _HOUR_S, _DAY_S = 60.0, 3600.0, 86_400.0
# A clock is wrong from so many seconds on, and is said to be in units of so many: from two minutes
# on, times on tickets are wrong; from two hours on, minutes say nothing to anybody.
_WRONG = (
    ("clock.days", 2 * _DAY_S, _DAY_S),
    ("clock.hours", 2 * _HOUR_S, _HOUR_S),
    ("clock.off", 2 * _MINUTE_S, _MINUTE_S),
)
_TOLD_ALARMS = {"refused", "full", "vanished", "clock"}


def database(patient: Patient) -> Iterator[Finding]:
    """Whether what is kept is whole; and, where it is, all that is found in it."""
    try:
        with condition_of(patient.data) as found:
            if found is None:
                yield look("database.none")
                return
            if not found.is_whole():
                yield broken("database.damaged")
                return
            aside = put_aside(patient.data)
            yield look("database.aside", aside) if aside else ok("database.ok")
            yield from _inside(found, patient)
    except StorageError as error:
        newer = error.trouble is Trouble.NEWER
        words = "database.newer" if newer else "database.damaged"
        yield broken(words, details=(str(error),))


def alone(patient: Patient) -> Finding:
    """Whether two kiosks could run on this data folder at once."""
    handles = []
    try:
        for _ in range(2):
            handles.append(os.open(patient.data / LOCK, os.O_RDWR | os.O_CLOEXEC))
            fcntl.flock(handles[-1], fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        # The first was refused: a kiosk holds it. The second: the lock does what it is for.
        return ok("alone.running") if len(handles) == 1 else ok("alone.stopped")
    except FileNotFoundError:
        return ok("alone.stopped")
    except OSError as error:
        return look("alone.unknown", details=(str(error),))
    finally:
        for handle in handles:
            with suppress(OSError):
                os.close(handle)
    return broken("alone.unlockable", patient.data)


def backups(patient: Patient) -> Finding:
    """Whether there is a backup of these days."""
    found = nightly_backups(patient.data)
    if not found:
        return look("backup.none")
    age = patient.now - datetime.fromtimestamp(found[-1].stat().st_mtime).astimezone()
    days = max(age.days, 0)
    return look("backup.old", days) if age > _OLD_BACKUP else ok("backup.ok", len(found))


def _inside(found: Condition, patient: Patient) -> Iterator[Finding]:
    yield _clock(found, patient)
    yield _network(found, patient)
    yield _alarm(found)
    yield _queue(found, patient)
    yield _calendars(found, patient)
    yield _reports(found, patient)
    yield from _calls(found)
    yield ok("pin.ok") if found.has_librarian() else look("pin.none")


def _calls(found: Condition) -> Iterator[Finding]:
    """Whether calls of mediators reach others; nothing where none was ever tried."""
    folder, phone = found.state(FOLDER), found.state(PHONE)
    if folder and folder.value != WELL:
        yield broken("calls.folder", details=(folder.value,))
    elif folder:
        yield ok("calls.ok")
    if phone and phone.value != WELL:
        known = phone.value if phone.value == NO_ADDRESS else NOT_SENT
        yield broken(f"calls.{known}")
    elif phone:
        yield ok("calls.phone")


def _clock(found: Condition, patient: Patient) -> Finding:
    told = found.state(CLOCK)
    seen = found.state(NETWORK)
    if patient.now.year < _EARLIEST_YEAR or (seen and seen.at > patient.now + _SILENT):
        return broken("clock.back", _moment(patient.now))
    if told is None:
        return ok("clock.untold", _moment(patient.now))
    with suppress(ValueError):
        behind = float(told.value) if told.value else 0.0
        for words, from_s, unit_s in _WRONG:
            if abs(behind) >= from_s:
                return broken(words, _moment(patient.now), round(abs(behind) / unit_s))
    return ok("clock.ok", _moment(patient.now))


def _network(found: Condition, patient: Patient) -> Finding:
    state = found.state(NETWORK)
    if state is None:
        return look("network.never")
    if patient.now - state.at > _SILENT:
        running = alone(patient).words == "alone.running"
        return broken("network.silent") if running else ok("network.stopped", _moment(state.at))
    if state.value == "offline":
        return _offline(found)
    return ok("network.ok") if state.value else ok("network.unasked")


def _offline(found: Condition) -> Finding:
    """No network; or one on which somebody else answers in the server's place."""
    stranger = found.state(STRANGER)
    kind, _, sentence = (stranger.value if stranger else "").partition(": ")
    portal = found.state(PORTAL)
    if kind == "certificate":
        return broken("network.certificate", details=(sentence,))
    if kind:
        return look("network.portal", details=(sentence,))
    return look("network.portal" if portal and portal.value else "network.offline")


def _reports(found: Condition, patient: Patient) -> Finding:
    """Whether weekly reports that are to leave cannot; a refusal is told at once, others later."""
    refused = [said for said in found.reports_tried() if said in _REFUSALS]
    if refused:
        return broken("reports.refused", len(refused), details=(refused[0],))
    late, said = found.reports_late(patient.now - _LATE_REPORT)
    if not late:
        return ok("reports.ok")
    return look("reports.late", late, details=(said,) if said else ())


def _alarm(found: Condition) -> Finding:
    state = found.state(ALARM)
    alarm = alarmed(state.value) if state and state.value else None
    if alarm is None:
        return ok("sync.ok")
    account, fault, sentence = alarm
    known = fault.value if fault.value in _TOLD_ALARMS else "other"
    return broken(f"sync.{known}", account, details=(sentence,))


def _queue(found: Condition, patient: Patient) -> Finding:
    outgoing = found.outgoing()
    if outgoing.parked:
        return broken("queue.parked", outgoing.parked)
    if outgoing.since and patient.now - outgoing.since > _OLD_QUEUE:
        return look("queue.old", outgoing.waiting, (patient.now - outgoing.since).days)
    return ok("queue.ok", outgoing.waiting) if outgoing.waiting else ok("queue.empty")


def _calendars(found: Condition, patient: Patient) -> Finding:
    read_at = found.calendars_read_at()
    if read_at is None:
        return ok("calendars.none")
    if patient.now - read_at > _OLD_CALENDAR:
        return look("calendars.old", _moment(read_at))
    return ok("calendars.ok", _moment(read_at))


def _moment(at: datetime) -> str:
    return at.astimezone().isoformat(timespec="minutes")
