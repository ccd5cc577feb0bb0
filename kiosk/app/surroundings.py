"""What a resident's way needs to know of the place and the machine."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.app.finder import Finder
from kiosk.guides.model import Guide
from kiosk.language.languages import Language
from kiosk.settings.site import Site


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every way may ask for; a new way adds here what it needs of the world.

    `desk` says in words where the mediators' desk is, French always among them. `find` looks for
    guides by what was typed.
    """

    guides: Sequence[Guide]
    desk: Mapping[Language, str]
    desk_direction: str
    find: Callable[[str, Language], Sequence[Guide]]


def surroundings(site: Site, guides: Sequence[Guide], finder: Finder) -> Surroundings:
    """Those of a place, with these guides."""
    return Surroundings(
        guides=guides,
        desk={Language(code): words for code, words in site.desk.items()},
        desk_direction=site.desk_direction,
        find=finder.find,
    )
