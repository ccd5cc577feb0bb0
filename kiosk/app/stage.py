"""Who is on the screen, who stands by, who is leaving, and what is to be done about it.

Pure: happenings and the time go in, orders come out. Nothing here starts a process, reads a pipe
or looks at a clock; `children` carries the orders out and `supervisor` joins the two.

The orders follow from the state alone (`_settle`), not from which happening came last: so one
that comes late, twice or not at all leads to the same screen.
"""

import itertools
from dataclasses import dataclass

from kiosk.app.messages import (
    After,
    Ended,
    FromScreen,
    Gone,
    Ready,
    Renew,
    Show,
    Shown,
    ToScreen,
    Trace,
)
from kiosk.app.patience import Patience
from kiosk.app.stage_part import NEVER, Part, Role
from kiosk.app.timings import Timings
from kiosk.language.languages import Language


@dataclass(frozen=True, slots=True)
class Start:
    """Start a process; from then on it is known by that number."""

    number: int
    role: Role


@dataclass(frozen=True, slots=True)
class Say:
    """Write a message to a screen."""

    number: int
    message: ToScreen


@dataclass(frozen=True, slots=True)
class Dismiss:
    """Tell a process to end, by ending its stdin."""

    number: int


@dataclass(frozen=True, slots=True)
class Kill:
    """End a process now (SIGKILL)."""

    number: int


Order = Start | Say | Dismiss | Kill


