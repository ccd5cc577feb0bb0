"""Change `booking.toml`: mediators and the calendar server. Comments stay, as does all else in it.

The first change of a place that has no such file starts one with the subjects of a template.
"""

import re
import tomllib
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.booking.offer import Account
from kiosk.booking.offer_file import FILE
from kiosk.settings.checks import Code
from kiosk.settings.durable import alone_in, write_whole
from kiosk.settings.plain_text import NotPlainTextError, plain_text
from kiosk.settings.writing import Cause, SettingsError

_LOCK = f".{FILE}.lock"
_EMPTY = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Pas a Pas//permanences//FR\r\nEND:VCALENDAR\r\n"
)
Change = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Written:
    """A mediator as the file has her, sound or not; calendars are empty where none is named."""

    id: str
    first_name: str
    languages: tuple[str, ...]
    subjects: tuple[str, ...]
    permanences: str
    bookings: str


@dataclass(frozen=True, slots=True)
class Host:
    """The place that a new file is about. `directions` to its desk, by language."""

    name: str
    address: str
    directions: Mapping[Code, str]


def mediators_written(folder: Path) -> Sequence[Written]:
    """The mediators of that folder's file; none where it cannot be read."""
    try:
        table = tomllib.loads(plain_text((folder / FILE).read_bytes()))
    except (OSError, ValueError, NotPlainTextError):
        return ()
    listed = table.get("mediators")
    rows = listed if isinstance(listed, list) else []
    return [_written(each) for each in rows if isinstance(each, dict) and "id" in each]


def start_offer(folder: Path, template: Path, host: Host) -> None:
    """Begin a file with one place and the subjects of a template; one that is there stays.

    Raises:
        SettingsError: it was not begun.
    """
    import tomlkit  # noqa: PLC0415  no resident's process writes settings

    subjects = tomllib.loads((template / FILE).read_text("utf-8"))["subjects"]
    name = _id(host.name, ()) or "here"
    place = {"id": name, "name": host.name, "address": host.address}
    document = tomlkit.document()
    document.add(tomlkit.comment("What this place offers to book. The kiosk writes here too."))
    document["here"] = name
    document["places"] = [{**place, "directions": dict(host.directions)}]
    document["subjects"] = subjects
    text = tomlkit.dumps(document)
    with _kept(folder):
        if not (folder / FILE).exists():
            write_whole(folder / FILE, text.encode(), mode=0o644)


def add_mediator(folder: Path, first_name: str) -> str:
    """A mediator of that name who speaks French and helps with every subject; gives her id.

    Raises:
        SettingsError: nobody was added.
    """
    import tomlkit  # noqa: PLC0415  see above

    made = ""

    def add(document: Any) -> None:  # noqa: ANN401  tomlkit's own
        nonlocal made
        listed = document.get("mediators")
        taken = [str(each.get("id")) for each in listed or ()]
        made = _id(first_name, taken) or _id("mediator", taken)
        row = tomlkit.table()
        row["id"], row["first_name"] = made, first_name
        row["languages"] = ["fr"]
        row["places"] = [str(each["id"]) for each in document["places"]][:1]
        row["subjects"] = [str(each["id"]) for each in document["subjects"]]
        row["permanences"] = f"{made}.ics"
        if listed is None:
            document["mediators"] = tomlkit.aot()
        document["mediators"].append(row)

    _change(folder, add)
    _calendar_file(folder, made)
    return made


def change_mediator(folder: Path, mediator: str, values: Mapping[str, Any]) -> None:
    """Set keys of a mediator, and no other.

    Raises:
        SettingsError: nothing was changed.
    """

    def put(document: Any) -> None:  # noqa: ANN401  see above
        for row in document.get("mediators", ()):
            if row.get("id") == mediator:
                for key, value in values.items():
                    row[key] = list(value) if isinstance(value, tuple) else value

    _change(folder, put)


