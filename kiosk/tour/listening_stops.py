"""The screens that are read aloud, held at a word; and a kiosk that cannot speak."""

from collections.abc import Callable, Iterator

from kiosk.app.window import KioskWindow
from kiosk.devices.speech import Mute
from kiosk.guides.walk import Walk
from kiosk.screens.listen.told import told
from kiosk.tour.visit import settle

Prepare = Callable[[KioskWindow], None]


def listening_stops(walk: Walk) -> Iterator[tuple[str, Prepare]]:
    """The names of the stops, and what leads to each; `walk` is at a thing to do."""
    yield "listening-home", lambda kiosk: _listen(kiosk, 1)
    yield "listening-step", lambda kiosk: _at(kiosk, lambda: kiosk.journey.walk(walk), 2)
    yield "listening-button", lambda kiosk: _at(kiosk, lambda: kiosk.journey.walk(walk), -1)
    yield "listening-code", lambda kiosk: _at(kiosk, lambda: kiosk.journey.later(walk), 2)
    yield "listening-mute", _mute


def _at(kiosk: KioskWindow, lead: Callable[[], None], part: int) -> None:
    lead()
    _listen(kiosk, part)


def _listen(kiosk: KioskWindow, part: int) -> None:
    """Listen to that part of the page, and no further."""
    view = kiosk.listening.view
    view.start()
    settle(kiosk.window)  # what is said of a page is known once it has its place
    view.say([told(kiosk.window, kiosk.display.spoken)[part]])


def _mute(kiosk: KioskWindow) -> None:
    _listen(kiosk, 0)
    kiosk.listening.view.reading.failed.emit(Mute.NO_SOUND)
