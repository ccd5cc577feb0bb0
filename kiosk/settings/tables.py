"""Read a TOML table into a frozen value, and say everything that is wrong with it at once.

The checking of each value is msgspec's; what is ours is to go on after the first mistake, and to
say each one in words, with its key. It serves guides and settings alike, so it lies under both.
"""

import dataclasses
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from kiosk.settings.plain_text import NotPlainTextError, plain_text, why_no_toml

Row = TypeVar("Row")

MOST_BYTES = 512 * 1024  # the longest guide text shipped is 30 kB; past this it is no guide


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a file, as a sentence its author can act on.

    `file` is relative to the folder that was read; `key` is the place in it
    ("steps.connect.next"), empty when the whole file is meant; `line` counts from 1, 0 when
    nobody looked.
    """

    file: str
    key: str
    sentence: str
    line: int = 0

    def __str__(self) -> str:
        place = [self.file, f"line {self.line}" if self.line else "", self.key]
        return f"{', '.join(filter(None, place))}: {self.sentence}"


@dataclass(slots=True)
class Findings:
    """The problems met so far in one file."""

    file: str
    problems: list[Problem] = field(default_factory=list)

    def add(self, key: str, sentence: str) -> None:
        """Note one problem at that key of the file."""
        self.problems.append(Problem(self.file, key, sentence))


def read_toml(path: Path, findings: Findings) -> dict[str, Any]:
    """The tables of a TOML file; empty, with the reason noted, when it cannot be had."""
    text = read_text(path, findings)
    return {} if text is None else parse_toml(text, findings)


def may_be(path: Path) -> bool:
    """Whether there is such a file, or may be one: in a folder that may not be looked into.

    Who cannot read what was set says so; it is no place where nothing was set.
    """
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def read_text(path: Path, findings: Findings) -> str | None:
    """The text of a file; None, with the reason noted, when it cannot be had."""
    try:
        if path.stat().st_size > MOST_BYTES:
            findings.add("", f"the file is larger than {MOST_BYTES // 1024} kB")
            return None
        return plain_text(path.read_bytes())
    except FileNotFoundError:
        findings.add("", "the file is missing")
    except OSError as error:
        findings.add("", f"the file cannot be read ({error.strerror})")
    except NotPlainTextError as error:
        findings.add("", str(error))
    return None


def parse_toml(text: str, findings: Findings) -> dict[str, Any]:
    """The tables of a text; empty, with the reason noted, when it is no TOML."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        findings.add("", why_no_toml(text, error))
    except RecursionError:
        findings.add("", "this is not TOML that anybody wrote: it is nested too deeply")
    return {}


def read_row(kind: type[Row], table: object, at: str, findings: Findings) -> Row | None:
    """The value of that dataclass written in `table`; None, with the reasons noted, if wrong.

    `at` is the table's key in its file. Every wrong, missing and unknown key is noted.
    """
    if not isinstance(table, dict):
        findings.add(at, "a table of keys and values is expected here")
        return None
    before = len(findings.problems)
    types = get_type_hints(kind, include_extras=True)  # with their bounds
    values: dict[str, Any] = {}
    for column in dataclasses.fields(kind):  # type: ignore[arg-type]  # Row is a dataclass
        if column.name in table:
            values[column.name] = read_value(
                table[column.name], types[column.name], join(at, column.name), findings
            )
        elif _required(column):
            findings.add(join(at, column.name), "this key is missing")
    for key in unknown(table, types):
        findings.add(join(at, key), "this key is not known; look for a slip in its spelling")
    return kind(**values) if len(findings.problems) == before else None


def unknown(table: dict[str, Any], known: Iterable[str]) -> list[str]:
    """The keys of the table that are not among the known ones."""
    return [key for key in table if key not in set(known)]


def join(at: str, key: str) -> str:
    """The dotted key of `key` inside the table at `at`."""
    return f"{at}.{key}" if at else key


def read_value(value: object, kind: Any, at: str, findings: Findings) -> Any:  # noqa: ANN401
    """The value as that type; None, with the reason noted at the key `at`, if it is none."""
    try:
        converted = msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        findings.add(at, _in_words(str(error), kind))
        return None
    if converted == "" and kind is str:
        findings.add(at, "there are no words here")
    return converted


def _required(column: "dataclasses.Field[Any]") -> bool:
    return column.default is dataclasses.MISSING and column.default_factory is dataclasses.MISSING


_KINDS = {
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "str": 'a text in "quotes"',
    "array": "a list in [brackets]",
    "object": "a table of keys and values",
    "date": "a date such as 2026-11-23",
}
_EMPTY = {
    "Expected `str` of length >= 1": "there are no words here",
    r"Expected `str` matching regex '\\S'": "there are no words here",
    "Expected `array` of length >= 1": "the list is empty",
}
_UNITS = {"str": " characters", "array": " entries", "object": " keys"}
_BOUNDS = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than"}


def _in_words(message: str, kind: object) -> str:
    """What msgspec says of a value ("Expected `int`, got `str` - at `$[0]`"), for its author."""
    said, _, place = message.partition(" - at ")
    entry = re.search(r"\[\d+\]", place)  # of a list; in a table, msgspec does not say which
    where = f" (at {entry[0]})" if entry else ""
    if found := re.fullmatch(r"Expected `(\w+)`, got `(\w+)`", said):
        return f"{_KINDS.get(found[1], found[1])} is expected here{where}"
    if said in _EMPTY:
        return f"{_EMPTY[said]}{where}"
    if found := re.fullmatch(r"Expected `(\w+)`( of length)? ([<>]=?) ([\d.]+)", said):
        unit = _UNITS[found[1]] if found[2] else ""
        bound = f"{_BOUNDS[found[3]]} {found[4].removesuffix('.0')}{unit}"
        return f"{_KINDS[found[1]]} of {bound} is expected here{where}"
    if found := re.fullmatch(r"Invalid enum value ('?.*?'?)", said):
        return f"{found[1]} is not one of {', '.join(map(str, _choices(kind)))}{where}"
    return f"{said.replace('`', chr(39))}{where}"


def _choices(kind: object) -> list[object]:
    """The values among which a type lets one choose, however deep in it."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return [member.value for member in kind]
    if get_origin(kind) is Literal:
        return list(get_args(kind))
    return [choice for part in get_args(kind) for choice in _choices(part)]
