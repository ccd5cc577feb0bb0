"""Can a finger that trembles hit it, and only it? Judged by where things are."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMetaMethod, QObject, QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.screens.kinds import kind_of, let_go
from kiosk.screens.tree import Node
from kiosk.tour import geometry
from kiosk.tour.findings import GAP_MM, TARGET_MM, Finding, Kind, Scale, finding
from kiosk.tour.painted import Placed, Scene

_TAPS = frozenset(
    {
        *("clicked", "doubleClicked", "pressed", "released", "pressAndHold"),
        *("tapped", "singleTapped", "doubleTapped", "longPressed"),
    }
)
_WHOLE = 0.9  # of the window: it waits for any touch at all, and is no control
_SAME = 0.5  # of a touch area: so much of it within a control makes it that control's own


def targets(scene: Scene, nodes: Sequence[Node]) -> list[tuple[Node, Placed]]:
    """What can be pressed and is in play, with its place."""
    placed = ((node, scene.find(node.item)) for node in nodes if node.pressable)
    return [(node, at) for node, at in placed if at is not None and not scene.behind(at)]


def small(scene: Scene, pressed: Sequence[tuple[Node, Placed]], scale: Scale) -> Iterator[Finding]:
    """Targets too small for a thumb, counting only what can be brought into view."""
    for node, placed in pressed:
        reached = scene.reach(placed, placed.box)
        least = scale.mm(min(reached.width(), reached.height()))
        if least < TARGET_MM:
            yield finding(Kind.SMALL_TARGET, node.words, least, TARGET_MM)


def near(scene: Scene, pressed: Sequence[tuple[Node, Placed]], scale: Scale) -> Iterator[Finding]:
    """Pairs of targets so close that one is hit for the other. One inside another may be."""
    for one, other, gap in _pairs(scene, pressed, GAP_MM * scale.px_per_mm):
        control = f"{one.words} and {other.words}"
        yield finding(Kind.NEAR_TARGETS, control, scale.mm(gap), GAP_MM)


def unheard(scene: Scene, pressed: Sequence[tuple[Node, Placed]]) -> Iterator[Finding]:
    """What answers a finger although no screen reader is told of it."""
    known = [placed.box for _, placed in pressed]
    told = {placed.item for _, placed in pressed}
    whole = scene.frame.width() * scene.frame.height() * _WHOLE
    for placed in scene:
        area = placed.box.width() * placed.box.height()
        if placed.item in told or not 0 < area < whole or not _answers(placed.item):
            continue
        shared = (placed.box & box for box in known)
        if not scene.behind(placed) and not any(
            part.width() * part.height() >= _SAME * area for part in shared
        ):
            kind = placed.item.objectName() or kind_of(placed.item)
            at = f"{placed.box.x():.0f}, {placed.box.y():.0f}"
            control = f"{kind} at {at}, which answers a touch and no screen reader is told of"
            yield finding(Kind.NO_NAME, control, 0, 1)


def _pairs(
    scene: Scene, pressed: Sequence[tuple[Node, Placed]], within: float
) -> Iterator[tuple[Node, Node, float]]:
    # What scrolls together keeps its distances; to the rest, only what one sees now counts.
    whole = [placed.box for _, placed in pressed]
    seen = [scene.seen(placed, placed.box) for _, placed in pressed]
    moves = [scene.scroller(placed) for _, placed in pressed]
    for boxes, together in ((whole, True), (seen, False)):
        for one, other in geometry.neighbours(boxes, within):
            if (moves[one] is moves[other]) is not together:
                continue
            if not _nested(whole[one], whole[other]):
                gap = geometry.gap(boxes[one], boxes[other])
                yield pressed[one][0], pressed[other][0], gap


def _nested(one: QRectF, other: QRectF) -> bool:
    return geometry.holds(one, other) or geometry.holds(other, one)


def _answers(item: QQuickItem) -> bool:
    """Whether somebody wrote what happens when a finger taps it."""
    if item.acceptedMouseButtons() == Qt.MouseButton.NoButton or not item.isEnabled():
        return False
    handlers = [child for child in item.children() if child.inherits("QQuickTapHandler")]
    if item.inherits("QQuickMouseArea"):
        handlers.append(item)
    return any(handler.property("enabled") and _listened(handler) for handler in handlers)


def _listened(handler: QObject) -> bool:
    known = handler.metaObject()
    methods = (known.method(position) for position in range(known.methodCount()))
    listened = any(
        handler.isSignalConnected(method)
        for method in methods
        if method.methodType() is QMetaMethod.MethodType.Signal
        and method.name().toStdString() in _TAPS
    )
    let_go(known)
    return listened
