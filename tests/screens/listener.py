"""Somebody who has the screen read aloud."""

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
        return self.resident.kiosk.listening._arrivals

    def notices(self, qtbot):
        """Whatever is new on the screen by now has been noticed."""
        qtbot.waitUntil(lambda: not self.arrivals._soon.isActive(), timeout=SOON_MS)
        self.arrivals.look()  # as it does now and then
