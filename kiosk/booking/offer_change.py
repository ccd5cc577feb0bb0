"""Change `booking.toml`: comments stay, and nothing is written that the reader finds fault with.

A subject or mediator is a table in a list, found by its id. Faults that were there before are
nobody's business here: they stay, and so does what they are about.
"""

import os
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.booking.offer_file import FILE, NONE, offer_of
from kiosk.booking.offer_rows import UNNAMED
from kiosk.disk.durable import write_whole
from kiosk.disk.locks import alone_in
from kiosk.settings.tables import Findings, parse_toml, read_text
from kiosk.settings.writing import Cause, SettingsError

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

_LOCK = f".{FILE}.lock"
Table = MutableMapping[str, Any]
# Which calendars a mediator has is said after her name.
UNSAID = {UNNAMED.format(key) for key in ("permanences", "bookings")}
# A place is told bit by bit.
NOT_YET = UNSAID | {NONE.format(key) for key in ("places", "subjects", "mediators")}
_MAY_BE_MISSING = NOT_YET | {UNNAMED.format("registrations")}  # written by hand, after a server


def change_offer(folder: Path, edit: "Callable[[TOMLDocument], None]", example: str = "") -> str:
    """Do that to the file; gives its text as it was. Without a file, `example` is begun from.

    When this returns, it is on the disk; processes read it between two residents.

    Raises:
        SettingsError: the file is as it was; its sentences say why, with line and key.
    """
    from tomlkit import dumps, parse  # noqa: PLC0415  no resident's process writes it

    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with alone_in(folder, _LOCK):
            before = text_of(folder)
            document = parse(before or example)
            edit(document)
            after = dumps(document)
            _must_be_sound(before or example, after)
            if after != before:
                write_whole(path, after.encode(), mode=0o644)
    except OSError as error:
        raise _not_written(path, error) from error
    return before


def restore_offer(folder: Path, text: str, now: str) -> None:
    """Put a text back in the place of the one that `change_offer` made of it, which is `now`.

    Raises:
        SettingsError: somebody has changed the file since (MEANWHILE), or it cannot be written.
    """
    path = folder / FILE
    try:
        with alone_in(folder, _LOCK):
            if text_of(folder) != now:
                raise SettingsError(Cause.MEANWHILE, f"{FILE} was changed meanwhile.")
            write_whole(path, text.encode(), mode=0o644)
    except OSError as error:
        raise _not_written(path, error) from error


def text_of(folder: Path) -> str:
    """The text of the file, which must be whole; "" where there is none.

    Raises:
        SettingsError: it is no plain text, or no TOML.
    """
    if not os.path.lexists(folder / FILE):
        return ""
    findings = Findings(FILE)
    text = read_text(folder / FILE, findings)
    if text is not None:
        parse_toml(text, findings)
    if text is None or findings.problems:
        sentences = (f"{problem}." for problem in findings.problems)
        raise SettingsError(Cause.BROKEN, *sentences, "Mend the file first.")
    return text


def row(document: Table, key: str, name: str) -> Table | None:
    """The table of that id in the list of that key."""
    listed = document.get(key, [])
    return next((each for each in listed if each.get("id") == name), None)


def put_row(document: Table, key: str, name: str, values: Mapping[str, Any]) -> None:
    """Set these values of the table of that id, which is made if need be; None takes one out."""
    import tomlkit  # noqa: PLC0415  see `change_offer`

    found = row(document, key, name)
    if found is None:
        if key not in document:
            document[key] = tomlkit.aot()
        made = tomlkit.table()
        made["id"] = name
        _set(made, values)
        document[key].append(made)
    else:
        _set(found, values)


def take_row(document: Table, key: str, name: str) -> None:
    """Take the table of that id out of its list."""
    listed = document.get(key, [])
    for number, each in enumerate(listed):
        if each.get("id") == name:
            del listed[number]
            break
    if not listed:
        document.pop(key, None)


def free_name(document: Table, key: str, wanted: str) -> str:
    """An id like the one wanted that nothing in the list has."""
    taken = {str(each.get("id")) for each in document.get(key, [])}
    names = (wanted if number == 1 else f"{wanted}-{number}" for number in range(1, 1000))
    return next(name for name in names if name not in taken)


def _set(table: Table, values: Mapping[str, Any]) -> None:
    import tomlkit  # noqa: PLC0415  see `change_offer`

    for key, value in values.items():
        if value is None:
            table.pop(key, None)
        elif isinstance(value, Mapping):
            if key not in table:
                table[key] = tomlkit.table()
            _set(table[key], value)
            if not table[key]:
                del table[key]
        elif _plain(table.get(key)) != _plain(value):
            table[key] = _plain(value)


def _plain(value: Any) -> Any:  # noqa: ANN401  whatever TOML holds
    many = isinstance(value, Sequence) and not isinstance(value, str)
    return list(value) if many else value


def _must_be_sound(before: str, after: str) -> None:
    """What is about to be written has no fault that was not there before."""
    old, new = offer_of(before), offer_of(after)
    known = {problem.sentence for problem in old.problems} | _MAY_BE_MISSING
    found = [problem for problem in new.problems if problem.sentence not in known]
    if found:
        raise SettingsError(Cause.WRONG, *(f"{problem}." for problem in found))
    if old.offer is not None and new.offer is None:
        raise SettingsError(Cause.WRONG, f"{FILE}: nothing would be offered any more.")


def _not_written(path: Path, error: OSError) -> SettingsError:
    sentence = f"{path} cannot be written ({error.strerror}): nothing was changed."
    return SettingsError(Cause.DISK, sentence)
