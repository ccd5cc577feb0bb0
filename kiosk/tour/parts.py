"""Can one see that it can be pressed, and what the picture shows? Judged by pixels."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.screens.tree import Node, Role
from kiosk.tour import geometry
from kiosk.tour.findings import PART_CONTRAST, Finding, Kind, finding
from kiosk.tour.painted import Placed, Scene
from kiosk.tour.pixels import Picture, edge_contrast, shape_contrast

# An edge is looked at along a strip that crosses it in the middle of a side, where no rounded
# corner comes and hardly a word. Targets are 3 mm apart, so 10 px further out is still outside.
_OUTSIDE, _AROUND, _INSIDE = 10, 6, 16
_MIDDLE = 0.2
_DRAWN = 1.05  # less than that between inside and outside, and there is no edge to see
_IN_VIEW = 0.5  # of its width and height: with less of it in view, it is for another picture
_SHAPE = 0.01  # of a picture's area: less is nothing one would look for
_WORD = 0.001  # of a control's area: so little ink has a small icon on a wide bar
_RIM = 4  # around a shape that has no edge of its own, enough to see what it stands on


def faint_controls(
    scene: Scene, pressed: Sequence[tuple[Node, Placed]], picture: Picture
) -> Iterator[Finding]:
    """Controls whose outline or fill cannot be told from what is around them.

    One that is only a word or an icon, with no edge at all, is told by that word or icon.
    """
    for node, placed in pressed:
        faintest = min(
            (_standing_out(scene, picture, part) for part in _parts(scene, node, placed)),
            default=PART_CONTRAST,
        )
        if faintest < PART_CONTRAST:
            yield finding(Kind.PART_CONTRAST, node.words, faintest, PART_CONTRAST)


def faint_pictures(scene: Scene, nodes: Sequence[Node], picture: Picture) -> Iterator[Finding]:
    """Pictures in which nothing stands out from the rest or from what is around."""
    for node in nodes:
        placed = scene.find(node.item)
        if node.role is not Role.Graphic or placed is None or scene.behind(placed):
            continue
        seen = scene.seen(placed, placed.box)
        if not geometry.holds(seen, placed.box):
            continue
        shown = shape_contrast(picture.within(_rimmed(seen)), _SHAPE)
        if shown < PART_CONTRAST:
            yield finding(Kind.PART_CONTRAST, node.words, shown, PART_CONTRAST)


def _parts(scene: Scene, node: Node, placed: Placed) -> Iterator[Placed]:
    """What of a control has to stand out: its outline; and the box or the circle one ticks."""
    background = _part(scene, node.item, "background")
    yield background or placed
    if indicator := _part(scene, node.item, "indicator"):
        yield indicator


def _part(scene: Scene, item: QQuickItem, name: str) -> Placed | None:
    part = item.property(name)
    placed = scene.find(part) if isinstance(part, QQuickItem) else None
    return placed if placed is not None and not placed.box.isEmpty() else None


def _standing_out(scene: Scene, picture: Picture, part: Placed) -> float:
    """How well the part is told from what is around it: as well as half its sides are."""
    box, seen = part.box, scene.seen(part, part.box)
    if seen.isEmpty():
        return PART_CONTRAST
    if seen.width() < _IN_VIEW * box.width() or seen.height() < _IN_VIEW * box.height():
        return PART_CONTRAST
    sides = sorted(_sides(box, seen, picture), reverse=True)
    edge = sides[(len(sides) - 1) // 2] if sides else 1.0
    if edge >= _DRAWN:
        return edge
    return shape_contrast(picture.within(_rimmed(seen)), _WORD)


def _sides(box: QRectF, seen: QRectF, picture: Picture) -> Iterator[float]:
    """Contrast across each side of the box whose middle is in view, with something around it."""
    deep = min(_INSIDE, box.width() / 4, box.height() / 4)
    wide, tall = max(box.width() * _MIDDLE, 2 * _RIM), max(box.height() * _MIDDLE, 2 * _RIM)
    across, down, size = box.center().x() - wide / 2, box.center().y() - tall / 2, _OUTSIDE + deep
    strips = {
        "top": QRectF(across, box.top() - _OUTSIDE, wide, size),
        "bottom": QRectF(across, box.bottom() - deep, wide, size),
        "left": QRectF(box.left() - _OUTSIDE, down, size, tall),
        "right": QRectF(box.right() - deep, down, size, tall),
    }
    for side, strip in strips.items():
        if geometry.holds(seen, strip & box) and geometry.holds(picture.frame, strip):
            area = picture.within(strip)
            rows = area if side in {"top", "bottom"} else area.T
            inwards = rows if side in {"top", "left"} else rows[::-1]
            yield edge_contrast(inwards, picture.px(_AROUND))


def _rimmed(box: QRectF) -> QRectF:
    return box.adjusted(-_RIM, -_RIM, _RIM, _RIM)