def remove_mediator(folder: Path, mediator: str) -> None:
    """Take a mediator out, but not her calendars; raises as `change_mediator`."""

    def take(document: Any) -> None:  # noqa: ANN401  see above
        rows = document.get("mediators", ())
        for place in reversed(range(len(rows))):
            if rows[place].get("id") == mediator:
                del rows[place]
        if not rows and "mediators" in document:
            del document["mediators"]

    _change(folder, take)


def set_server(folder: Path, account: Account | None) -> None:
    """Let bookings go to that account; None: this kiosk keeps them alone.

    Calendars of another server are none of this one: each mediator's are to be named anew.

    Raises:
        SettingsError: nothing was changed.
    """
    import tomlkit  # noqa: PLC0415  see above

    def put(document: Any) -> None:  # noqa: ANN401  see above
        before = document.get("server")
        if account is None:
            document.pop("server", None)
        else:
            server = tomlkit.table()
            server["url"], server["user"] = account.url, account.user
            document["server"] = server
        if account and before and str(before.get("url")) == account.url:
            return
        for row in document.get("mediators", ()):
            row["permanences"] = f"{row.get('id')}.ics"
            for key in ("bookings", "busy"):
                row.pop(key, None)

    _change(folder, put)
    if account is None:
        for each in mediators_written(folder):
            _calendar_file(folder, each.id)


def _change(folder: Path, change: Change) -> None:
    import tomlkit  # noqa: PLC0415  see above
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415  see above

    with _kept(folder):
        text = plain_text((folder / FILE).read_bytes())
        try:
            document = tomlkit.parse(text)
            change(document)
            written = tomlkit.dumps(document)
            tomllib.loads(written)
        except (TOMLKitError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
            raise SettingsError(
                Cause.BROKEN, f"{FILE} cannot be changed: mend the file first."
            ) from error
        if written != text:
            write_whole(folder / FILE, written.encode(), mode=0o644)


class _kept:  # noqa: N801  reads as a verb
    """Alone with the file; a disk that does not take it becomes a `SettingsError`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._alone = alone_in(folder, _LOCK)

    def __enter__(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._alone.__enter__()
        except OSError as error:
            raise self._told(error) from error

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:  # noqa: ANN401
        self._alone.__exit__(None, None, None)
        if isinstance(error, OSError):
            raise self._told(error) from error
        if isinstance(error, (ValueError, NotPlainTextError)):
            raise SettingsError(Cause.BROKEN, f"{FILE} is no plain text.") from error

    def _told(self, error: OSError) -> SettingsError:
        sentence = f"{self._folder / FILE} cannot be written ({error.strerror})."
        return SettingsError(Cause.DISK, sentence)


def _calendar_file(folder: Path, mediator: str) -> None:
    """A calendar without hours, for who keeps hers on this kiosk; one that is there stays."""
    path = folder / "calendars" / f"{mediator}.ics"
    try:
        path.parent.mkdir(exist_ok=True)
        if not path.exists():
            write_whole(path, _EMPTY, mode=0o644)
    except OSError as error:
        raise SettingsError(Cause.DISK, f"{path} cannot be written.") from error


def _written(row: Mapping[str, Any]) -> Written:
    def texts(key: str) -> tuple[str, ...]:
        found = row.get(key)
        return tuple(map(str, found)) if isinstance(found, list) else ()

    def text(key: str) -> str:
        return str(row.get(key, ""))

    languages, subjects = texts("languages"), texts("subjects")
    calendars = text("permanences"), text("bookings")
    return Written(text("id"), text("first_name"), languages, subjects, *calendars)


def _id(words: str, taken: Sequence[str]) -> str:
    """Small letters, digits and hyphens of some words, other than those taken."""
    bare = unicodedata.normalize("NFKD", words.lower()).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "-", bare)[:30].strip("-")
    if not name:
        return ""
    numbers = (f"{name}-{number}" for number in range(2, len(taken) + 3))
    return next((each for each in (name, *numbers) if each not in taken), name)
