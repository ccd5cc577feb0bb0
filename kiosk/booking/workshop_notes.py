"""The workshops that this kiosk knows of, as last read, so that no screen reads calendars."""

from collections.abc import Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

import msgspec

from kiosk.booking.seats import Entry, line_of
from kiosk.booking.workshops import Session, Workshop, WorkshopId, WorkshopWords, workshop_of
from kiosk.language.languages import Language
from kiosk.storage.database import KioskDatabase
from kiosk.storage.workshops import LineRow, WorkshopRow, Workshops


class WorkshopNotes:
    """Reads at any time; what changes something wants a transaction around it."""

    def __init__(self, database: KioskDatabase) -> None:
        self._rows = Workshops(database)

    def all(self, now: datetime) -> Sequence[Workshop]:
        """Those that are not over, by their start.

        Raises:
            StorageError: they cannot be read.
        """
        rows = self._rows.ending_after(int(now.timestamp()))
        return [read_workshop(row.body) for row in rows]

    def find(self, wanted: WorkshopId) -> Workshop | None:
        """The workshop of that id, over or not; None: it is held no more."""
        return workshop_of(self.all(datetime.fromtimestamp(0, UTC)), wanted)

    def lines(self) -> dict[str, LineRow]:
        """How the lines last were, by workshop."""
        return self._rows.lines()

    def keep(self, workshops: Sequence[Workshop]) -> None:
        """Put these in the place of all."""
        self._rows.replace(
            WorkshopRow(
                each.id,
                int(each.start.timestamp()),
                int(each.finish.timestamp()),
                written_workshop(each),
            )
            for each in {it.id: it for it in workshops}.values()
        )

    def keep_lines(self, entries: Sequence[Entry], now: datetime) -> None:
        """Note how many seats are free and how many wait, from all entries of an authority."""
        lines = {each.id: line_of(each, entries) for each in self.all(now)}
        rows = [LineRow(name, line.free, len(line.waiting)) for name, line in lines.items()]
        self._rows.replace_lines(rows, now)


def written_workshop(workshop: Workshop) -> str:
    """A workshop as JSON."""
    words = {
        str(language): {"title": words.title, "about": words.about}
        for language, words in workshop.words.items()
    }
    row = {name: getattr(workshop, name) for name in Workshop.__dataclass_fields__}
    return msgspec.json.encode(row | {"words": words}).decode()


def read_workshop(body: str) -> Workshop:
    """The workshop in that JSON, which this kiosk wrote.

    Raises:
        msgspec.DecodeError: it was damaged.
    """
    row: dict[str, Any] = msgspec.json.decode(body)
    words = {
        Language(language): WorkshopWords(**each)
        for language, each in row["words"].items()
        if language in set(Language)
    }
    sessions = msgspec.convert(row["sessions"], tuple[Session, ...])
    tuples = {name: tuple(row[name]) for name in ("languages", "members")}
    return Workshop(
        **row | tuples | {"words": MappingProxyType(words), "sessions": sessions},
    )
