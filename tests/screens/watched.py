"""A resident watched over by a real session, whose clock is the test's and whose pipe is real."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.app.kept import Kept
from kiosk.app.messages import ToScreen, line
from kiosk.app.screen_session import Outside, Session
from kiosk.settings.site import Site
from tests.screens.resident import Resident

WARNING = "Are you still there?"
IDLE_S, WARNING_S = 120.0, 60.0


class Watched:
    """A resident, the session that watches over them, and the test's clock."""

    def __init__(self, resident: Resident, folder: Path) -> None:
        self.resident = resident
        self.now = 1000.0
        self.said = []
        self._ear, self.mouth = os.pipe()
        self._kept = Kept(folder)
        self._kept.open()
        self.session = Session(
            resident.kiosk,
            Site(idle_s=IDLE_S, warning_s=WARNING_S),
            self._kept,
            windowed=True,
            outside=Outside(lambda: self.now, self._ear, self.said.append),
        )

    def passes(self, seconds: float) -> None:
        """So many seconds go by, one tick after another."""
        for _ in range(int(seconds)):
            self.now += 1
            self.session.tick()
        self.resident.look()

    def sleeps(self, seconds: float) -> None:
        """The machine is suspended for so long, and wakes."""
        self.now += seconds
        self.session.tick()

    def hears(self, message: ToScreen, qtbot, until) -> None:
        """The supervisor says that; comes back when what was to come of it is so."""
        os.write(self.mouth, line(message))
        qtbot.waitUntil(until, timeout=20_000)

    @property
    def warned(self) -> bool:
        """Whether the warning stands on the screen."""
        return self.resident.heading == WARNING

    def close(self) -> None:
        """The session is over, and its pipe and database are let go."""
        self.session.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._kept.close()
        os.close(self.mouth)
        os.close(self._ear)
