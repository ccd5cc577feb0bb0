"""The supervisor: starts, watches and replaces the other processes of one kiosk.

It knows no resident, shows nothing and asks no network; it only moves what `stage` decides to
`children`, in one thread. Order at start: log and lock, hardening, then the first screen alone
(it has the whole processor), then, once that one is drawn, the standby and sync.
"""

import logging
import os
import selectors
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.app import hardening, journal
from kiosk.app.children import Children, Died, Happening, Heard
from kiosk.app.journal import Checked
from kiosk.app.lock import FolderInUseError, only_kiosk
from kiosk.app.messages import Ended
from kiosk.app.patience import Patience
from kiosk.app.signals import Signals
from kiosk.app.stage import Dismiss, Kill, Order, Say, Stage, Start
from kiosk.app.stage_part import NEVER, Role
from kiosk.app.systemd import Systemd
from kiosk.app.timings import Timings
from kiosk.settings.watch import fingerprint

EXIT_OK, EXIT_IN_USE = 0, 2
LOOK_EVERY_S = 1.0  # at the settings
_SYNC = 0  # the stage counts its own from 1
_LINGER_S = 0.02
_OVERSLEPT_S = 1.0  # woken up so late, it was not this process alone that slept

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Options:
    """What to run, and on which data folder.

    `screen`, `sync` and `out_of_order` are command lines. A screen speaks as `messages` says;
    the other two only have to end when their stdin does. An empty `sync`: none is started.
    When anything in the folders `watched` changes, screens are replaced as soon as nobody uses
    them: what a kiosk is set to changes between two residents.
    `worth_saying` gives sentences for the log, none of them about a resident; it is asked once,
    when the first screen is on.
    """

    data: Path
    screen: tuple[str, ...]
    sync: tuple[str, ...]
    out_of_order: tuple[str, ...]
    timings: Timings = field(default_factory=Timings)
    watched: tuple[Path, ...] = ()
    worth_saying: Callable[[], Iterable[str]] = tuple


def run(options: Options) -> int:
    """Run the kiosk until SIGTERM, SIGINT or SIGHUP; gives the exit code.

    0: ended as asked. 2: another kiosk runs on the data folder, which stderr says in a sentence.
    """
    systemd = Systemd(os.environ)
    environment = hardening.scrubbed(os.environ)
    hardening.limit_files()
    hardening.adopt_orphans()
    try:
        with only_kiosk(options.data), Signals() as signals:
            _keep_journal(options.data)
            with selectors.DefaultSelector() as selector:
                _Kiosk(options, Children(environment, selector), systemd).run(selector, signals)
    except FolderInUseError as error:
        sys.stderr.write(f"{error}\n")
        return EXIT_IN_USE
    return EXIT_OK


