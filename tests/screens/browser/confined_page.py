"""A real screen in which a site is opened: says which process it is, and which draws the page.

`python -m tests.screens.browser.confined_page FOLDER PIPE`: the folder of its data and settings,
and the number of what it writes its one line to. Where the site is, says a variable of the bench.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.app import light_start
from kiosk.app.window import KioskWindow

light_start.begin()

from kiosk.app import screen  # noqa: E402  as the command `screen` does
from kiosk.bench.visited_site import arrived, drawn_by, lead_to_site  # noqa: E402
from kiosk.devices.browser.engine import hindrance  # noqa: E402

_EVERY_MS = 50


class Onlooker(QObject):
    """Opens the site, waits for its page, and tells."""

    def __init__(self, kiosk: KioskWindow, pipe: int) -> None:
        super().__init__(kiosk.window)
        self._kiosk, self._pipe = kiosk, pipe
        self._asked = False
        self._look = QTimer(self, interval=_EVERY_MS)
        self._look.timeout.connect(self._looks)
        self._look.start()

    def _looks(self) -> None:
        browsing = self._kiosk.journey.opened.browsing
        if browsing is None:  # its ways open one after the other
            return
        if not self._asked:
            self._asked = True
            lead_to_site(self._kiosk)
            step = self._kiosk.navigation.page.view
            if not self._kiosk.journey.opened.browsing.open(step, step.walk.step.site):
                self._tell(0)
        elif browsing.page is None:  # it was given up: the engine could not lock it in
            self._tell(0)
        elif arrived(self._kiosk):
            self._tell(drawn_by(self._kiosk))

    def _tell(self, page: int) -> None:
        self._look.stop()
        told = {"screen": os.getpid(), "page": page, "hindrance": hindrance()}
        os.write(self._pipe, json.dumps(told).encode() + b"\n")


def main() -> None:
    """Be a screen; the end of its stdin ends it."""
    folder, pipe = Path(sys.argv[1]), int(sys.argv[2])
    options = screen.Options(folder / "data", folder / "config", windowed=False)
    screen.main(options, lambda kiosk: Onlooker(kiosk, pipe))


if __name__ == "__main__":
    main()
