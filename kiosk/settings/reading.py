"""The settings in force: those of the city in /etc/pas-a-pas, and under them this kiosk's own.

The files `*.toml` of the city's folder are read in the order of their names, a later one before
an earlier one; then comes `site.toml`, which may change whatever is not locked. `locked = true`
in a file of the city locks all that it says, `locked = ["session", "place.name"]` those; without
it, what the city says is only what holds until somebody here says otherwise.

A wrong value costs that setting alone, and its last good value stays in force; of a file that
cannot be read at all, all of them do. Every problem is a sentence with file, line and key.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from kiosk.settings import checks, last_good
from kiosk.settings.layer import Layer, read_layer
from kiosk.settings.plain_text import line_of
from kiosk.settings.site import BY_KEY, DEMONSTRATION, SETTINGS, Site
from kiosk.settings.tables import Findings, Problem, may_be, read_text
from kiosk.settings.watch import fleet_folder

FILE = "site.toml"


@dataclass(frozen=True, slots=True)
class SiteReading:
    """The settings to use, and what is wrong with the files they come from.

    `origins` says which file a setting in force is from, by key; `locked` which file of the city
    keeps it from being changed here; `held` are those whose last good value stays in force.
    """

    site: Site
    problems: tuple[Problem, ...] = ()
    origins: Mapping[str, str] = field(default_factory=dict)
    locked: Mapping[str, str] = field(default_factory=dict)
    held: frozenset[str] = frozenset()


def read_site(config: Path, data: Path | None = None, fleet: Path | None = None) -> SiteReading:
    """The settings of the kiosk with that folder; without any file, a demonstration place.

    `data` is where the last good ones are kept; None: nowhere, and what is wrong has its default.
    A setting that is wrong or missing never has that of the demonstration, which would send
    residents of a real place to a desk that is not there.
    """
    kept = last_good.recall(data) if data else {}
    city = city_layers(fleet_folder() if fleet is None else fleet)
    own, path = _own(config, kept)
    if own is None and not city:
        return SiteReading(DEMONSTRATION)
    found = {**city, **({str(path): own} if own else {})}
    layers = {where: layer.or_else(kept.get(where)) for where, layer in found.items()}
    if data:
        last_good.keep(data, layers)
    reading = _merged(layers, str(path))
    held = {key for where in found for key in layers[where].values.keys() - found[where].values}
    problems = _merged(found, str(path)).problems
    return replace(reading, problems=problems, held=frozenset(held))


def city_layers(folder: Path) -> dict[str, Layer]:
    """What the city says, file by file, by path."""
    try:
        paths = sorted(folder.glob("*.toml"))
    except OSError:
        return {}
    return {str(path): read_layer(path, str(path), may_lock=True) for path in paths}


def _own(config: Path, kept: Mapping[str, Layer]) -> tuple[Layer | None, Path]:
    """The kiosk's own file; None: there is none, nor ever was."""
    path = config.absolute() / FILE
    if may_be(path) or str(path) in kept:
        return read_layer(path, FILE, may_lock=False), path
    return None, path


def _merged(layers: Mapping[str, Layer], own: str) -> SiteReading:
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    locked: dict[str, str] = {}
    problems: list[Problem] = []
    for where, layer in layers.items():
        problems += layer.problems
        for key, value in layer.values.items():
            if where == own and key in locked:
                problems.append(_refused(key, layer.file, locked[key], Path(where)))
                continue
            values[BY_KEY[key]], origins[key] = value, layer.file
        locked |= {key: layer.file for key in layer.locked if key not in locked}
    if all(layer.whole for layer in layers.values()):
        problems += _missing(layers)
    site = Site(**values)
    sent = (site.statistics_place, site.statistics_address or site.statistics_folder)
    if site.statistics_send and not all(sent):
        problems.append(Problem(origins["statistics.send"], "statistics.send", checks.NOWHERE))
        site = replace(site, statistics_send=False)
    return SiteReading(site, tuple(problems), origins, locked)


def _missing(layers: Mapping[str, Layer]) -> list[Problem]:
    said = {key for layer in layers.values() for key in (*layer.values, *layer.wrong)}
    wanted = [setting.key for _, setting in SETTINGS.values() if setting.required]
    return [Problem(FILE, key, "this key is missing") for key in wanted if key not in said]


def _refused(key: str, file: str, locked_by: str, path: Path) -> Problem:
    text = read_text(path, Findings(file)) or ""
    sentence = f"the city sets this for all its kiosks, in {locked_by}: its value holds"
    return Problem(file, key, sentence, line_of(text, key))
