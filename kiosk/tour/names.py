"""Does everything say what it is? Judged by what a screen reader hears."""

from collections.abc import Iterator, Sequence

from kiosk.screens.kinds import kind_of
from kiosk.screens.tree import Node, Role
from kiosk.tour.findings import Finding, Kind, finding
from kiosk.tour.painted import Scene


def nameless(nodes: Sequence[Node]) -> Iterator[Finding]:
    """What can be pressed, typed in or focused, and any picture not ignored, without a name."""
    for node in nodes:
        spoken = node.pressable or node.focusable or node.role is Role.Graphic
        if spoken and not node.name:
            yield finding(Kind.NO_NAME, node.words, 0, 1)


def unheard(scene: Scene, nodes: Sequence[Node]) -> Iterator[Finding]:
    """What the keyboard stops at although no screen reader is told of it."""
    told = {node.item for node in nodes}
    for placed in scene:
        item = placed.item
        if item.activeFocusOnTab() and item not in told and not scene.behind(placed):
            known = item.objectName() or kind_of(item)
            at = f"{placed.box.x():.0f}, {placed.box.y():.0f}"
            control = f"{known} at {at}, which no screen reader is told of"
            yield finding(Kind.NO_NAME, control, 0, 1)


def headings(nodes: Sequence[Node]) -> Iterator[Finding]:
    """A screen has one heading: where a screen reader starts, and what the screen is about."""
    found = [node.name for node in nodes if node.role is Role.Heading]
    if len(found) != 1:
        control = "screen with " + (" and ".join(f"“{name}”" for name in found) or "no heading")
        yield finding(Kind.NO_HEADING, control, len(found), 1)
