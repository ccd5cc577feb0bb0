"""Real processes of the kiosk with a hand in their screens, started by a trial alone.

`python -m kiosk.trials.visited screen SOCKET …`, as `kiosk.bench.visited` has it.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bench.visited import run

if TYPE_CHECKING:
    from kiosk.app.window import KioskWindow


def _hand(kiosk: "KioskWindow", reception: Path) -> object:
    from kiosk.trials.hand import Hand  # noqa: PLC0415  Qt only where shown

    return Hand(kiosk, reception)


if __name__ == "__main__":
    sys.exit(run("kiosk.trials.visited", _hand))