class Stage:
    """The screens of one kiosk.

    What happened is noted by `heard` and `died`; what follows from it is asked of `settle`, once
    everything has been noted, so that nobody is judged silent whose words were waiting.
    """

    def __init__(self, timings: Timings) -> None:
        self._timings = timings
        waits = (timings.window_s, timings.retry_s, timings.retry_most_s)
        self._screens = Patience(timings.deaths, *waits)
        self._apologies = Patience(1, *waits)
        self._parts: dict[int, Part] = {}
        self._front: Part | None = None
        self._standby: Part | None = None
        self._apology: Part | None = None
        self._after = After.START
        self._aloud: Language | None = None
        self._traces: tuple[Trace, ...] = ()
        self._owes_gone = False  # the front has still to learn that the one before is gone
        self._settings = 0  # how often they have changed
        self._kept_waiting = False  # for a screen that has read the last of them
        self._numbers = itertools.count(1)

    @property
    def lit(self) -> bool:
        """Whether there is something to see: a drawn screen, or the out-of-order one."""
        return self._apology is not None or (self._front is not None and self._front.shown)

    def heard(self, number: int, message: FromScreen, now: float) -> None:
        """Note that a screen said something."""
        part = self._parts.get(number)
        if part is None:
            return
        part.heard_at = now
        part.ready = part.ready or isinstance(message, Ready)
        part.shown = part.shown or (isinstance(message, Shown) and part.told_to_show_at < NEVER)
        if isinstance(message, Ended) and part is self._front:
            part.printing = message.printing
            self._vacate(After(message.reason.value), now)
            self._aloud, self._traces = message.aloud, message.traces

    def died(self, number: int, now: float) -> bool:
        """Note that a process is gone, with all it had started; gives whether it was missed."""
        part = self._parts.pop(number, None)
        return part is not None and self._lose(part, now)

    def overslept(self, now: float) -> None:
        """Note that the machine slept, and everybody with it: every wait begins anew."""
        for part in self._parts.values():
            part.started_at = part.heard_at = now
            part.told_to_show_at = now if part.told_to_show_at < NEVER else NEVER

    def settings_changed(self) -> None:
        """Note that screens started from now on are set otherwise than those before."""
        self._settings += 1

    def settle(self, now: float) -> list[Order]:
        """What is to be done now. Asked again at the same moment, there is nothing more to do."""
        orders: list[Order] = []
        self._end_what_is_overdue(now, orders)
        self._renew(now, orders)
        self._show(now, orders)
        self._clear_away(now, orders)
        self._start_what_is_missing(now, orders)
        return orders

    def next_at(self, now: float) -> float:
        """The next moment at which something is due although nothing happens; may be `NEVER`."""
        dues = [part.due(self._timings) for part in self._parts.values()]
        dues += [self._screens.retry_at, self._apologies.retry_at]
        return min((due for due in dues if due > now), default=NEVER)

    def _vacate(self, after: After, now: float) -> None:
        if self._front is not None:
            self._front.left_at = min(self._front.left_at, now)
        self._front, self._after, self._owes_gone = None, after, True
        self._aloud, self._traces = None, ()

    def _lose(self, part: Part, now: float) -> bool:
        """Do without a process that died or is being killed; False: it was leaving anyway."""
        if part.left_at < NEVER:
            return False
        part.left_at = now
        if part is self._apology:
            self._apology = None
            self._apologies = self._apologies.after_death(now)
            return True
        if part is self._front:
            self._vacate(After.CRASH, now)
        else:
            self._standby = None
        self._screens = self._screens.after_death(now)
        return True

    def _end_what_is_overdue(self, now: float, orders: list[Order]) -> None:
        for part in self._parts.values():
            if part.due(self._timings) <= now:
                # It is done without from now on: even SIGKILL does not end every process at once.
                part.killed = True
                orders.append(Kill(part.number))
                self._lose(part, now)

    def _renew(self, now: float, orders: list[Order]) -> None:
        """See to it that the next resident meets the settings of now.

        A standby is let get ready before it is replaced, and a resident is kept waiting for a
        fresh one once at most: settings that change every second must not leave the screen dark.
        """
        standby, front = self._standby, self._front
        stale = standby is not None and standby.ready and standby.settings < self._settings
        if standby and stale and not (front is None and self._kept_waiting):
            self._kept_waiting = front is None
            self._standby, standby.left_at, standby.dismissed = None, now, True
            orders.append(Dismiss(standby.number))
        elif front and front.renewable(self._settings) and standby and standby.ready and not stale:
            front.told_to_renew = True
            orders.append(Say(front.number, Renew()))

    def _show(self, now: float, orders: list[Order]) -> None:
        standby = self._standby
        if self._front is None and standby and standby.ready and now >= self._screens.retry_at:
            self._front, self._standby, self._kept_waiting = standby, None, False
            standby.told_to_show_at = now
            orders.append(Say(standby.number, Show(self._after, self._aloud, self._traces)))
        if self._front is not None and self._owes_gone and not self._residents_leaving():
            self._owes_gone = False
            orders.append(Say(self._front.number, Gone()))

    def _clear_away(self, now: float, orders: list[Order]) -> None:
        """Send away what the drawn screen has covered; before, there would be nothing to see."""
        if self._front is None or not self._front.shown:
            return
        if self._apology is not None:
            self._apology.left_at = now
            self._apology = None
        for part in self._parts.values():
            if part.left_at < NEVER and not (part.dismissed or part.killed):
                part.dismissed = True
                orders.append(Dismiss(part.number))

    def _start_what_is_missing(self, now: float, orders: list[Order]) -> None:
        # While somebody waits for a first picture, or an old process is still dying, a second
        # one being loaded would only take the processor away from them.
        calm = self._front is None or (self._front.shown and not self._residents_leaving())
        if self._standby is None and calm and now >= self._screens.retry_at:
            self._standby = self._start(Role.SCREEN, now, orders)
        dark = self._front is None and self._apology is None and self._screens.tried(now)
        if dark and now >= self._apologies.retry_at:
            self._apology = self._start(Role.OUT_OF_ORDER, now, orders)

    def _start(self, role: Role, now: float, orders: list[Order]) -> Part:
        part = Part(
            next(self._numbers), role, started_at=now, heard_at=now, settings=self._settings
        )
        self._parts[part.number] = part
        orders.append(Start(part.number, role))
        return part

    def _residents_leaving(self) -> bool:
        """Whether a process that a resident used is still there."""
        return any(
            part.left_at < NEVER and part.told_to_show_at < NEVER for part in self._parts.values()
        )
