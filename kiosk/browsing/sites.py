"""Who may be opened beside a guide's own sites, as data: whom one signs in with, and the place's.

Each site says who added it and why. The shipped ones are in `assets/browsing/sites.toml`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.browsing.fence import Fence, is_within
from kiosk.settings.tables import Findings, Problem, read_row, read_toml

SHIPPED = Path(__file__).parents[1] / "assets" / "browsing" / "sites.toml"
_LISTS = ("sign_in", "parts")


@dataclass(frozen=True, slots=True)
class Site:
    """A domain that may be opened, with all that stands before it; who said so, and why."""

    domain: str
    by: str
    why: str


@dataclass(frozen=True, slots=True)
class Sites:
    """What may be opened beside a guide's own sites.

    `sign_in` are whole pages on which one signs in, `place` those this place allows, `parts` what
    pages may load beside themselves. `loopback`: see `Fence`.
    """

    sign_in: tuple[Site, ...] = ()
    parts: tuple[Site, ...] = ()
    place: tuple[Site, ...] = ()
    loopback: bool = False

    def fence(self, official: Iterable[str]) -> Fence:
        """The fence for a guide with those official domains."""
        pages = (*official, *(site.domain for site in (*self.sign_in, *self.place)))
        parts = (site.domain for site in self.parts)
        return Fence(frozenset(pages), frozenset(parts), self.loopback)

    def standing(self, host: str, official: Iterable[str]) -> str:
        """What a host is here: "official", "sign-in", "place", or nothing where it is a stranger.

        A site may be two of them: it is what is said of it first.
        """
        if is_within(host, official):
            return "official"
        if is_within(host, (site.domain for site in self.sign_in)):
            return "sign-in"
        return "place" if is_within(host, (site.domain for site in self.place)) else ""

    def domains(self) -> frozenset[str]:
        """All of them."""
        return frozenset(site.domain for site in (*self.sign_in, *self.parts, *self.place))


def read_sites(path: Path = SHIPPED) -> tuple[Sites, tuple[Problem, ...]]:
    """The shipped sites, and what is wrong with their file; what is wrong is not allowed."""
    findings = Findings(path.name)
    tables = read_toml(path, findings)
    for key in tables.keys() - set(_LISTS):
        findings.add(key, "this key is not known; look for a slip in its spelling")
    lists = {name: _rows(tables.get(name, []), name, findings) for name in _LISTS}
    sites = Sites(lists["sign_in"], lists["parts"])
    return sites, tuple(findings.problems)


def of_place(allowed: Mapping[str, Mapping[Literal["by", "why"], str]]) -> tuple[Site, ...]:
    """The sites that the settings of a place allow."""
    return tuple(Site(domain, said["by"], said["why"]) for domain, said in allowed.items())


def _rows(written: object, name: str, findings: Findings) -> tuple[Site, ...]:
    if not isinstance(written, list):
        findings.add(name, "a list of [[tables]] is expected here")
        return ()
    rows = [read_row(Site, row, f"{name}[{at}]", findings) for at, row in enumerate(written)]
    return tuple(row for row in rows if row)
