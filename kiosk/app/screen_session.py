"""One resident's time in front of a window, and the lines between it and the supervisor.

It says when the window has drawn, that it is alive, and how the session ended; it asks whether
somebody is there when nobody has touched anything for long.
"""

import logging
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.kept import Kept
from kiosk.app.messages import (
    ALIVE_EVERY_S,
    After,
    Alive,
    Ended,
    FromScreen,
    Gone,
    Lines,
    Ready,
    Reason,
    Renew,
    Show,
    Shown,
    line,
    to_screen,
)
from kiosk.app.place_window import place_window
from kiosk.app.traces import empty_clipboard
from kiosk.app.window import KioskWindow, set_clock
from kiosk.session.idle import Awake, Idle, Over, Warning
from kiosk.settings.site import Site

_log = logging.getLogger(__name__)

_INPUT = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
}
_GOODBYE_S = 30.0  # "all is erased" gives way to the first screen by itself
_NETWORK_EVERY_S = 5
_PAPER_EVERY_S = 0.1  # whether all has come out; the supervisor does not wait for it without end
_PIECE = 65_536  # bytes read at once: what a pipe holds


def _say(message: FromScreen) -> None:
    try:
        sys.stdout.buffer.write(line(message))
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # the supervisor is gone, and this process will hear so
        _log.warning("nobody listens any more")


@dataclass(frozen=True, slots=True)
class Outside:
    """What a session goes by.

    A steady clock in seconds, the file descriptor on which the supervisor is heard, and the
    function that tells it something.
    """

    clock: Callable[[], float] = time.monotonic
    heard: int = 0
    say: Callable[[FromScreen], None] = _say


PROCESS = Outside()  # the standard input and output of this process


class Session(QObject):
    """The time and the lines between the supervisor and one resident's window."""

    def __init__(
        self,
        kiosk: KioskWindow,
        site: Site,
        kept: Kept,
        *,
        windowed: bool,
        outside: Outside = PROCESS,
    ) -> None:
        super().__init__(kiosk.window)
        self._kiosk = kiosk
        self._kept = kept
        self._windowed = windowed
        self._clock, self._heard, self._say = outside.clock, outside.heard, outside.say
        self._touched_at = self._warned_at = self._clock()
        self._warned = False
        self._warning_s = round(site.warning_s)
        self._idle = Idle(site.idle_s, site.idle_s + site.warning_s)
        # With a mediator beside nobody is in a hurry; but one may forget to end.
        self._beside = Idle(site.accompanied_s, site.accompanied_s + site.warning_s)
        self._lines = Lines()
        self._over = self._renew = False
        kiosk.journey.ended.connect(self.end)
        kiosk.journey.touched.connect(self.touch)
        kiosk.frame.stayed.connect(self.touch)
        kiosk.display.languageChosen.connect(self.tick)
        kiosk.window.installEventFilter(self)
        self._ear = QSocketNotifier(self._heard, QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)
        self._seconds = self._every(1.0, self.tick)
        self._alive = self._every(ALIVE_EVERY_S, lambda: self._say(Alive()))
        self._paper = self._every(_PAPER_EVERY_S, self._leave)

    def stand_by(self) -> None:
        """Everything is loaded: say so, and wait."""
        self.tick()
        self._kiosk.window.create()
        self._alive.start()
        self._say(Ready())

    def show(self, order: Show) -> None:
        """Come to the front for the next resident."""
        self.tick()
        empty_clipboard()  # of somebody whose screen crashed
        self._kiosk.journey.finished(order.after, self._kiosk.frame.clock, order.traces)
        self._kiosk.listening.greet(order.aloud)
        if order.after is After.START:  # whatever was before, nobody has said that it is gone
            self._kiosk.journey.opened.empty_queue()
        self.touch()
        window = self._kiosk.window
        window.frameSwapped.connect(self._drawn)
        place_window(window, windowed=self._windowed)
        self._seconds.start()

    def touch(self) -> None:
        """Somebody is there."""
        self._touched_at = self._clock()
        if self._warned:
            self._warned = False
            self._kiosk.frame.ask_presence(-1, 1)

    def tick(self) -> None:
        """A second has gone by: tell the time, the network, and whether somebody is there."""
        now = datetime.now().astimezone()
        set_clock(self._kiosk, now)
        if now.second % _NETWORK_EVERY_S == 0 or not self._kiosk.frame.network:
            self._kiosk.frame.set_network(self._kept.network(now))
        self._look_for_somebody()

    def end(self, reason: Reason) -> None:
        """The session is over: tell the supervisor, keep what is counted, leave."""
        if self._over:
            return
        self._over = True
        traces = self._kiosk.journey.traces.found(copied=empty_clipboard())
        self._say(Ended(reason, self._kiosk.listening.aloud, traces, self._prints))
        if reason in {Reason.FINISH, Reason.IDLE}:  # there was a resident
            journey = self._kiosk.journey
            day = datetime.now().astimezone().date()
            self._kept.count(day, journey.session, journey.tally.offer)
        self._leave()

    def _leave(self) -> None:
        """End the process, and all that it started: but a ticket is not cut in two."""
        if self._prints:
            self._paper.start()
        else:
            QGuiApplication.quit()

    @property
    def _prints(self) -> bool:
        printers = self._kiosk.journey.opened.printers
        return printers is not None and printers.busy

    def recover(self) -> None:
        """After a fault of ours: the person is back at a screen that works."""
        self._kiosk.journey.home()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Note that somebody is there; keep no event from the window."""
        if event.type() in _INPUT:
            self._touched_at = self._clock()
        elif event.type() == QEvent.Type.Close and not self._over:
            self._kiosk.journey.end(Reason.FINISH)
        return super().eventFilter(watched, event)

    def _drawn(self) -> None:
        self._kiosk.window.frameSwapped.disconnect(self._drawn)
        self._say(Shown())

    def _hear(self) -> None:
        said = os.read(self._heard, _PIECE)
        if not said:
            self._over = True
            if self._paper.isActive():
                self._ear.setEnabled(False)
                QGuiApplication.setQuitOnLastWindowClosed(False)
                self._kiosk.window.hide()
            else:
                QGuiApplication.quit()
            return
        for each in self._lines.feed(said):
            match to_screen(each):
                case Show() as order:
                    self.show(order)
                case Renew():
                    self._renew = True
                    self._look_for_somebody()
                case Gone():
                    self._kiosk.journey.gone(self._kiosk.frame.clock)

    def _look_for_somebody(self) -> None:
        quiet = self._clock() - self._touched_at
        if self._kiosk.journey.saying_goodbye:
            if quiet > _GOODBYE_S:
                self._kiosk.journey.home()
            return
        if not self._kiosk.journey.begun:
            if self._renew:
                self.end(Reason.RENEWED)
            return
        warned = self._clock() - self._warned_at if self._warned else 0.0
        idle = self._beside if self._kiosk.journey.accompanied else self._idle
        match idle.at(quiet, warned):
            case Awake():
                self.touch_is_over()
            case Warning(seconds_left):
                if not self._warned:
                    self._warned, self._warned_at = True, self._clock()
                self._kiosk.frame.ask_presence(seconds_left, self._warning_s)
            case Over():
                self._kiosk.journey.end(Reason.IDLE)

    def touch_is_over(self) -> None:
        """No question is asked while somebody is there."""
        if self._warned:
            self._warned = False
            self._kiosk.frame.ask_presence(-1, 1)

    def _every(self, seconds: float, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(int(seconds * 1000))
        timer.timeout.connect(call)
        return timer
