"""How far the first setting-up of a kiosk has come: which step, what is done, what was skipped.

It is kept after each step, so that who leaves half-way goes on from there. What was entered is
kept by each step itself, where it belongs.
"""

import json
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.storage.database import KioskDatabase
from kiosk.storage.states import States

STEPS = (
    "languages",
    "place",
    "screen",
    "pin",
    "guides",
    "mediators",
    "calendar",
    "sending",
    "printer",
    "sound",
)
END = "end"  # the page that sums up
_STATE = "set-up"


@dataclass(frozen=True, slots=True)
class SetUp:
    """Where one is: a step or `END`; "" when nobody has begun. `over`: somebody said so."""

    at: str = ""
    done: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()
    over: bool = False

    @property
    def begun(self) -> bool:
        """Whether somebody is in the middle of it."""
        return bool(self.at) and not self.over

    @property
    def number(self) -> int:
        """The number of the step, from 1; 0 when one is at none."""
        return STEPS.index(self.at) + 1 if self.at in STEPS else 0

    def begin(self) -> "SetUp":
        """At the first step, or where one has left."""
        return self if self.begun else SetUp(STEPS[0], self.done, self.skipped)

    def finish_step(self) -> "SetUp":
        """This step is done: on to the next."""
        return self._on(done=self.done | {self.at}, skipped=self.skipped - {self.at})

    def skip_step(self) -> "SetUp":
        """This step is for later: on to the next."""
        return self._on(done=self.done - {self.at}, skipped=self.skipped | {self.at})

    def back(self) -> "SetUp | None":
        """At the step before; None: there is none."""
        if self.at == END:
            return replace(self, at=STEPS[-1])
        return replace(self, at=STEPS[self.number - 2]) if self.number > 1 else None

    def end(self) -> "SetUp":
        """It is over, and does not come back by itself."""
        return replace(self, at=END, over=True)

    def _on(self, done: frozenset[str], skipped: frozenset[str]) -> "SetUp":
        after = self.number
        return SetUp(STEPS[after] if 0 < after < len(STEPS) else END, done, skipped)


class SetUpState:
    """Keeps it. Both methods raise `StorageError` when that cannot be done."""

    def __init__(self, database: KioskDatabase) -> None:
        self._states = States(database)

    def read(self) -> SetUp:
        """How far it has come; as if nobody had begun where what is kept makes no sense."""
        state = self._states.get(_STATE)
        try:
            kept = json.loads(state.value) if state and state.value else {}
            at = str(kept.get("at", ""))
            done, skipped = (frozenset(kept.get(name, ())) for name in ("done", "skipped"))
        except (ValueError, AttributeError, TypeError):
            return SetUp()
        at = at if at in (*STEPS, END) else ""
        return SetUp(at, done & set(STEPS), skipped & set(STEPS), bool(kept.get("over")))

    def keep(self, set_up: SetUp, now: datetime) -> None:
        """Keep it; when this returns, it is on the disk."""
        told = {
            "at": set_up.at,
            "done": sorted(set_up.done),
            "skipped": sorted(set_up.skipped),
            "over": set_up.over,
        }
        self._states.set(_STATE, json.dumps(told), now)
