"""What the screens write into `booking.toml`, as edits for `offer_change.change_offer`.

A mediator is shown as the file has her, sound or not: one whose calendars are not named yet
cannot be booked, and is the very one to be changed.
"""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.booking.offer import Account
from kiosk.booking.offer_change import Table, free_name, put_row
from kiosk.booking.offer_file import FILE
from kiosk.settings.plain_text import NotPlainTextError, plain_text

_FILE_END, _WORKSHOPS = ".ics", "ateliers.ics"


@dataclass(frozen=True, slots=True)
class Written:
    """A mediator as the file has her, sound or not; calendars are empty where none is named.

    `shared`: they are addresses on a calendar server, of which she needs one for her hours and
    one for bookings; else `permanences` is the name of a file, and this kiosk keeps bookings.
    """

    id: str
    first_name: str
    languages: tuple[str, ...]
    subjects: tuple[str, ...]
    permanences: str
    bookings: str
    shared: bool = False

    @property
    def named(self) -> bool:
        """Whether all the calendars are named that she needs to be booked."""
        return bool(self.permanences and (self.bookings or not self.shared))


def mediators_written(folder: Path) -> Sequence[Written]:
    """The mediators of that folder's file; none where it cannot be read."""
    try:
        table = tomllib.loads(plain_text((folder / FILE).read_bytes()))
    except (OSError, ValueError, NotPlainTextError):
        return ()
    listed = table.get("mediators")
    rows = listed if isinstance(listed, list) else []
    shared = "server" in table
    found = [_written(each, shared=shared) for each in rows if isinstance(each, dict)]
    return [each for each in found if each.id]


def put_mediator(
    document: Table, wanted: str, first_name: str, file_for: Callable[[str], str]
) -> str:
    """A mediator who speaks French and helps with every subject at the first place; gives her id.

    `file_for` gives, for her id, the file of her hours; it is not asked at a place with a calendar
    server, where it is still to be said which calendars are hers.
    """
    made = free_name(document, "mediators", wanted)
    places = [str(each["id"]) for each in document.get("places", [])]
    values = {
        "first_name": first_name,
        "languages": ["fr"],
        "places": [str(document.get("here") or places[0])],
        "subjects": [str(each["id"]) for each in document.get("subjects", [])],
        "permanences": None if "server" in document else file_for(made),
    }
    put_row(document, "mediators", made, values)
    return made


def put_server(document: Table, account: Account | None) -> None:
    """Let bookings go to that account; None: this kiosk keeps them alone.

    Calendars of another server are none of this one: those of each mediator are to be named anew.
    Those of workshops are written by hand, and stay for whoever does: the reader says what is
    wrong with them. Without a server they are a file.
    """
    import tomlkit  # noqa: PLC0415  no resident's process writes it

    before = document.get("server")
    if account is None:
        document.pop("server", None)
    else:
        server = tomlkit.table()
        server["url"], server["user"] = account.url, account.user
        document["server"] = server
    if str(before.get("url", "") if before else "") == (account.url if account else ""):
        return
    for row in document.get("mediators", ()):
        for key in ("permanences", "bookings", "busy"):
            row.pop(key, None)
        if account is None:
            row["permanences"] = f"{row.get('id')}{_FILE_END}"
    if account is None and "workshops" in document:
        workshops = document["workshops"]
        workshops.pop("registrations", None)
        if not str(workshops.get("calendar", "")).endswith(_FILE_END):
            workshops["calendar"] = _WORKSHOPS


def _written(row: Mapping[str, Any], *, shared: bool) -> Written:
    def texts(key: str) -> tuple[str, ...]:
        found = row.get(key)
        return tuple(map(str, found)) if isinstance(found, list) else ()

    def text(key: str) -> str:
        return str(row.get(key, ""))

    hours = text("permanences")
    if shared and "/" not in hours and hours.endswith(_FILE_END):
        hours = ""  # of before there was a server
    languages, subjects = texts("languages") or ("fr",), texts("subjects")
    calendars = hours, text("bookings")
    return Written(text("id"), text("first_name"), languages, subjects, *calendars, shared)
