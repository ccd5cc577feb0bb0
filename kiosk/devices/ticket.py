"""A ticket on paper: large words, a square, a code. Drawn the same on any printer and in a PDF."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec


class Weight(StrEnum):
    """How loudly a line of a ticket speaks."""

    TITLE = "title"
    BOLD = "bold"
    PLAIN = "plain"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Line:
    """Words of a ticket."""

    words: str
    weight: Weight = Weight.PLAIN


@dataclass(frozen=True, slots=True)
class Ticket:
    """What stands on a ticket, from top to bottom; the square comes after `above`.

    `square` is the text of a QR code, or empty. `right_to_left`: how its language is written.
    """

    above: tuple[Line, ...]
    square: str
    below: tuple[Line, ...]
    right_to_left: bool = False


def ticket_text(ticket: Ticket) -> bytes:
    """The ticket on one line, for the process that prints it."""
    return msgspec.json.encode(ticket)


def ticket_in(text: bytes) -> Ticket:
    """The ticket of such a line.

    Raises:
        ValueError: it is none.
    """
    told: Any = msgspec.json.decode(text, type=Ticket)
    return told  # type: ignore[no-any-return]  # msgspec has no types of its own
