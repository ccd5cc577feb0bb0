"""The guides this kiosk offers: those shipped, and the place's own in `<config>/guides`."""

from pathlib import Path

from kiosk.guides.model import Guide
from kiosk.guides.remembered import read_remembered

SHIPPED = Path(__file__).parents[1] / "assets" / "guides"


def read_shelf(config: Path, data: Path) -> tuple[Guide, ...]:
    """All sound guides; a place's own guide stands for the shipped one of the same id.

    What was read is remembered in `data`. What is wrong with a guide takes no other guide with it;
    it is said by `worth_saying`, or by `pas-a-pas guides check`.
    """
    found: dict[str, Guide] = {}
    for folder, memory in ((SHIPPED, "shipped"), (config / "guides", "own")):
        if not folder.is_dir():
            continue
        try:
            reading = read_remembered(folder, data / f"guides-{memory}.memory")
        except OSError:
            continue
        found |= {guide.id: guide for guide in reading.guides}
    return tuple(found.values())
