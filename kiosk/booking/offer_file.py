"""Read `booking.toml`: what this place offers to book. Everything wrong with it is told at once.

The only place that knows the format of the file, with `offer_rows`. A setting, subject, mediator
or place that is wrong costs itself alone: what else is sound is offered. Secrets are never here.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Meta

from kiosk.booking.model import PlaceId
from kiosk.booking.offer import Account, Offer, WorkshopCalendars, frozen
from kiosk.booking.offer_rows import (
    Known,
    MediatorRow,
    PlaceRow,
    ServerRow,
    SubjectRow,
    WorkshopsRow,
    mediator_of,
    place_of,
    subject_of,
    workshop_calendars_of,
)
from kiosk.settings.tables import (
    Findings,
    Problem,
    may_be,
    parse_toml,
    read_row,
    read_text,
    read_value,
    unknown,
)

FILE = "booking.toml"
CALENDARS = "calendars"  # the folder beside it

NONE = "at least one [[{}]] is expected here"

_LISTS = ("places", "subjects", "mediators")
# Each single key of the file: its type and its default.
_SINGLE: dict[str, tuple[Any, Any]] = {
    "here": (str, None),
    "zone": (str, "Europe/Paris"),
    "holidays": (Annotated[str, Meta(pattern=r"^(FR(-[A-Z0-9]{1,5})?|none)$")], "FR"),
    "keep_days": (Annotated[int, Meta(ge=0, le=400)], 30),
    "demonstration": (bool, False),
}
_Row = TypeVar("_Row")
_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class OfferReading:
    """What is offered, None: nothing; and what is wrong with the file it comes from."""

    offer: Offer | None
    problems: tuple[Problem, ...] = ()


def read_offer(folder: Path) -> OfferReading:
    """What the `booking.toml` in that folder offers; without one, nothing."""
    path = folder / FILE
    if not may_be(path):
        return OfferReading(None)
    findings = Findings(FILE)
    text = read_text(path, findings)
    return OfferReading(None, tuple(findings.problems)) if text is None else offer_of(text)


@lru_cache(maxsize=2)  # the same file is asked for by each page of the staff
def offer_of(text: str) -> OfferReading:
    """What the text of a `booking.toml` offers."""
    findings = Findings(FILE)
    table = parse_toml(text, findings)
    if findings.problems:
        return OfferReading(None, tuple(findings.problems))
    for key in unknown(table, (*_SINGLE, *_LISTS, "server", "workshops")):
        findings.add(key, "this key is not known; look for a slip in its spelling")
    offer = _offer(table, findings)
    return OfferReading(offer, tuple(findings.problems))


def _offer(table: dict[str, Any], findings: Findings) -> Offer | None:
    said = {key: _single(table, key, findings) for key in _SINGLE}
    local = "server" not in table
    places = frozen(_made(PlaceRow, table, findings, lambda row, at: place_of(row)))
    subjects = _made(SubjectRow, table, findings, lambda row, at: subject_of(row, at, findings))
    known = Known(places, [each.id for each in subjects], local)
    mediators = _made(
        MediatorRow, table, findings, lambda row, at: mediator_of(row, at, known, findings)
    )
    here = _here(said["here"], places, findings)
    server = None if local else read_row(ServerRow, table["server"], "server", findings)
    if here is None or not subjects or not (local or server):
        return None
    return Offer(
        here=here,
        subjects=tuple(subjects),
        mediators=tuple(mediators),
        places=places,
        zone=_zone(said["zone"], findings),
        holidays=_holidays(said["holidays"], findings),
        keep_days=said["keep_days"],
        server=Account(server.url, server.user) if server else None,
        workshops=_workshops(table, findings, local=local),
        demonstration=said["demonstration"],
    )


def _workshops(
    table: dict[str, Any], findings: Findings, *, local: bool
) -> WorkshopCalendars | None:
    if "workshops" not in table:
        return None
    row = read_row(WorkshopsRow, table["workshops"], "workshops", findings)
    return workshop_calendars_of(row, findings, local=local) if row else None


def _single(table: dict[str, Any], key: str, findings: Findings) -> Any:  # noqa: ANN401
    kind, default = _SINGLE[key]
    if key not in table:
        return default
    before = len(findings.problems)
    value = read_value(table[key], kind, key, findings)
    return value if len(findings.problems) == before else default


_KEYS: dict[type, str] = {PlaceRow: "places", SubjectRow: "subjects", MediatorRow: "mediators"}


def _made(
    kind: type[_Row],
    table: dict[str, Any],
    findings: Findings,
    make: Callable[[_Row, str], _Made | None],
) -> list[_Made]:
    """What the sound tables of a list come to, each id once."""
    found: dict[str, _Made] = {}
    for at, row in _rows(kind, table, findings):
        name = row.id  # type: ignore[attr-defined]  # every row has one
        if name in found:
            findings.add(f"{at}.id", f"{name!r} is the id of another one before")
        elif made := make(row, at):
            found[name] = made
    return list(found.values())


def _rows(
    kind: type[_Row], table: dict[str, Any], findings: Findings
) -> Iterator[tuple[str, _Row]]:
    key = _KEYS[kind]
    if not isinstance(listed := table.get(key), list) or not listed:
        findings.add(key, NONE.format(key))
        return
    for number, written in enumerate(listed):
        at = f"{key}[{number}]"
        row = read_row(kind, written, at, findings)
        if row is not None:
            yield at, row


def _here(said: str | None, places: Any, findings: Findings) -> PlaceId | None:  # noqa: ANN401
    if said is None or said in places:
        return PlaceId(said) if said else next(iter(places), None)
    findings.add("here", f"{said!r} is none of the places")
    return None


def _zone(name: str, findings: Findings) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        findings.add("zone", f"{name!r} is no time zone; write it as Europe/Paris")
        return ZoneInfo("Europe/Paris")


def _holidays(said: str, findings: Findings) -> str | None:
    """The part of France whose days they are; None: there are none."""
    if said == "none":
        return None
    _, _, part = said.partition("-")
    if part and part not in HOLIDAY_PARTS:
        findings.add(
            "holidays", f"{said!r} has no days of its own; write FR, or one of {_WRITTEN}"
        )
        return ""
    return part


# As the library `holidays` has them; a test holds the two together.
HOLIDAY_PARTS = frozenset(
    {*("57", "6AE", "971", "972", "973", "974", "976", "BL", "MF", "NC", "PF", "PM", "WF")}
)
_WRITTEN = ", ".join(f"FR-{part}" for part in sorted(HOLIDAY_PARTS))
