"""A finger on the glass: finds what it is to press, as a person sees it, and touches it there.

Touches enter where those of a touch screen do, so all that lies between is measured too. Controls
are known by what they are and show (a tile, its icon), never by their words: those change with
the language. Nothing is read from the accessibility tree, which costs time once it is awake.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screens.kinds import items_in, kind_of


@dataclass(frozen=True, slots=True)
class Control:
    """Something to press: the QML file it is made by, and what else tells it from others.

    `place` counts those alike, in the order they are painted.
    """

    kind: str
    icon: str | None = None
    words: str | None = None
    tone: int | None = None
    within: str = ""
    place: int = 0

    def __str__(self) -> str:
        told = [self.kind, self.icon or self.words or "", f"in {self.within}" * bool(self.within)]
        return " ".join(word for word in told if word)


def find(window: QQuickWindow, control: Control) -> QQuickItem | None:
    """What is to be pressed, if it is shown now."""
    alike = [item for item in _shown(window.contentItem()) if _is(item, control)]
    return alike[control.place] if len(alike) > control.place else None


def bring_into_view(item: QQuickItem) -> None:
    """Scroll what holds the item until the middle of it can be touched."""
    above = item.parentItem()
    while above is not None and not above.inherits("QQuickFlickable"):
        above = above.parentItem()
    if above is None:
        return
    middle = item.mapToItem(above, item.boundingRect().center()).y()
    if not item.height() / 2 <= middle <= above.height() - item.height() / 2:
        wanted = float(above.property("contentY")) + middle - above.height() / 2
        most = max(0.0, float(above.property("contentHeight")) - above.height())
        above.setProperty("contentY", min(max(0.0, wanted), most))


def scrolling(window: QQuickWindow) -> QQuickItem | None:
    """What scrolls on this screen because it holds more than is seen; None: nothing does."""
    flickables = (it for it in _shown(window.contentItem()) if it.inherits("QQuickFlickable"))
    return next((it for it in flickables if it.property("interactive")), None)


def middle_of(item: QQuickItem) -> QPointF:
    """The middle of an item, in pixels of its window."""
    return item.mapRectToScene(item.boundingRect()).center()


class Finger:
    """One finger. A touch has been delivered, and acted on, when the method returns."""

    def __init__(self, window: QQuickWindow) -> None:
        from PySide6.QtTest import QTest  # noqa: PLC0415  with Qt Widgets, 12 MB: see `Mouse`

        self._window = window
        self._tests = QTest
        self._screen = QTest.createTouchDevice()

    def press(self, at: QPointF) -> None:
        """Come down."""
        self._touch("press", at)

    def move(self, at: QPointF) -> None:
        """Slide to there."""
        self._touch("move", at)

    def lift(self, at: QPointF) -> None:
        """Leave the glass."""
        self._touch("release", at)

    def _touch(self, what: str, at: QPointF) -> None:
        point: QPoint = at.toPoint()
        touch = self._tests.touchEvent(self._window, self._screen, False)
        getattr(touch, what)(0, point, self._window)
        touch.commit(False)


class Mouse:
    """What presses where memory is measured: it brings nothing along that a kiosk has not."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def press(self, at: QPointF) -> None:
        """Press the button."""
        self._send(QEvent.Type.MouseButtonPress, at, Qt.MouseButton.LeftButton)

    def move(self, at: QPointF) -> None:
        """Move with the button down."""
        self._send(QEvent.Type.MouseMove, at, Qt.MouseButton.LeftButton)

    def lift(self, at: QPointF) -> None:
        """Let the button go."""
        self._send(QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.NoButton)

    def _send(self, what: QEvent.Type, at: QPointF, down: Qt.MouseButton) -> None:
        moved = what is QEvent.Type.MouseMove
        button = Qt.MouseButton.NoButton if moved else Qt.MouseButton.LeftButton
        glass, none = self._window.mapToGlobal(at), Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(self._window, QMouseEvent(what, at, glass, button, down, none))


def _shown(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in items_in(item):
        if child.isVisible():
            yield from _shown(child)


def _is(item: QQuickItem, control: Control) -> bool:
    if _made_by(item) != control.kind or not item.isEnabled():
        return False
    for name, wanted in (
        ("iconName", control.icon),
        ("text", control.words),
        ("tone", control.tone),
    ):
        if wanted is not None and item.property(name) != wanted:
            return False
    return not control.within or _stands_in(item, control.within)


def _stands_in(item: QQuickItem, kind: str) -> bool:
    above = item.parentItem()
    while above is not None:
        if _made_by(above) == kind:
            return True
        above = above.parentItem()
    return False


def _made_by(item: QQuickItem) -> str:
    """The name of the QML file: Qt calls what `Tile.qml` makes "Tile_QMLTYPE_30"."""
    return kind_of(item).partition("_QML")[0]
