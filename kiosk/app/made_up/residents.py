"""One made-up resident after the other, each in front of a journey through the screens."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from kiosk.app.booth import Booth
from kiosk.app.finder import Finder
from kiosk.app.journey import Journey
from kiosk.app.messages import Reason
from kiosk.app.surroundings import surroundings
from kiosk.booking.desk import DeskError
from kiosk.booking.model import Booking, PlaceKind
from kiosk.guides.model import Guide
from kiosk.language.languages import REFERENCE, Language
from kiosk.screens.booking.draft import Draft
from kiosk.screens.booking.name_view import NameView
from kiosk.screens.booking.phone_view import PhoneView
from kiosk.screens.display_view import SIZES, DisplayView
from kiosk.screens.frame_view import FrameView
from kiosk.screens.guides.opinion_view import OPINIONS, OpinionView
from kiosk.screens.guides.stuck_view import REASONS, StuckView
from kiosk.screens.guides.walk_view import WalkView
from kiosk.screens.navigation import Navigation
from kiosk.screens.workshops.workshop_view import WorkshopView
from kiosk.settings.site import Site
from kiosk.storage.troubles import StorageError

_LANGUAGES = {"fr": 74, "ar": 10, "en": 6, "es": 5, "pt": 5}
_NAMES = ("Amina", "Camille", "Carlos", "Fatou", "Jeanne", "João", "Lucie", "Mohamed", "Paul")
_PHONE = "06 39 98 01 23"  # of the numbers that are nobody's, kept for films (Arcep)
_MOST_STEPS = 40
_ASSISTED, _ONLY_LOOKS, _ONLY_BOOKS, _SECOND_GUIDE = 0.25, 0.06, 0.08, 0.1
_ONLY_REGISTERS, _SOON = 0.07, timedelta(days=21)  # for a workshop, and how far ahead
_STUCK, _GIVES_UP, _TELLS_WHY, _HAS_OPINION, _BOOKS_WHEN_STUCK = 0.05, 0.02, 0.7, 0.6, 0.25
_LEAVES_BOOKING = 0.15  # begins one, and goes


class Residents:
    """They come to one kiosk; `chance` decides what each does."""

    def __init__(self, site: Site, guides: Sequence[Guide], chance: Random) -> None:
        self._chance = chance
        self._root = QObject()
        self._languages = [Language(code) for code in site.languages]
        self._navigation = Navigation(self._root)
        self._display = DisplayView(self._languages, self._root)
        frame = FrameView(site.place_name, demonstration=True, parent=self._root)
        around = surroundings(site, guides, Finder(guides))
        self.journey = Journey(around, self._navigation, self._display, frame)
        self._booth: Booth | None = None
        # What is often asked is asked most; of the others each a little.
        self._guides = sorted(guides, key=lambda guide: guide.often_asked or len(guides))
        self._weights = [1 / rank for rank in range(1, len(guides) + 1)]
        self._over = False
        self.journey.ended.connect(self._end)
        self.journey.home()

    def offer(self, booth: Booth) -> None:
        """Sessions with a mediator can be booked."""
        self._booth = booth
        self.journey.opened.open_booth(booth)

    def visit(self) -> None:
        """Somebody comes, does something, and leaves; then `journey.session` is counted."""
        self._begin()
        chance = self._chance.random()
        if chance < _ONLY_LOOKS:
            self.journey.themes()
        elif chance < _ONLY_LOOKS + _ONLY_BOOKS:
            self._book(step="")
        elif chance < _ONLY_LOOKS + _ONLY_BOOKS + _ONLY_REGISTERS:
            self._register()
        else:
            self._walk()
            if not self._over and self._chance.random() < _SECOND_GUIDE:
                self._walk()
        self._leave()

    def cancel(self, booking: Booking, now: datetime) -> None:
        """Somebody comes back with a code, to give a booking up."""
        if self._booth is None:
            return
        self._begin()
        self.journey.see_mediator()
        try:
            self._booth.desk.cancel(booking.id, now)
        except (DeskError, StorageError):  # it is too late: the person leaves as they came
            pass
        else:
            self.journey.tally.count("booking", str(booking.subject), "cancelled")
        self._leave()

    def _begin(self) -> None:
        self._over = False
        self._display.reset()
        self._display.chooseLanguage(str(self._languages[0]))
        self.journey.start_over()
        spoken = [str(language) for language in self._languages]
        weights = [_LANGUAGES[code] for code in spoken]
        self._display.chooseLanguage(self._chance.choices(spoken, weights)[0])
        if self._chance.random() < 0.12:  # noqa: PLR2004  about one of eight
            self._display.chooseSize(self._chance.choice(SIZES[1:]))
        for likely, change in (
            (0.05, self._display.toggleContrast),
            (0.03, self._display.toggleLowered),
            (0.3 * (self._display.spoken is not REFERENCE), self._display.toggleFrench),
        ):
            if self._chance.random() < likely:
                change()
        self.journey.tally.assisted = self._chance.random() < _ASSISTED

    def _walk(self) -> None:
        guide = self._chance.choices(self._guides, self._weights)[0]
        self.journey.open_guide(guide.id)
        for _ in range(_MOST_STEPS):
            view = self._navigation.page.view
            if not isinstance(view, WalkView) or not view.walk.step.exits:
                break
            luck = self._chance.random()
            if luck < _GIVES_UP:
                return
            if luck < _GIVES_UP + _STUCK and self._is_stopped(view):
                return
            ways = len(view.walk.step.exits)
            view.choose(self._chance.choices(range(ways), [4, *[1] * (ways - 1)])[0])
        view = self._navigation.page.view
        if isinstance(view, WalkView) and view.walk.is_done:
            self._tell_opinion()

    def _is_stopped(self, walking: WalkView) -> bool:
        """Stuck: tell why, and go on by the advice, or not."""
        self.journey.stuck(walking.walk)
        view = self._navigation.page.view
        if isinstance(view, StuckView) and self._chance.random() < _TELLS_WHY:
            view.tell(self._chance.choice(REASONS))
        if self._chance.random() < _BOOKS_WHEN_STUCK:
            self._book(f"{walking.walk.guide.id}/{walking.walk.step.id}")
            return True
        self._navigation.back()
        return self._chance.random() < 0.5  # noqa: PLR2004  every other one

    def _tell_opinion(self) -> None:
        self.journey.opinion()
        view = self._navigation.page.view
        if isinstance(view, OpinionView) and self._chance.random() < _HAS_OPINION:
            view.give(self._chance.choices(OPINIONS, [7, 2, 1])[0])

    def _book(self, step: str) -> None:
        booking = self.journey.opened.booking
        if self._booth is None or booking is None:
            return
        desk, now = self._booth.desk, self._booth.clock()
        subject = self._chance.choice(desk.subjects)
        slots = desk.slots(subject.id, now)
        if not slots:
            return
        slot = self._chance.choice(slots[:20])
        phone = _PHONE if subject.place_kind is PlaceKind.PHONE else ""
        booking.begin(Draft(subject, slot, self._chance.choice(_NAMES), phone, step))
        if self._chance.random() < _LEAVES_BOOKING:
            return  # the end of the visit notes it
        booking.ask_for_it()

    def _register(self) -> None:
        """For one of the next workshops, with a first name alone."""
        booking = self.journey.opened.booking
        if self._booth is None or booking is None or not booking.workshops.offered:
            return
        way, until = booking.workshops, self._booth.clock() + _SOON
        way.workshops()
        open_ones = [
            each.workshop.id
            for each in way.held()
            if each.free is not None and not each.begun and each.workshop.start < until
        ]
        if not open_ones:
            return
        way.workshop(self._chance.choice(open_ones))
        if isinstance(view := self._navigation.page.view, WorkshopView):
            view.registerAsked.emit()
        if isinstance(view := self._navigation.page.view, NameView):
            view.given.emit(self._chance.choice(_NAMES))
        if isinstance(view := self._navigation.page.view, PhoneView):
            view.given.emit("")

    def _leave(self) -> None:
        if not self._over:
            self.journey.end(Reason.FINISH)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _end(self) -> None:
        self._over = True
