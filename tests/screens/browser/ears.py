"""Somebody who goes through a page by the five keys and the voice."""

from PySide6.QtCore import Qt


class Ears:
    """Somebody who goes by the five keys and the voice, at a page."""

    def __init__(self, visitor, mouth):
        self.visitor, self.mouth = visitor, mouth

    def strikes(self, key=Qt.Key.Key_Down):
        """What is said of a key, once it is."""
        self.mouth.end_all()
        return self.interrupts(key)

    def interrupts(self, key=Qt.Key.Key_Down):
        """The same of a key that is struck while something is being said."""
        before = len(self.mouth.said)
        self.visitor.resident.strike("", key)
        self.visitor.waits(lambda: len(self.mouth.said) > before)
        self.mouth.end_all()
        return self.mouth.said[before:]

    def hears(self, *last):
        """That is the last thing said, by itself."""

        def said():
            self.mouth.end_all()
            return tuple(self.mouth.said[-len(last) :]) == last

        self.visitor.waits(said)

    def hears_up_to(self, words):
        """Of what is read by itself that is being said now; False: it is not, or not yet."""
        while self.mouth.speaking is not None:
            if self.mouth.said[-1] == words:
                return True
            self.mouth.end()
        return False

    def comes_to(self, words):
        for _ in range(40):
            if any(words in each for each in self.strikes()):
                return
        raise AssertionError(f"one never comes to {words}: {self.mouth.said[-40:]}")

    def presses(self, words):
        self.comes_to(words)
        return self.strikes(Qt.Key.Key_Return)
