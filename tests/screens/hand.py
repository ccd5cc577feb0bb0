"""A hand on the five keys of the pad, and an ear."""

from PySide6.QtCore import Qt

from tests.screens.listener import Listener

MOST_KEYS = 120


class Hand(Listener):
    """Somebody who sees nothing, and has five keys."""

    def strikes(self, key, *, repeated=False):
        self.resident.strike("", key, repeated=repeated)

    def next(self):
        self.strikes(Qt.Key.Key_Down)
        return self.said[-1]

    def back(self):
        self.strikes(Qt.Key.Key_Up)
        return self.said[-1]

    def press(self):
        self.strikes(Qt.Key.Key_Return)

    def starts(self):
        self.strikes(Qt.Key.Key_F1)

    def item(self):
        """What one is at, by the voice alone: the log of speech since the last key."""
        return self.resident.kiosk.listening._pad._item

    def round_trip(self, go):
        """All one comes to until it begins again, as (item, what was said of it)."""
        met = []
        for _ in range(MOST_KEYS):
            before = len(self.said)
            go()
            self.mouth.end_all()
            first = " ".join(self.said[before:])
            item = self.item()
            if met and item == met[0][0]:
                return met
            assert all(item != other for other, _ in met), f"{first} again, but no round"
            met.append((item, first))
        raise AssertionError(f"no way round in {MOST_KEYS} keys: {[word for _, word in met]}")

    def come_to(self, name, qtbot):
        """Go on until that is said."""
        self.notices(qtbot)
        for _ in range(MOST_KEYS):
            self.next()
            if any(each.startswith(name) for each in self.said[-2:]):
                return
        raise AssertionError(f"one never comes to {name}: {self.said[-MOST_KEYS:]}")
