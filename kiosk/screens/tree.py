"""What a screen reader is told about a window: the accessibility tree, in this very process.

No server and no bus is needed, so it works without a screen. Tests read screens by it, and
the tour judges them by it.
"""

from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screens.kinds import kind_of

Role = QAccessible.Role

_PRESSED = frozenset(
    {
        Role.Button,
        Role.CheckBox,
        Role.ComboBox,
        Role.EditableText,
        Role.Link,
        Role.MenuItem,
        Role.PageTab,
        Role.RadioButton,
        Role.Slider,
        Role.SpinBox,
    }
)
# One may drag it, but what it moves can be dragged too; nobody needs it, and nobody is told of it.
_NEEDLESS = frozenset({Role.ScrollBar})


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One thing a screen reader speaks of. `item` is what draws it."""

    interface: QAccessibleInterface
    role: QAccessible.Role
    name: str
    item: QQuickItem

    @property
    def words(self) -> str:
        """Its role and name, for a person: 'button “Finish”'."""
        if self.name:
            return f"{self.role.name.lower()} “{self.name}”"
        corner = self.item.mapToScene(self.item.boundingRect().topLeft())
        known = self.item.objectName() or kind_of(self.item)
        place = f"{corner.x():.0f}, {corner.y():.0f}"
        return f"{self.role.name.lower()} without a name ({known} at {place})"

    @property
    def pressable(self) -> bool:
        """Whether a finger can do something with it: press, tick, choose, type, slide."""
        return self.role in _PRESSED or bool({"Press", "Toggle"} & set(self.actions))

    @property
    def focusable(self) -> bool:
        """Whether the keyboard stops at it. Qt calls any named text focusable: that is not it."""
        return self.role not in _NEEDLESS and self.item.activeFocusOnTab()

    @property
    def actions(self) -> list[str]:
        """What can be done with it, in Qt's words: "Press", "Toggle", "Set Focus"…"""
        actions = self.interface.actionInterface()
        return actions.actionNames() if actions else []


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """All that a screen reader can reach, in its order; only the sheet, when a modal one is open.

    What is scrolled away is in it, as one can go there; what is hidden is not.
    """

    nodes: tuple[Node, ...]
    sheet: QQuickItem | None = None


def heard(window: QQuickWindow) -> Heard:
    """What a screen reader is told of the window at this moment."""
    if not QAccessible.isActive():
        QAccessible.setActive(True)
    nodes, modal = _below(QAccessible.queryAccessibleInterface(window))
    if not modal:
        return Heard(tuple(nodes))
    sheet = modal[-1]
    return Heard(tuple(_below(sheet.interface)[0]), sheet.item)


def _below(interface: QAccessibleInterface) -> tuple[list[Node], list[Node]]:
    """All that can be reached from there on, in its order; and what of it is a modal sheet."""
    nodes: list[Node] = []
    modal: list[Node] = []
    todo = [interface]
    while todo:
        interface = todo.pop()
        # PySide may take what went for what is there now, at the same address.
        if not isinstance(interface, QAccessibleInterface):
            continue
        state = interface.state()
        if state.invisible:
            continue
        item = interface.object()
        if isinstance(item, QQuickItem):
            name = interface.text(QAccessible.Text.Name).strip()
            nodes.append(Node(interface, interface.role(), name, item))
            if state.modal:
                modal.append(nodes[-1])
            if item.property("ofTheWeb"):  # the web engine's own ends PySide (seen with 6.11)
                continue
        todo += [interface.child(at) for at in reversed(range(interface.childCount()))]
    return nodes, modal
