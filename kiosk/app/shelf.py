"""The guides this kiosk offers: those shipped, and the place's own in `<config>/guides`."""

import logging
from pathlib import Path

from kiosk.guides.model import Guide
from kiosk.guides.remembered import read_remembered

SHIPPED = Path(__file__).parents[1] / "assets" / "guides"

_log = logging.getLogger(__name__)


def read_shelf(config: Path, data: Path) -> tuple[Guide, ...]:
    """All sound guides; a place's own guide stands for the shipped one of the same id.

    What was read is remembered in `data`. What is wrong with a guide goes to the log, and takes
    no other guide with it.
    """
    found: dict[str, Guide] = {}
    for folder, memory in ((SHIPPED, "shipped"), (config / "guides", "own")):
        if not folder.is_dir():
            continue
        try:
            reading = read_remembered(folder, data / f"guides-{memory}.memory")
        except OSError as error:
            _log.error("the guides of %s cannot be read (errno %d)", folder, error.errno or 0)
            continue
        found |= {guide.id: guide for guide in reading.guides}
        if reading.problems:
            words = "%d problems in the guides of %s: see `pas-a-pas guides check`"
            _log.warning(words, len(reading.problems), folder)
    return tuple(found.values())
