"""A voice that stops at a word and stays there: for a picture of a screen being read."""

import re

from PySide6.QtCore import QObject, Signal

from kiosk.devices.speech import Mute, Utterance

_WORD = re.compile(r"\w{3,}")
_FIRST = 12  # letters into the sentence: from there on, the first word is the one shown


class StillVoice(QObject):
    """A `Speech` without sound."""

    reached = Signal(int, int)
    ended = Signal()
    failed = Signal(Mute)

    def say(self, utterance: Utterance) -> None:
        """Come to a word, and stay at it."""
        words = list(_WORD.finditer(utterance.runs[0].text)) if utterance.runs else []
        later = [word for word in words if word.start() >= _FIRST] or words[-1:]
        for word in later[:1]:
            self.reached.emit(word.start(), len(word[0]))

    def stop(self) -> None:
        """There is nothing to silence."""
