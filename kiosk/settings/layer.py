"""One file of settings, read: what it sets, what it locks, and what is wrong with it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kiosk.settings.plain_text import line_of
from kiosk.settings.site import BY_KEY, SETTINGS
from kiosk.settings.tables import Findings, Problem, parse_toml, read_text, read_value

LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Layer:
    """The settings that one file says, by key.

    `wrong` are the keys it says wrongly; `whole` tells whether it could be read at all. `locked`
    are the keys that files of less weight cannot change.
    """

    file: str
    values: Mapping[str, Any] = field(default_factory=dict)
    wrong: frozenset[str] = frozenset()
    locked: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()
    whole: bool = True

    def or_else(self, kept: "Layer | None") -> "Layer":
        """With the last good value, where there is one, of what is wrong now."""
        if kept is None or (self.whole and not self.wrong):
            return self
        wanted = set(kept.values) if not self.whole else set(kept.values) & self.wrong
        values = {**self.values, **{key: kept.values[key] for key in wanted}}
        # What the city locked stays so while its file cannot be read.
        locked = self.locked | (kept.locked if not self.whole or LOCKED in self.wrong else set())
        return replace(self, values=values, locked=locked)


def read_layer(path: Path, file: str, *, may_lock: bool) -> Layer:
    """The settings of that file, called `file` in its problems. It may be missing or broken."""
    findings = Findings(file)
    text = read_text(path, findings)
    return _broken(findings) if text is None else layer_of(text, file, may_lock=may_lock)


def layer_of(text: str, file: str, *, may_lock: bool) -> Layer:
    """The settings that a text says."""
    findings = Findings(file)
    tables = parse_toml(text, findings)
    if findings.problems:
        return _broken(findings)
    locked = tables.pop(LOCKED, None) if may_lock else None
    written = dict(_written(tables, "", findings))
    values = {}
    for key, raw in written.items():
        if (value := sound_value(key, raw, findings)) is not None:
            values[key] = value
    keys = _locked(locked, frozenset(written), findings)
    problems = tuple(
        replace(problem, line=line_of(text, problem.key) if problem.key else 0)
        for problem in findings.problems
    )
    wrong = frozenset(written) - frozenset(values)
    if any(problem.key.startswith(LOCKED) for problem in problems):
        wrong |= {LOCKED}
    return Layer(file, MappingProxyType(values), wrong, keys, problems)


def sound_value(key: str, raw: object, findings: Findings) -> Any:  # noqa: ANN401  as the table says
    """The value as the setting has it; None, with the reason noted, when it is wrong."""
    kind, setting = SETTINGS[BY_KEY[key]]
    before = len(findings.problems)
    value = read_value(raw, kind, key, findings)
    if len(findings.problems) == before and (wrong := setting.check(value)):
        findings.add(key, wrong)
    if len(findings.problems) > before:
        return None
    return MappingProxyType(value) if isinstance(value, dict) else value


def keys_named(name: str) -> frozenset[str]:
    """The settings meant by a key or by the name of a table of them ("place"); may be none."""
    return frozenset(key for key in BY_KEY if key == name or key.startswith(f"{name}."))


def _broken(findings: Findings) -> Layer:
    return Layer(findings.file, problems=tuple(findings.problems), whole=False)


def _locked(said: object, written: frozenset[str], findings: Findings) -> frozenset[str]:
    """The keys that are locked: `true` means all that this file says."""
    if said is None or said is False:
        return frozenset()
    if said is True:
        return written
    if not isinstance(said, list) or not all(isinstance(name, str) for name in said):
        findings.add(LOCKED, "write true, or a list of keys in [brackets]")
        return frozenset()
    found: set[str] = set()
    for name in said:
        keys = keys_named(name)
        if not keys:
            findings.add(LOCKED, f"{name} is no setting; look for a slip in its spelling")
        found |= keys
    return frozenset(found)


def _written(table: dict[str, Any], at: str, findings: Findings) -> Iterator[tuple[str, object]]:
    """The settings written in the file, by key; keys that are none are noted."""
    for name, value in table.items():
        key = f"{at}{name}"
        if key in BY_KEY:
            yield key, value
        elif not keys_named(key):
            findings.add(key, "this key is not known; look for a slip in its spelling")
        elif isinstance(value, dict):
            yield from _written(value, f"{key}.", findings)
        else:
            findings.add(key, "a table of keys and values is expected here")