class _Kiosk:
    """The loop, and what it carries from the stage to the children and back."""

    def __init__(self, options: Options, children: Children, systemd: Systemd) -> None:
        self._options = options
        self._children = children
        self._systemd = systemd
        self._stage = Stage(options.timings)
        times = options.timings
        self._sync = Patience(1, times.window_s, times.retry_s, times.retry_most_s)
        self._sync_runs = False
        self._told_ready = False
        self._settings = fingerprint(*options.watched)
        self._look_at = _now() + LOOK_EVERY_S

    def run(self, selector: selectors.BaseSelector, signals: Signals) -> None:
        """Until a signal asks to stop; no child is left then."""
        selector.register(signals.awaited, selectors.EVENT_READ, signals.drain)
        try:
            self._settle()
            while not signals.stop:
                self._turn(selector)
        except Exception:
            _log.critical("a fault in the supervisor ends the kiosk", exc_info=True)
            raise
        finally:
            self._systemd.tell("STOPPING=1")
            self._end_all(selector)

    def _turn(self, selector: selectors.BaseSelector) -> None:
        """Wait until something happens or is due, and do what follows from it."""
        due = max(self._due(), _now())
        found = _happenings(selector, None if due == NEVER else max(0.0, due - _now()))
        if _now() - due > _OVERSLEPT_S:
            self._stage.overslept(_now())
        for happening in (*found, *self._children.reap()):
            self._note(happening)
        self._look_at_settings()
        self._settle()
        self._keep_sync()
        self._tell_systemd()

    def _due(self) -> float:
        now = _now()
        due = min(self._stage.next_at(now), self._systemd.next_at)
        if self._options.watched:
            due = min(due, self._look_at)
        if self._sync_is_missing():
            due = min(due, self._sync.retry_at)
        return min(due, now + _LINGER_S) if self._children.lingering else due

    def _note(self, happening: Happening) -> None:
        now = _now()
        match happening:
            case Died(number, code) if number == _SYNC:
                _log.warning("sync ended with code %d; it is started again", code)
                self._sync_runs, self._sync = False, self._sync.after_death(now)
            case Died(number, code):
                if self._stage.died(number, now):
                    _log.warning("process %d ended with code %d and was missed", number, code)
            case Heard(number, message):
                if isinstance(message, Ended):
                    self._look_at = now  # the next resident is about to come
                self._stage.heard(number, message, now)

    def _look_at_settings(self) -> None:
        if not self._options.watched or _now() < self._look_at:
            return
        self._look_at = _now() + LOOK_EVERY_S
        found = fingerprint(*self._options.watched)
        if found != self._settings:
            self._settings = found
            self._stage.settings_changed()
            _log.info("the settings have changed: screens that nobody uses are replaced")

    def _settle(self) -> None:
        # Again until there is nothing more to do: an order that fails is a happening too.
        while orders := self._stage.settle(_now()):
            for order in orders:
                self._obey(order)

    def _obey(self, order: Order) -> None:
        match order:
            case Start(number, role):
                self._start(number, role)
            case Say(number, message):
                self._children.say(number, message)
            case Dismiss(number):
                self._children.dismiss(number)
            case Kill(number):
                _log.warning("process %d was silent or late, and is killed", number)
                self._children.kill(number)

    def _start(self, number: int, role: Role) -> None:
        commands = {
            Role.SCREEN: self._options.screen,
            Role.OUT_OF_ORDER: self._options.out_of_order,
        }
        if role is Role.OUT_OF_ORDER:
            _log.error("the screens keep dying: the kiosk says that it is out of order")
        try:
            self._children.start(number, role.value, commands[role])
        except OSError as error:
            _log.error("the %s cannot be started (errno %d)", role, error.errno or 0)
            self._stage.died(number, _now())

    def _sync_is_missing(self) -> bool:
        """Whether sync is to be started: not before there is something to see."""
        return bool(self._options.sync) and self._stage.lit and not self._sync_runs

    def _keep_sync(self) -> None:
        now = _now()
        if not self._sync_is_missing() or now < self._sync.retry_at:
            return
        try:
            self._children.start(_SYNC, "sync", self._options.sync)
            self._sync_runs = True
        except OSError as error:
            _log.error("sync cannot be started (errno %d)", error.errno or 0)
            self._sync = self._sync.after_death(now)

    def _tell_systemd(self) -> None:
        self._systemd.still_alive(_now())
        if self._stage.lit and not self._told_ready:
            self._told_ready = True
            self._systemd.tell("READY=1")
            for sentence in self._options.worth_saying():
                _log.warning("%s", Checked(sentence))

    def _end_all(self, selector: selectors.BaseSelector) -> None:
        """Dismiss every child, then kill those that have not left in time."""
        leave_s = self._options.timings.leave_s
        for number in self._children.numbers():
            self._children.dismiss(number)
        self._wait_for_the_last(selector, leave_s)
        for number in self._children.numbers():
            self._children.kill(number)
        self._wait_for_the_last(selector, leave_s)

    def _wait_for_the_last(self, selector: selectors.BaseSelector, seconds: float) -> None:
        end = _now() + seconds
        while self._children.numbers() and _now() < end:
            _happenings(selector, _LINGER_S)
            self._children.reap()


def _happenings(selector: selectors.BaseSelector, seconds: float | None) -> list[Happening]:
    ready = selector.select(seconds)
    return [happening for key, _ in ready for happening in key.data()]


def _keep_journal(data: Path) -> None:
    folder = data / "log"
    with suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
    journal.keep(folder)


def _now() -> float:
    return time.monotonic()
