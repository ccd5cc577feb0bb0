"""The guides this kiosk offers: those shipped, and the place's own in `<config>/guides`."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from kiosk.guides.model import Guide
from kiosk.guides.remembered import read_remembered
from kiosk.settings.site import Site

SHIPPED = Path(__file__).parents[1] / "assets" / "guides"
FIRST = 5  # of the order of the place, those on the first screen: what fits there


def read_shelf(config: Path, data: Path) -> tuple[Guide, ...]:
    """All sound guides; a place's own guide stands for the shipped one of the same id.

    What was read is remembered in `data`. What is wrong with a guide takes no other guide with it;
    it is said by `worth_saying`, or by `pas-a-pas guides check`.
    """
    found: dict[str, Guide] = {}
    for folder, memory in ((SHIPPED, "shipped"), (config / "guides", "own")):
        try:
            if not folder.is_dir():
                continue
            reading = read_remembered(folder, data / f"guides-{memory}.memory")
        except OSError:
            continue
        found |= {guide.id: guide for guide in reading.guides}
    return tuple(found.values())


def in_order(guides: Iterable[Guide], site: Site) -> tuple[Guide, ...]:
    """Guides in the order of the place: those it names, then the others as they come.

    Where it names none, what is often asked comes first.
    """
    named = {name: rank for rank, name in enumerate(site.guides_order)}

    def place(guide: Guide) -> tuple[int, int]:
        return named.get(guide.id, len(named)), guide.often_asked or 100

    return tuple(sorted(guides, key=place))


def offered(guides: Iterable[Guide], site: Site) -> tuple[Guide, ...]:
    """The guides that residents are shown here, in the order of the place."""
    shown = in_order((guide for guide in guides if guide.id not in site.guides_off), site)
    if not site.guides_order:
        return shown
    return tuple(
        replace(guide, often_asked=rank if rank <= FIRST else 0)
        for rank, guide in enumerate(shown, 1)
    )


def pictures() -> tuple[Path, ...]:
    """The pictures of all guides shipped, each once."""
    found: dict[bytes, Path] = {}
    for path in sorted(SHIPPED.glob("*/pictures/*.svg")):
        found.setdefault(path.read_bytes(), path)
    return tuple(sorted(found.values(), key=lambda path: path.name))
