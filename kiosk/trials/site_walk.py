"""The walk of a resident who is at a step that opens a site, which is that of the trial."""

from dataclasses import replace

from kiosk.app.shelf import SHIPPED
from kiosk.guides.reader import read_guides
from kiosk.guides.walk import Walk

SITE = "site.localhost"


def walk_at_a_site() -> Walk:
    """A walk of a shipped guide, at a step that opens a site; its site is that of the trial."""
    for guide in read_guides(SHIPPED).guides:
        walk = _at_a_site(Walk(replace(guide, domains=(SITE,))))
        if walk is not None:
            return walk
    raise LookupError("no shipped guide opens a site")


def _at_a_site(walk: Walk) -> Walk | None:
    met: set[str] = set()
    while walk.step.id not in met:
        if walk.step.site:
            return walk
        met.add(walk.step.id)
        if not walk.step.exits:
            return None
        walk = walk.choose(0)
    return None
