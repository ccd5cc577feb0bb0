"""A note to the author of a guide: something about a step is not as it should be.

It says on which day, never who wrote it; and who writes words is asked to name nobody.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import uuid4

from kiosk.storage.author_notes import NoteRow, NoteTable
from kiosk.storage.database import KioskDatabase

MOST_WORDS = 300  # letters


class About(StrEnum):
    """What is to be told."""

    SITE_CHANGED = "site"  # the site is not as the guide says
    WORD = "word"  # a word is not understood
    MISSING = "missing"  # something is missing in the step
    PAPER = "paper"  # a paper is asked for that the guide does not name
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class AuthorNote:
    """One note. `step` is empty where the whole guide is meant; `done`: it was seen to."""

    id: str
    day: date
    guide: str
    step: str
    about: About
    words: str = ""
    done: bool = False


class AuthorNotes:
    """The notes of one kiosk. All methods raise `StorageError`."""

    def __init__(self, database: KioskDatabase) -> None:
        self._table = NoteTable(database)

    def write(self, guide: str, step: str, about: About, day: date) -> AuthorNote:
        """Keep a new note; when this returns, it is on the disk."""
        return self._put(AuthorNote(str(uuid4()), day, guide, step, about))

    def say(self, note: AuthorNote, words: str) -> AuthorNote:
        """The same note, with those words."""
        return self._put(replace(note, words=" ".join(words.split())[:MOST_WORDS]))

    def see_to(self, note: AuthorNote) -> AuthorNote:
        """The same note, seen to."""
        return self._put(replace(note, done=True))

    def take_back(self, note: AuthorNote) -> None:
        """It was a mistake."""
        self._table.remove(note.id)

    def all(self, *, done: bool = False) -> Sequence[AuthorNote]:
        """Those that nobody has seen to yet, the newest first; `done`: the others as well."""
        found = [_note(row) for row in self._table.all()]
        return [note for note in found if done or not note.done]

    def _put(self, note: AuthorNote) -> AuthorNote:
        self._table.put(
            NoteRow(
                *(note.id, note.day.isoformat(), note.guide, note.step),
                *(note.about.value, note.words, int(note.done)),
            )
        )
        return note


def _note(row: NoteRow) -> AuthorNote:
    return AuthorNote(
        row.id,
        date.fromisoformat(row.day),
        row.guide,
        row.step,
        About(row.kind),
        row.words,
        bool(row.done),
    )
