"""Somebody who has the screen read aloud."""

from PySide6.QtCore import QTimer

from kiosk.screens.listen.arrivals import Arrivals
from tests.screens.mouth import Mouth

SOON_MS = 20_000


class Listener:
    """Somebody in front of a kiosk that has a voice."""

    def __init__(self, arrive, *guides, **setting):
        self.mouth = Mouth()
        self.resident = arrive(*guides, speech=lambda parent: self.mouth, **setting)

    @property
    def said(self):
        return self.mouth.said

    def listens(self):
        self.resident.press("Listen")

    def hears_all(self):
        self.mouth.end_all()
        return self.said

    @property
    def arrivals(self):
        """What notices a new page, and has it read."""
        return self.resident.kiosk.listening.findChild(Arrivals)

    @property
    def looks(self):
        """The looks at the screen that are still to come: in a moment, or now and then."""
        return [each for each in self.arrivals.findChildren(QTimer) if each.isActive()]

    def notices(self, qtbot):
        """Whatever is new on the screen by now has been noticed."""
        qtbot.waitUntil(
            lambda: not [each for each in self.looks if each.isSingleShot()], timeout=SOON_MS
        )
        self.arrivals.look()  # as it does now and then
