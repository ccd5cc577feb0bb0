"""Where in the window each thing stands that can be read, and in what order one hears of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screens.tree import Node, heard


class ReadAs(StrEnum):
    """How what stands in a component is read, by the property `readAs` of the component."""

    NEEDLESS = "needless"  # what is read is brought into view without it
    MASKED = "masked"  # keys, of which it is not said what they typed
    KEYS = "keys"  # key by key, by those who come to it
    ASIDE = "aside"  # after all the rest of the page
    GUIDE = "guide"  # words of a guide, which quote the official sites in French


class Zone(StrEnum):
    """The parts of a window, by the `objectName` of each."""

    HEADER = "header"
    PAGE = "page"
    SHEET = "sheet"
    LISTENING = "listening"
    FOOTER = "footer"


_ZONES = frozenset(zone.value for zone in Zone)


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A thing to read, and what it stands in: its zone, and how that is read."""

    node: Node
    zone: Zone
    within: frozenset[str]
    alert: bool

    @property
    def is_masked(self) -> bool:
        """Whether what it types is shown to no ear."""
        return ReadAs.MASKED in self.within

    @property
    def is_key(self) -> bool:
        """Whether it is a key of the keyboard on the screen."""
        return ReadAs.KEYS in self.within


def places_of(window: QQuickWindow) -> list[Place]:
    """All there is to read in the window now."""
    return places_in(heard(window).nodes)


def places_in(nodes: Sequence[Node]) -> list[Place]:
    """All there is to read, the page first: the header's clock is the last one wants to hear."""
    zones: dict[Zone, list[Place]] = {zone: [] for zone in Zone}
    aside: list[Place] = []
    known: dict[QQuickItem, _Around] = {}  # many things stand in the same
    for node in nodes:
        place = _place(node, known)
        if ReadAs.NEEDLESS in place.within or node.item.property("unspoken"):
            continue
        (aside if ReadAs.ASIDE in place.within else zones[place.zone]).append(place)
    zones[Zone.PAGE] += aside
    order = (Zone.SHEET, Zone.PAGE, Zone.LISTENING, Zone.FOOTER, Zone.HEADER)
    return [place for zone in order for place in zones[zone]]


class _Around(NamedTuple):
    """What an item and all around it say of how it is read."""

    zone: Zone
    within: frozenset[str]
    alert: bool


def _place(node: Node, known: dict[QQuickItem, _Around]) -> Place:
    return Place(node, *_around(node.item, known))


def _around(item: QQuickItem, known: dict[QQuickItem, _Around]) -> _Around:
    """Where in the window an item is; what was found on the way stays in `known`."""
    if (found := known.get(item)) is not None:
        return found
    above = item.parentItem()
    # Not by its class: PySide takes a meta-object that went for an item at the same address.
    if not isinstance(above, QQuickItem):
        found = _Around(Zone.PAGE, frozenset(), alert=False)
    else:
        zone = item.objectName()
        beyond = (
            _Around(Zone(zone), frozenset(), False) if zone in _ZONES else _around(above, known)
        )
        read_as = item.property("readAs")
        within = beyond.within | {str(read_as)} if read_as else beyond.within
        alert = beyond.alert or bool(item.property("alert"))
        found = _Around(beyond.zone, within, alert)
    known[item] = found
    return found
