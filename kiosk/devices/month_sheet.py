"""What stands on the page of a month, in words: drawn the same on any paper and in a PDF."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Amount:
    """What happened, how often, and what else there is to say of it."""

    name: str
    number: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Split:
    """What happened, how often, and how that splits up; `parts` as `MonthSheet.endings`."""

    name: str
    number: int
    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """A small list under its title, with lines of words below."""

    title: str
    rows: tuple[Amount, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MonthSheet:
    """One page. `nothing` is said where nothing is counted; where it is all, `empty` is said.

    `remarks` stand under the title; `beside` under the number of visits; `whole` heads the column
    of whole numbers, `endings` those of their parts, three. `lists` are columns, each with its
    lists one under another; `strip` is a list on one line, below them. `address`, where there is
    one, is the last line. `right_to_left`: how its language is written.
    """

    title: str
    place: str
    remarks: tuple[str, ...]
    empty: str
    nothing: str
    visits: Amount
    beside: tuple[str, ...]
    weeks: Rows
    guides_title: str
    whole: str
    endings: tuple[str, ...]
    guides: tuple[Split, ...]
    stuck: Rows
    lists: tuple[tuple[Rows, ...], ...]
    strip: Rows
    foot: tuple[str, ...]
    address: str = ""
    right_to_left: bool = False


def grouped(number: int) -> str:
    """A number as it is read: 12 345 (ISO 80000-1)."""
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")
