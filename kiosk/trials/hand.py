"""The hand of a trial: lives in the screen's own process, and does what it is told from outside.

Touches and keys enter where those of a touch screen and a keyboard do. Between two turns the
screen runs as ever, in its own loop.
"""

import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.app.messages import Lines
from kiosk.app.window import KioskWindow
from kiosk.bench.finger import Control, Finger, bring_into_view, find, middle_of
from kiosk.devices.ticket import Line, Ticket
from kiosk.screens.tree import heard
from kiosk.trials.on_paper import print_into
from kiosk.trials.orders import (
    Answer,
    Copy,
    Crash,
    Done,
    Drawn,
    Here,
    Judge,
    Look,
    Lost,
    Order,
    Print,
    Seen,
    Strike,
    Tap,
    Type,
    line,
    order_in,
)

if TYPE_CHECKING:
    from kiosk.trials.site_hand import SiteHand

_TURN_MS = 10
_PATIENCE_S = 20.0  # for anything at all to come of a touch
_STILL_S = 0.06  # without a frame for so long, nothing moves any more
_PIECE = 65_536

_SPOKEN = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value
_HELD = QClipboard.Mode.Clipboard, QClipboard.Mode.Selection

Step = Callable[[], bool]  # whether what is waited for is there


class Hand(QObject):
    """Announces itself at the socket `reception`, then does what it is told."""

    def __init__(self, kiosk: KioskWindow, reception: Path) -> None:
        super().__init__(kiosk.window)
        self._kiosk = kiosk
        self._finger = Finger(kiosk.window)
        self._steps: Iterator[Step] = iter(())
        self._waits: Step | None = None
        self._what, self._since, self._frame_at = "", 0.0, 0.0
        self._drawn, self._still_s = False, _STILL_S
        self._site: SiteHand | None = None
        self._lines = Lines()
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(reception))
        self._ear = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN_MS)
        self._timer.timeout.connect(self._turn)
        kiosk.window.frameSwapped.connect(self._frame)
        self._say(Here(os.getpid()))

    def _hear(self) -> None:
        said = self._socket.recv(_PIECE)
        if not said:
            self._ear.setEnabled(False)
        for each in self._lines.feed(said):
            self._steps, self._since = self._does(order_in(each)), time.monotonic()
            self._timer.start()

    def _does(self, order: Order) -> Iterator[Step]:
        match order:
            case Tap(kind, icon, tone, place, moving):
                control = Control(kind, icon, tone=tone, place=place)
                yield from self._tap(control, still=not moving)
                self._still_s = 0.0 if moving else _STILL_S
            case Type(backwards):
                for place in range(len(backwards) - 1, -1, -1):
                    yield from self._tap(Control("Key", words=backwards[place]), still=False)
            case Strike(key, held, text):
                self._strike(Qt.Key(key), Qt.KeyboardModifier(held), text)
            case Copy(backwards):
                QGuiApplication.clipboard().setText(backwards[::-1])
            case Print(backwards, path):
                ticket = Ticket((Line(backwards[::-1]),), "", ())
                yield print_into(Path(path), ticket, self)
            case Look():
                self._say(self._seen())
                return
            case Crash():
                os.kill(os.getpid(), signal.SIGSEGV)
            case Judge():
                yield self._at_the_page().settled()
                self._say(self._at_the_page().held())
                return
            case at_the_page:
                yield from self._at_the_page().does(at_the_page)
                self._say(Done())  # a page may move for ever
                return
        yield self._still
        self._still_s = _STILL_S
        self._say(Done())

    def _tap(self, control: Control, *, still: bool = True) -> Iterator[Step]:
        self._what = str(control)
        found: list[QQuickItem] = []

        def there() -> bool:
            found[:] = [item] if (item := find(self._kiosk.window, control)) else []
            return bool(found)

        if still:
            yield self._still
        yield there
        bring_into_view(found[0])
        if still:
            yield self._still
        at = middle_of(found[0])
        self._finger.press(at)
        self._finger.lift(at)

    def _still(self) -> bool:
        return time.monotonic() - self._frame_at > self._still_s

    def _strike(self, key: Qt.Key, held: Qt.KeyboardModifier, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            # Posted: it is taken in by the loop, as that of a keyboard is. Sent from here, a fault
            # in who hears it would end the process (seen with PySide 6.11).
            QGuiApplication.postEvent(self._kiosk.window, QKeyEvent(kind, key, held, text))

    def _at_the_page(self) -> "SiteHand":
        from kiosk.trials.site_hand import SiteHand  # noqa: PLC0415  few trials open a site

        if self._site is None:
            self._site = SiteHand(self._kiosk)
        return self._site

    def _seen(self) -> Seen:
        nodes = heard(self._kiosk.window).nodes
        parts = (node.interface for node in nodes)
        words = [part.text(kind) for part in parts for kind in _SPOKEN]
        clipboard = QGuiApplication.clipboard()
        held = [clipboard.text(mode) for mode in _HELD]
        page = self._kiosk.navigation.page.name
        return Seen(page, tuple(filter(None, words)), tuple(filter(None, held)))

    def _frame(self) -> None:
        self._frame_at = time.monotonic()
        if not self._drawn and self._kiosk.window.isVisible():
            self._drawn = True
            self._say(Drawn())

    def _turn(self) -> None:
        if self._site is not None:
            self._site.turn()
        if self._waits is not None and not self._waits():
            if time.monotonic() - self._since > _PATIENCE_S:
                page = self._kiosk.navigation.page.name
                self._rest()
                self._say(Lost(f"{page}: the hand waited in vain for {self._what}"))
            return
        self._since = time.monotonic()
        self._waits = next(self._steps, None)
        if self._waits is None:
            self._rest()

    def _rest(self) -> None:
        self._waits, self._steps = None, iter(())
        if self._site is None:  # from then on it goes on, to see whether the screen stands still
            self._timer.stop()

    def _say(self, answer: Answer) -> None:
        self._socket.sendall(line(answer))
