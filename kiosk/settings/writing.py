"""Change `site.toml`: the comments in it stay, and so does all of it when a change is refused."""

import errno
import os
import tomllib
from collections.abc import Mapping, MutableMapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

from kiosk.disk.durable import write_whole
from kiosk.disk.locks import alone_in
from kiosk.disk.owned import make_folder
from kiosk.settings import last_good
from kiosk.settings.layer import layer_of, sound_value
from kiosk.settings.reading import FILE, city_layers
from kiosk.settings.row import Who
from kiosk.settings.site import BY_KEY, SETTINGS
from kiosk.settings.tables import Findings, read_text
from kiosk.settings.watch import fleet_folder

_LOCK = f".{FILE}.lock"
_RANK = {Who.LIBRARIAN: 0, Who.CITY: 1, Who.NOBODY: 2}


class Cause(StrEnum):
    """Why settings were not changed."""

    WRONG = "wrong"  # that is no value of this setting
    LOCKED = "locked"  # it is not for this person to change
    BROKEN = "broken"  # the file has to be mended first
    DISK = "disk"  # it cannot be written
    MEANWHILE = "meanwhile"  # somebody else changed it


class SettingsError(Exception):
    """Settings were not changed, and all is as it was. `sentences` say why, each by itself."""

    def __init__(self, cause: Cause, *sentences: str) -> None:
        super().__init__(" ".join(sentences))
        self.cause = cause
        self.sentences = sentences


def change(config: Path, changes: Mapping[str, Any], by: Who, fleet: Path | None = None) -> None:
    """Set these settings, by key, and no other; None: as if it had never been set here.

    When this returns, they are on the disk; processes read them between two residents.

    Raises:
        SettingsError: none of them was changed.
    """
    from tomlkit import dumps, parse  # noqa: PLC0415  no resident's process writes settings

    path = config / FILE
    _must_be_allowed(changes, by, fleet_folder() if fleet is None else fleet)
    try:
        make_folder(config, 0o777)
        with alone_in(config, _LOCK):
            text = _text(path)
            document = parse(text)
            for key, value in changes.items():
                _put(document, key.split("."), value)
            written = dumps(document)
            _must_hold(text, written, changes)
            if written != text:
                write_whole(path, written.encode(), mode=0o644)
    except OSError as error:
        raise SettingsError(
            Cause.DISK,
            f"{path} cannot be written ({error.strerror}): nothing was changed.",
            "Make room on the disk, then try again."
            if error.errno in {errno.ENOSPC, errno.EDQUOT}
            else "Let the account of the kiosk write in that folder, then try again.",
        ) from error


def value_of(key: str, written: str) -> Any:  # noqa: ANN401  as the table says
    """The value that somebody wrote for that setting on a command line.

    Raises:
        SettingsError: it cannot be understood.
    """
    kind = SETTINGS[BY_KEY[key]][0] if key in BY_KEY else str
    if (get_origin(kind) is Annotated and get_args(kind)[0] is str) or key not in BY_KEY:
        quoted = len(written) > 1 and written[0] == written[-1] and written[0] in "\"'"
        if not quoted:
            return written
    try:
        return tomllib.loads(f"value = {written}")["value"]
    except tomllib.TOMLDecodeError:
        return written  # a word such as "ahead"; what it may be is checked with the change


def reset(config: Path, data: Path, by: Who, fleet: Path | None = None) -> tuple[str, ...]:
    """Take out all that goes when the kiosk moves to another place; gives the keys.

    Raises:
        SettingsError: nothing was taken out.
    """
    keys = tuple(
        setting.key for _, setting in SETTINGS.values() if setting.wiped and _may(by, setting.who)
    )
    locked = {
        key for layer in city_layers(fleet or fleet_folder()).values() for key in layer.locked
    }
    change(config, dict.fromkeys(key for key in keys if key not in locked), by, fleet)
    last_good.forget(data)
    return keys


def _may(by: Who, who: Who) -> bool:
    return _RANK[by] >= _RANK[who]


def _must_be_allowed(changes: Mapping[str, Any], by: Who, fleet: Path) -> None:
    locked = {key: layer.file for layer in city_layers(fleet).values() for key in layer.locked}
    sentences = []
    for key, value in changes.items():
        if key not in BY_KEY:
            sentences.append(f"{key}: there is no such setting; see `pas-a-pas settings list`.")
            continue
        setting = SETTINGS[BY_KEY[key]][1]
        findings = Findings(FILE)
        if key in locked:
            sentences.append(f"{key}: the city sets this for all its kiosks, in {locked[key]}.")
        elif not _may(by, setting.who):
            whom = (
                "by hand, in site.toml" if setting.who is Who.NOBODY else f"by the {setting.who}"
            )
            sentences.append(f"{key}: this is changed only {whom}.")
        elif value is not None and sound_value(key, value, findings) is None:
            sentences += [f"{key}: {problem.sentence}." for problem in findings.problems]
    if sentences:
        cause = Cause.LOCKED if locked.keys() & changes.keys() else Cause.WRONG
        raise SettingsError(cause, *sentences)


def _text(path: Path) -> str:
    """What stands in the file now; it must be whole, or a change would cost what it holds."""
    if not os.path.lexists(path):
        return ""
    findings = Findings(FILE)
    text = read_text(path, findings)
    if text is not None and layer_of(text, FILE, may_lock=False).whole:
        return text
    problems = findings.problems or list(layer_of(text or "", FILE, may_lock=False).problems)
    sentences = (f"{problem}." for problem in problems)
    raise SettingsError(Cause.BROKEN, *sentences, "Mend the file first.")


def _must_hold(before: str, after: str, changes: Mapping[str, Any]) -> None:
    """What is about to be written says what it should, and all that it said before."""
    layer, old = layer_of(after, FILE, may_lock=False), layer_of(before, FILE, may_lock=False)
    wanted = {key: value for key, value in {**old.values, **changes}.items() if value is not None}
    found = {key: value for key, value in layer.values.items() if key in wanted}
    if not layer.whole or {key: _plain(value) for key, value in found.items()} != {
        key: _plain(value) for key, value in wanted.items()
    }:
        raise SettingsError(
            Cause.BROKEN,
            f"{FILE} is written in a way that only a person can change without loss: "
            "change it by hand.",
        )


def _plain(value: Any) -> Any:  # noqa: ANN401  as the table says
    return last_good.plain(value)


def _put(table: MutableMapping[str, Any], parts: Sequence[str], value: Any) -> None:  # noqa: ANN401  as the table says
    """Set what stands under those keys, each in the table of the one before; None takes it out."""
    import tomlkit  # noqa: PLC0415  see `change`

    first, *rest = parts
    if value is None and first not in table:
        return
    if rest:
        if first not in table:
            table[first] = tomlkit.table()
        _put(table[first], rest, value)
    elif value is None:
        del table[first]
    elif isinstance(value, Mapping) and first in table:
        for key in {**table[first], **value}:  # one by one: their comments stay
            _put(table[first], [key], value.get(key))
    elif isinstance(value, Mapping):
        table[first] = tomlkit.inline_table()
        table[first].update(value)
    else:
        table[first] = _plain(value)
