"""One thing that was looked at, and what was found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Verdict(StrEnum):
    """What a finding asks of a person."""

    OK = "ok"
    LOOK = "look at this"  # it works; somebody should look some day soon
    BROKEN = "broken"  # residents or safety suffer until somebody acts


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one thing.

    `words` names the sentences in `words.WORDS`, whose %1 and %2 are the `values`. `details` are
    for the technician: English, and only on the command line.
    """

    words: str
    verdict: Verdict = Verdict.OK
    values: tuple[str, ...] = ()
    details: tuple[str, ...] = ()

    @property
    def part(self) -> str:
        """What was looked at, in a word ("disk")."""
        return self.words.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Patient:
    """The kiosk that is looked at, and the moment, which has a time zone."""

    data: Path
    config: Path
    now: datetime


def ok(words: str, *values: object) -> Finding:
    """All is well."""
    return Finding(words, Verdict.OK, tuple(map(str, values)))


def look(words: str, *values: object, details: tuple[str, ...] = ()) -> Finding:
    """Somebody should look at this."""
    return Finding(words, Verdict.LOOK, tuple(map(str, values)), details)


def broken(words: str, *values: object, details: tuple[str, ...] = ()) -> Finding:
    """Somebody has to act."""
    return Finding(words, Verdict.BROKEN, tuple(map(str, values)), details)
