"""Use a screen as a screen reader does: by what it says, never by how it is built.

A test written with it fails when a control loses its accessible name, role or press action. What
is scrolled out of view is there too, as one can go to it; under an open modal sheet, nothing is.
"""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.screens.tree import Node, Role, heard

_ACTIONS = QAccessibleActionInterface


class Reader:
    """Reads and presses what a window shows."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window

    @property
    def heading(self) -> str:
        """The one heading on the screen."""
        return self._one("heading", lambda node: node.role is Role.Heading).name

    @property
    def buttons(self) -> list[str]:
        """What can be pressed, in reading order."""
        return self.names(Role.Button)

    @property
    def texts(self) -> list[str]:
        """The running text, in reading order."""
        return self.names(Role.StaticText)

    @property
    def checkboxes(self) -> dict[str, bool]:
        """What can be ticked, in reading order, and whether it is."""
        return self._checked(Role.CheckBox)

    @property
    def choices(self) -> dict[str, bool]:
        """What one of can be chosen, in reading order, and whether it is."""
        return self._checked(Role.RadioButton)

    @property
    def fields(self) -> dict[str, str]:
        """What can be typed in, in reading order, and what stands in it."""
        return {
            node.name: node.interface.text(QAccessible.Text.Value)
            for node in self._nodes()
            if node.role is Role.EditableText
        }

    def names(self, role: QAccessible.Role) -> list[str]:
        """Names of what has that role, in reading order."""
        return [node.name for node in self._nodes() if node.role is role]

    def says(self, words: str) -> bool:
        """Whether those words are anywhere in what is read out: a name, a value, a description."""
        parts = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
        nodes = self._nodes()
        return any(words in node.interface.text(part) for node in nodes for part in parts)

    def press(self, name: str) -> None:
        """Press or tick the one control of that name, as long as it can be."""
        node = self._one(f"control called “{name}”", lambda it: it.pressable and it.name == name)
        if node.interface.state().disabled:
            raise AssertionError(f"{node.words} cannot be pressed at this moment")
        if _ACTIONS.pressAction() not in node.actions:
            raise AssertionError(f"{node.words} cannot be pressed, only: {node.actions}")
        node.interface.actionInterface().doAction(_ACTIONS.pressAction())

    def focus(self, name: str) -> None:
        """Go to the one control of that name with the keyboard."""
        node = self._one(f"control called “{name}”", lambda it: it.pressable and it.name == name)
        node.interface.actionInterface().doAction(_ACTIONS.setFocusAction())

    def _nodes(self) -> tuple[Node, ...]:
        return heard(self.window).nodes

    def _checked(self, role: QAccessible.Role) -> dict[str, bool]:
        nodes = (node for node in self._nodes() if node.role is role)
        return {node.name: bool(node.interface.state().checked) for node in nodes}

    def _one(self, what: str, wanted: Callable[[Node], bool]) -> Node:
        nodes = self._nodes()
        found = [node for node in nodes if wanted(node)]
        if len(found) != 1:
            there = "\n  ".join(node.words for node in nodes)
            raise AssertionError(f"{len(found)} times a {what}. The screen says:\n  {there}")
        return found[0]
