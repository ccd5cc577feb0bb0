"""What mediators tell the authors of guides, as rows. All methods raise `StorageError`."""

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.storage.database import KioskDatabase


class NoteRow(NamedTuple):
    """A note: on which day, about which step of which guide, what, and in which words."""

    id: str
    day: str
    guide: str
    step: str
    kind: str
    words: str = ""
    done: int = 0


class NoteTable:
    """The table of notes."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def put(self, row: NoteRow) -> None:
        """Keep a note, in the place of the one of that id."""
        with self._database.writing() as database:
            database.execute(
                "INSERT OR REPLACE INTO author_notes (id, day, guide, step, kind, words, done) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                tuple(row),
            )

    def remove(self, note: str) -> None:
        """It was a mistake."""
        with self._database.writing() as database:
            database.execute("DELETE FROM author_notes WHERE id = ?", (note,))

    def all(self) -> Sequence[NoteRow]:
        """All notes, the newest first."""
        with self._database.reading() as database:
            rows = database.execute(
                "SELECT id, day, guide, step, kind, words, done FROM author_notes "
                "ORDER BY day DESC, id"
            ).fetchall()
        return [NoteRow(*row) for row in rows]
