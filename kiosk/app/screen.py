"""The composition root of one resident's screen: one process from the first touch to the end.

It stands by, loaded and hidden, until the supervisor says `show`; it says when it has drawn, that
it is alive, and how the session ended, and then it ends, and with it all that the resident did.
"""

import logging
import math
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import journal
from kiosk.app.faults import Faults
from kiosk.app.finder import Finder
from kiosk.app.hardening import harden_process
from kiosk.app.journey import Surroundings
from kiosk.app.kept import Kept
from kiosk.app.messages import (
    ALIVE_EVERY_S,
    Alive,
    Ended,
    FromScreen,
    Gone,
    Lines,
    Ready,
    Reason,
    Show,
    Shown,
    line,
    to_screen,
)
from kiosk.app.place_window import place_window
from kiosk.app.shelf import read_shelf
from kiosk.app.warm_up import WarmUp, compile_screens, load_parts, rehearse
from kiosk.app.window import KioskWindow, Screen, make_window, set_clock
from kiosk.devices.qr import square
from kiosk.guides.model import Guide
from kiosk.language.languages import Language
from kiosk.session.idle import Awake, Idle, Over, Warning
from kiosk.settings.site import Site, read_site

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
_PIECE = 65_536  # bytes read at once: what a pipe holds


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says: the folders, and whether this is a desk."""

    data: Path
    config: Path
    windowed: bool


def main(options: Options, onlooker: Callable[[KioskWindow], object] | None = None) -> NoReturn:
    """Stand by, be shown, end; the process ends here, with the exit code of its loop.

    `onlooker` is given the window once it stands by: so the bench has somebody use it.
    """
    harden_process()
    journal.speak("screen")
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("pas-a-pas")
    site = read_site(options.config).site
    guides = read_shelf(options.config, options.data)
    finder = Finder(guides)
    kiosk = make_kiosk(site, guides, finder)
    kept = Kept(options.data)
    session = Session(kiosk, site, kept, windowed=options.windowed)
    warm = WarmUp(
        [
            partial(rehearse, kiosk.window),
            *compile_screens(kiosk.engine),
            *load_parts(),
            kept.open,
            lambda: kiosk.journey.tell_trouble(kept.trouble),
            lambda: finder.warm(kiosk.display.spoken),
            partial(square, "pas-a-pas"),
        ],
        session,
    )
    sys.excepthook = Faults(session.recover).take
    session.stand_by()
    if onlooker is not None:
        onlooker(kiosk)
    warm.start()
    code = app.exec()
    kept.close()
    # Taking the window and Python apart in good order takes a third of a second, for which the
    # next resident would wait to be told that nothing is left. The system does it at once.
    os._exit(code)


def make_kiosk(site: Site, guides: Sequence[Guide], finder: Finder) -> KioskWindow:
    """The window of this place, at its first screen and hidden."""
    around = Surroundings(
        guides=guides,
        desk={Language(code): words for code, words in site.desk.items()},
        desk_direction=site.desk_direction,
        find=finder.find,
    )
    screen = QGuiApplication.primaryScreen().size()
    return make_window(
        around,
        Screen(
            pixels_per_mm=math.hypot(screen.width(), screen.height()) / site.diagonal_mm,
            distance_mm=site.distance_mm,
            double_strike_ms=site.double_strike_ms,
            motion=site.motion,
        ),
        [Language(code) for code in site.languages],
        site.place_name,
        demonstration=site.demonstration,
    )


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
        self._lines = Lines()
        self._over = False
        kiosk.journey.ended.connect(self.end)
        kiosk.journey.touched.connect(self.touch)
        kiosk.frame.stayed.connect(self.touch)
        kiosk.display.languageChosen.connect(self.tick)
        kiosk.window.installEventFilter(self)
        self._ear = QSocketNotifier(self._heard, QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._hear)
        self._seconds = self._every(1.0, self.tick)
        self._alive = self._every(ALIVE_EVERY_S, lambda: self._say(Alive()))

    def stand_by(self) -> None:
        """Everything is loaded: say so, and wait."""
        self.tick()
        self._kiosk.window.create()
        self._alive.start()
        self._say(Ready())

    def show(self, order: Show) -> None:
        """Come to the front for the next resident."""
        self.tick()
        self._kiosk.journey.finished(order.after, self._kiosk.frame.clock)
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
        self._say(Ended(reason))
        self._kept.count(datetime.now().astimezone().date(), self._kiosk.journey.counted)
        QGuiApplication.quit()

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
            QGuiApplication.quit()
            return
        for each in self._lines.feed(said):
            match to_screen(each):
                case Show() as order:
                    self.show(order)
                case Gone():
                    self._kiosk.journey.gone(self._kiosk.frame.clock)

    def _look_for_somebody(self) -> None:
        quiet = self._clock() - self._touched_at
        if self._kiosk.journey.saying_goodbye:
            if quiet > _GOODBYE_S:
                self._kiosk.journey.home()
            return
        if not self._kiosk.journey.begun:
            return
        warned = self._clock() - self._warned_at if self._warned else 0.0
        match self._idle.at(quiet, warned):
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
