"""What the staff did: who, what, when. Never a word of a resident, nor one that staff typed."""

import re
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from kiosk.staff.people import Person
from kiosk.storage.database import KioskDatabase
from kiosk.storage.staff import Entry, StaffTables

KEPT = 2_000  # lines: about two years of a busy place
_DETAIL = re.compile(r"[a-z0-9_./-]{0,60}")


class Action(StrEnum):
    """What may be written down."""

    ENTERED = "entered"
    REFUSED = "refused"  # a wrong PIN
    LEFT = "left"
    PIN_SET = "pin set"
    PIN_FORGOTTEN = "pin forgotten"
    SETTING_CHANGED = "setting changed"  # with its key
    GUIDE_PUBLISHED = "guide published"  # with its name, as the others
    GUIDE_WITHDRAWN = "guide withdrawn"
    GUIDE_ON = "guide on"
    GUIDE_OFF = "guide off"
    GUIDE_ORDER = "guide order"
    ACCOMPANIED = "accompanied"  # sat down beside a resident
    PRINTED = "page printed"
    TAKEN = "numbers taken"  # onto a stick


class Journal:
    """The journal of one kiosk. All methods raise `StorageError` when it cannot be had or kept."""

    def __init__(self, database: KioskDatabase) -> None:
        self._tables = StaffTables(database)

    def note(self, person: Person, action: Action, at: datetime, detail: str = "") -> None:
        """Write down one thing. `detail` is the key of what was changed, never its value.

        Raises:
            ValueError: the detail is no key.
        """
        if not _DETAIL.fullmatch(detail):
            raise ValueError("a detail of the journal is a key, and nothing that somebody typed")
        self._tables.write_down(Entry(at, person.key, action.value, detail), KEPT)

    def last(self, most: int) -> Sequence[Entry]:
        """The last lines, the newest first."""
        return self._tables.journal(most)
