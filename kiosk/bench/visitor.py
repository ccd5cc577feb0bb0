"""Somebody who uses a screen, on errands for the bench: lives in the screen's own process.

Between two turns of its script the screen runs as ever, in its own loop. What the errands are is
in `scripts`; what they cost the screen is a timer of some milliseconds, only while one is done.
"""

import os
import socket
import time
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer

from kiosk.app.messages import Lines
from kiosk.app.window import KioskWindow
from kiosk.bench import errands
from kiosk.bench.errands import Errand, FromVisitor, Here, Lost, Seen
from kiosk.bench.hand import Hand, Waited
from kiosk.bench.scripts import SCRIPTS, Script

_TURN_MS = 5
_PATIENCE_S = 10.0  # for anything at all to come of a touch
_PIECE = 4096


class Visitor(QObject):
    """Announces itself at the socket `reception`, then does what it is asked to."""

    def __init__(self, kiosk: KioskWindow, reception: Path) -> None:
        super().__init__(kiosk.window)
        self._kiosk = kiosk
        self._hand = Hand(kiosk, _TURN_MS / 1000)
        self._script: Script | None = None
        self._waits: Waited | None = None
        self._since = 0.0
        self._seen = False
        self._lines = Lines()
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(reception))
        self._orders = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._orders.activated.connect(self._hear)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TURN_MS)
        self._timer.timeout.connect(self._turn)
        kiosk.window.frameSwapped.connect(self._frame)
        self._say(Here(os.getpid()))

    def _hear(self) -> None:
        said = self._socket.recv(_PIECE)
        if not said:
            self._orders.setEnabled(False)
            return
        for each in self._lines.feed(said):
            errand = errands.to_visitor(each).errand
            self._hand.begin(mouse=errand is Errand.STROLL)
            self._script = SCRIPTS[errand](self._hand)
            self._hand.stalls.excuse()
            self._timer.start()

    def _frame(self) -> None:
        now = time.monotonic()
        self._hand.frame(now)
        if not self._seen and self._kiosk.window.isVisible():
            self._seen = True
            self._say(Seen(now))

    def _turn(self) -> None:
        self._hand.stalls.turn()
        touches = self._hand.touches
        if self._script is not None:
            self._go_on(self._script)
        if self._hand.touches == touches:
            self._hand.stalls.excuse()

    def _go_on(self, script: Script) -> None:
        if self._waits is not None and not self._waits.met():
            if time.monotonic() - self._since > _PATIENCE_S:
                page = self._kiosk.navigation.page.name
                self._say(Lost(f"{page}: the visitor waited in vain for {self._waits.what}"))
                self._stop()
            return
        self._waits, self._since = None, time.monotonic()
        match next(script, None):
            case Waited() as waited:
                self._waits = waited
            case None:
                self._stop()
            case told:
                self._say(told)

    def _stop(self) -> None:
        self._script = self._waits = None
        self._timer.stop()

    def _say(self, message: FromVisitor) -> None:
        self._socket.sendall(errands.line(message))
