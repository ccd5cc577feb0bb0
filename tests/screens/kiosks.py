"""Kiosks to stand in front of: real windows on guides of one's choice, ended with the test."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.app.booth import Booth
from kiosk.app.finder import Finder
from kiosk.app.surroundings import Surroundings
from kiosk.app.window import Screen, make_window
from kiosk.devices.speech import SpeechMaker
from kiosk.guides.model import Guide
from kiosk.language.languages import Language
from kiosk.settings.pad_keys import PAD_KEYS
from tests.screens.mouth import Mouth
from tests.screens.resident import Resident

PLACE = "Bibliothèque des Trois-Fontaines"
DESK = {
    Language.FR: "Le bureau est au fond à gauche.",
    Language.EN: "The desk is at the back, on the left.",
    Language.AR: "المكتب في الخلف على اليسار.",
}


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen: its pixels, and how many of them are a millimetre."""

    width: int
    height: int
    pixels_per_mm: float


LANDSCAPE = Panel(1920, 1080, 4.034)  # 21.5 inches
PORTRAIT = Panel(1080, 1920, 4.034)
SMALL = Panel(1280, 800, 3.81)  # 15.6 inches
PANELS = [
    pytest.param(LANDSCAPE, id="landscape"),
    pytest.param(PORTRAIT, id="portrait"),
    pytest.param(SMALL, id="small"),
]


@dataclass(frozen=True, slots=True)
class Setting:
    """How a kiosk is set up. The first of the languages is the one it begins with."""

    languages: Sequence[Language] = (
        Language.EN,
        Language.FR,
        Language.ES,
        Language.PT,
        Language.AR,
    )
    panel: Panel = LANDSCAPE
    double_strike_ms: int = 0
    direction: str = "behind-left"
    speech: SpeechMaker = Mouth
    keys: Mapping[str, Sequence[str]] = field(default_factory=lambda: PAD_KEYS)
    booth: Booth | None = None


IN_FRENCH = Setting(languages=(Language.FR, Language.EN, Language.AR))


@contextmanager
def kiosk_of(guides: Sequence[Guide], setting: Setting) -> Iterator[Resident]:
    """A resident in front of a kiosk with those guides; the kiosk is gone afterwards.

    Fails when the screens complained of anything, even while they went.
    """
    find = Finder(guides).find
    around = Surroundings(guides, DESK, setting.direction, find, setting.speech, setting.keys)
    panel = setting.panel
    screen = Screen(panel.pixels_per_mm, 500, setting.double_strike_ms, motion=False)
    kiosk = make_window(around, screen, setting.languages, PLACE, demonstration=False)
    complaints = []
    kiosk.engine.warnings.connect(lambda said: complaints.extend(w.toString() for w in said))
    if setting.booth is not None:
        kiosk.journey.opened.open_booth(setting.booth)
    resident = Resident(kiosk)
    resident.tell_time()
    kiosk.window.setGeometry(0, 0, panel.width, panel.height)
    kiosk.window.show()
    kiosk.window.requestActivate()
    QCoreApplication.processEvents()  # its size and the focus come by an event
    try:
        assert (kiosk.window.width(), kiosk.window.height()) == (panel.width, panel.height)
        assert kiosk.window.isActive()
        yield resident
    finally:
        kiosk.window.close()
        kiosk.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not complaints
