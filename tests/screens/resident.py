"""A resident in front of a kiosk: reads and presses as `Reader` does, points, types, and looks.

Nothing here knows how a screen is built; what a test says, it says of what a person meets.
"""

from collections.abc import Callable
from datetime import datetime

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.window import KioskWindow, set_clock
from kiosk.language.languages import Language
from kiosk.screens.kinds import items_in, kind_of
from kiosk.screens.tree import Node
from kiosk.tour.visit import settle
from tests.screens.reader import Reader

MORNING = datetime(2026, 11, 24, 10, 42)
MOST_SCROLLS = 30  # no screen is as long as that
_NO_KEY = Qt.KeyboardModifier.NoModifier


def said(screen: str, words: str) -> str:
    """Words of a screen in the language that the kiosk speaks at this moment."""
    return QCoreApplication.translate(screen, words)


class Resident(Reader):
    """One person, one kiosk. `ends` holds the reasons for which the session ended, in order."""

    def __init__(self, kiosk: KioskWindow) -> None:
        super().__init__(kiosk.window)
        self.kiosk = kiosk
        self.ends = []
        kiosk.journey.ended.connect(self.ends.append)

    @property
    def language(self) -> Language:
        """The language the kiosk speaks."""
        return self.kiosk.display.spoken

    @property
    def all_nodes(self) -> list[Node]:
        """All that is read out, in reading order."""
        return list(self._nodes())

    @property
    def pressables(self) -> list[Node]:
        """All that can be pressed, in reading order."""
        return [node for node in self._nodes() if node.pressable]

    @property
    def counted(self) -> dict[tuple[str, str, str], int]:
        """What would be counted of the session."""
        return dict(self.kiosk.journey.counted)

    @property
    def focused(self) -> str:
        """The name of what the keyboard is on; empty when it is on nothing that has one."""
        names = [node.name for node in self._nodes() if node.interface.state().focused]
        return names[-1] if names else ""

    @property
    def checked(self) -> list[str]:
        """The names of what is ticked, chosen or switched on."""
        return [node.name for node in self._nodes() if node.interface.state().checked]

    @property
    def all_words(self) -> list[str]:
        """All that is read out, one line for each thing: what it is, its name, what is beside."""
        return [
            f"{node.words} {node.interface.text(QAccessible.Text.Description)}"
            for node in self._nodes()
        ]

    def tell_time(self) -> None:
        """It is `MORNING`, and the header says so in the language of the screen."""
        set_clock(self.kiosk, MORNING)

    def press(self, name: str) -> None:
        """Press the one control of that name, and see what comes of it."""
        super().press(name)
        self.see()

    def press_here(self, name: str) -> None:
        """Press that on the page itself, where the bar below has one of the same name."""
        node = next(it for it in self.pressables if it.name == name)
        node.interface.actionInterface().doAction("Press")
        self.see()

    def described(self, name: str) -> str:
        """What is said of the thing of that name beside its name: what stands in a field."""
        return self.control(name).interface.text(QAccessible.Text.Description)

    def answer(self, name: str, question: str) -> None:
        """Press the answer of that name to that question: several questions have a "Yes"."""
        node = self._answer(name, question)
        node.interface.actionInterface().doAction("Press")
        self.see()

    def answered(self, name: str, question: str) -> bool:
        """Whether that answer to that question is the one given."""
        return bool(self._answer(name, question).interface.state().checked)

    def type(self, signs: str) -> None:
        """Press the keys of those names, one after another, on the keyboard of the screen."""
        for sign in signs:
            self.press("space" if sign == " " else sign)

    def strike(
        self, text: str, key: Qt.Key = Qt.Key.Key_unknown, *, repeated: bool = False
    ) -> None:
        """Strike a key of a real keyboard; `repeated`: it is held, and the system repeats it."""
        self._send(QEvent.Type.KeyPress, key, text, repeated=repeated)
        QCoreApplication.processEvents()
        self.send(QEvent.Type.KeyRelease, key, text, repeated=repeated)

    def send(
        self, kind: QEvent.Type, key: Qt.Key, text: str = "", *, repeated: bool = False
    ) -> None:
        """A key of a real keyboard goes down or up; `text` is what it types."""
        self._send(kind, key, text, repeated=repeated)
        self.see()

    def _send(self, kind: QEvent.Type, key: Qt.Key, text: str, *, repeated: bool) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier if text.isupper() else _NO_KEY
        QCoreApplication.sendEvent(self.window, QKeyEvent(kind, key, shift, text, repeated))

    def scan(self, square: str) -> None:
        """Show a square to a scanner that types what it reads, then Return."""
        for sign in square:
            self.strike(sign, Qt.Key(ord(sign)))
        self.strike("\r", Qt.Key.Key_Return)

    def touch(self, name: str) -> None:
        """Point at the middle of the control of that name and click, scrolling as far as needed.

        Only what one sees is clicked: the arrows beside a text are the way to the rest.
        """
        self.control(name)
        self.click(self.scroll_to(name))

    def touch_answer(self, name: str, question: str) -> None:
        """Touch the answer of that name to that question."""
        self.click(self._into_view(name, lambda: self._answer(name, question)))

    def scroll_to(self, name: str) -> QPointF:
        """Bring the middle of what has that name into view by the arrows; gives where it is."""
        return self._into_view(name, lambda: self._named(name))

    def click(self, at: QPointF) -> None:
        """Click there."""
        QTest.mouseClick(
            self.window,
            Qt.MouseButton.LeftButton,
            _NO_KEY,
            QPoint(round(at.x()), round(at.y())),
        )
        self.see()

    def control(self, name: str) -> Node:
        """The one control of that name."""
        return self._one(f"control called “{name}”", lambda it: it.pressable and it.name == name)

    def place(self, name: str) -> QRectF:
        """Where what has that name is, in pixels of the window."""
        self.look()
        return _place(self._named(name).item)

    def seen(self, node: Node) -> QRectF:
        """The part of it that is in view since the last look: empty when it is scrolled away."""
        seen = _place(node.item) & QRectF(0, 0, self.window.width(), self.window.height())
        above = node.item.parentItem()
        while above is not None:
            if above.clip():
                seen &= _place(above)
            above = above.parentItem()
        return seen

    def look(self) -> QImage:
        """What the screen shows once it has come to rest; everything is in its place then."""
        settle(self.window)
        return self.window.grabWindow()

    def pixels(self, name: str) -> np.ndarray:
        """The grey pixels, 0 to 255, of what has that name, as (height, width)."""
        box = self.place(name).toAlignedRect()
        image = self.look().copy(box).convertToFormat(QImage.Format.Format_Grayscale8)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
        return rows[:, : image.width()].copy()

    def pictures(self) -> list[str]:
        """The files of the drawings one sees.

        A screen reader leaves them out, for the words beside them say the same: they are looked
        for among what is drawn.
        """
        self.look()
        drawn = (item for item in _below(self.window.contentItem()) if item.isVisible())
        return [
            item.property("path")
            for item in drawn
            if kind_of(item).startswith("Drawing") and item.property("paintedWidth")
        ]

    def see(self) -> None:
        """Take in what has changed.

        Events that wait are seen to, what was thrown away goes, as between two touches of a
        finger; and layouts give all its place: a control of no size would not take a press.
        """
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.window.grabWindow()

    def _named(self, name: str) -> Node:
        # A field may bear the words of the heading above it: what can be pressed comes first.
        if any(node.name == name for node in self.pressables):
            return self.control(name)
        return self._one(f"“{name}”", lambda it: it.name == name)

    def _answer(self, name: str, question: str) -> Node:
        part = QAccessible.Text.Description
        return self._one(
            f"control called “{name}” about “{question}”",
            lambda it: it.name == name and it.interface.text(part) == question,
        )

    def _into_view(self, name: str, find: Callable[[], Node]) -> QPointF:
        self.look()
        for _ in range(MOST_SCROLLS):
            node = find()
            seen, middle = self.seen(node), _place(node.item).center()
            if seen.contains(middle):
                return middle
            self._scroll_towards(middle)
            self.look()
        raise AssertionError(f"“{name}” cannot be scrolled into view")

    def _scroll_towards(self, place: QPointF) -> None:
        below = place.y() > self.window.height() / 2
        arrow = said("ScrollRail", "Further down" if below else "Higher up")
        self.click(_place(self.control(arrow).item).center())


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def _below(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(each for child in items_in(item) for each in _below(child))]
