"""How a printing goes, as a screen sees it: the same of a ticket and of a document."""

import logging
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from kiosk.devices.print_process import PrintProcess
from kiosk.devices.printer_trouble import Trouble, trouble_in

_log = logging.getLogger(__name__)


class Going(Protocol):
    """What is told of a printing."""

    @property
    def changed(self) -> SignalInstance:
        """The state is another."""

    @property
    def state(self) -> str:
        """Where it has got to; each kind of printing names its states."""

    @property
    def trouble(self) -> str:
        """Why the last one failed, a `Trouble`; "" when it did not."""


class Printed(QObject):
    """Holds the state of what a process of its own prints; `what` is "a ticket", "a document".

    Signals:
        changed: the state is another.
    """

    changed = Signal()

    def __init__(self, what: str, module: str, patience_ms: int, parent: QObject | None) -> None:
        super().__init__(parent)
        self._what = what
        self._process = PrintProcess(module, patience_ms, self)
        self._state = self._trouble = ""

    @property
    def state(self) -> str:
        """Where it has got to; "" at the beginning."""
        return self._state

    @property
    def trouble(self) -> str:
        """Why the last one failed, a `Trouble`; "" when it did not."""
        return self._trouble

    def _printed(self, done: bool, said: str) -> None:
        if not done:
            words = said.strip() or "nothing was said"
            _log.warning("%s was not printed: %s", self._what, words)
        trouble = trouble_in(said) if said.strip() else Trouble.SLOW
        self._set("printed" if done else "failed", "" if done else str(trouble))

    def _set(self, state: str, trouble: str = "") -> None:
        self._state, self._trouble = state, trouble
        self.changed.emit()
