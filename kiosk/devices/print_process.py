"""Runs a process that prints, without ever keeping a screen waiting.

Talking to CUPS may take a quarter of a second, or hang; a printer may be off, drawing takes its
time. All of it is done by processes of their own, which end with the resident's.
"""

import sys
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from kiosk.devices.errand import Errand

PROGRAM = [sys.executable, "-m"]  # before the name of a module


class Done(Protocol):
    """What is called with whether the process did it, and what it said."""

    def __call__(self, done: bool, said: str, /) -> None:
        """It has ended."""


class PrintProcess(QObject):
    """One errand at a time, of the module of that name; given up after `patience_ms`.

    A new one takes the place of one that runs."""

    def __init__(self, module: str, patience_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._module = module
        self._patience_ms = patience_ms
        self._errand: Errand | None = None
        self._then: Done | None = None

    def run(self, words: Sequence[str], given: bytes, then: Done) -> None:
        """Start it with those words and that on its stdin; `then` is a method, no closure."""
        self.drop()
        self._then = then
        errand = self._errand = Errand(self, self._patience_ms)
        # A method, not a function of this place: see `Errand`.
        errand.over.connect(self._over)
        errand.go([*PROGRAM, self._module, *words], given)

    def drop(self) -> None:
        """End it, if it runs, and tell nobody."""
        errand, self._errand, self._then = self._errand, None, None
        if errand is not None:
            errand.over.disconnect(self._over)
            errand.stop()

    def _over(self, done: bool, said: str) -> None:
        then = self._then
        self._errand = self._then = None
        if then is not None:
            then(done, said)
