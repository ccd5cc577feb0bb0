"""Can every text be read to its end, by eyes that are not young? Judged by fonts and pixels."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF

from kiosk.screens.tree import Node
from kiosk.tour import geometry
from kiosk.tour.findings import PART_CONTRAST, TEXT_CONTRAST, Finding, Kind, Scale, finding
from kiosk.tour.painted import Placed, Scene
from kiosk.tour.pixels import Picture, ink_contrast
from kiosk.tour.words import Words

_LINES_IN_VIEW = 1.5  # with so many in view, at least one is whole
_WIDTH_IN_VIEW = 0.5


def clipped(
    scene: Scene, texts: Sequence[Words], pressed: Sequence[tuple[Node, Placed]], scale: Scale
) -> Iterator[Finding]:
    """Texts of which some is left out, cut off, covered, or out of the window for good."""
    buttons = {node.item: placed.box for node, placed in pressed}
    for words in texts:
        around = (buttons.get(one.item) for one in scene.lineage(words.placed))
        button = next((box for box in around if box is not None), None)
        over = 0.0 if button is None else geometry.overflow(words.box, button)
        lost = max(words.missing, over, scene.lost(words.placed, words.box))
        if lost > geometry.ROUNDING_PX:
            yield finding(Kind.CLIPPED_TEXT, str(words), scale.mm(lost), 0)


def overlapping(scene: Scene, texts: Sequence[Words], scale: Scale) -> Iterator[Finding]:
    """Pairs of texts painted one over the other."""
    read = [words for words in texts if not words.icon]
    moves = [scene.scroller(words.placed) for words in read]
    seen = [scene.seen(words.placed, words.box) for words in read]
    whole = [words.box for words in read]
    for boxes, together in ((whole, True), (seen, False)):
        for one, other in geometry.neighbours(boxes, geometry.ROUNDING_PX):
            depth = geometry.overlap(boxes[one], boxes[other])
            if (moves[one] is moves[other]) is together and depth > geometry.ROUNDING_PX:
                control = f"{read[one]} and {read[other]}"
                yield finding(Kind.OVERLAPPING_TEXT, control, scale.mm(depth), 0)


def small_capitals(texts: Sequence[Words], scale: Scale) -> Iterator[Finding]:
    """Texts whose capitals are too small from where the person is."""
    for words in texts:
        height = scale.mm(words.capital)
        if height < scale.capitals_mm and not words.icon:
            yield finding(Kind.SMALL_CAPITALS, str(words), height, scale.capitals_mm)


def faint(scene: Scene, texts: Sequence[Words], picture: Picture) -> Iterator[Finding]:
    """Texts and icons too faint on what they stand on, as far as they are in view now."""
    for words in texts:
        view = scene.seen(words.placed, words.box)
        if not _enough(words, view) or _tints(words, texts):
            continue
        contrast = ink_contrast(picture.within(view), words.ink, words.opacity)
        kind = Kind.PART_CONTRAST if words.icon else Kind.TEXT_CONTRAST
        wanted = PART_CONTRAST if words.icon else TEXT_CONTRAST
        if contrast < wanted:
            yield finding(kind, str(words), contrast, wanted)


def _tints(words: Words, texts: Sequence[Words]) -> bool:
    """Whether it is only the faint under-layer of an icon in two tones: its outline is judged."""
    over = (it for it in texts if it.icon and it.placed.turn > words.placed.turn)
    return words.icon and any(geometry.holds(words.placed.box, it.box) for it in over)


def _enough(words: Words, view: QRectF) -> bool:
    """Whether enough of it is in view to hold whole letters: half a line shows half its ink."""
    tall = min(words.box.height(), words.line * _LINES_IN_VIEW) - geometry.ROUNDING_PX
    wide = words.box.width() * _WIDTH_IN_VIEW
    return not view.isEmpty() and view.height() >= tall and view.width() >= wide
