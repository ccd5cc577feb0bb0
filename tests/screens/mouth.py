"""What speaks in tests of screens: it keeps what it was asked to say, and ends when told to."""

from PySide6.QtCore import QObject, Signal

from kiosk.devices.speech import Mute


class Mouth(QObject):
    """A `Speech` without sound. `said` is the log of speech; `speaking` what is being said."""

    reached = Signal(int, int)
    ended = Signal()
    failed = Signal(Mute)

    def __init__(self, parent=None):
        super().__init__()
        self.said = []
        self.utterances = []
        self.speaking = None

    def say(self, utterance):
        self.speaking = utterance
        self.utterances.append(utterance)
        self.said.append("".join(run.text for run in utterance.runs).strip())

    def stop(self):
        self.speaking = None

    def hear(self, word):
        """That word of the sentence begins to be heard."""
        text = self.said[-1]
        self.reached.emit(text.index(word), len(word))

    def end(self):
        """The sentence was said."""
        self.ended.emit()

    def end_all(self, most=200):
        """Everything is said to its end."""
        for _ in range(most):
            if self.speaking is None:
                return
            self.end()
        raise AssertionError(f"it still speaks: {self.said[-5:]}")

    def fail(self, why):
        """Nothing is heard."""
        self.failed.emit(why)
