"""A librarian looks at what was seen here, and takes it away on paper or on a stick."""

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication

from kiosk.app.booking_desk import read_booking
from kiosk.app.counts_files import Place, count_files, files_name
from kiosk.app.kept import DEMONSTRATION
from kiosk.app.month_words import Telling, month_sheet
from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.booking.offer import Offer
from kiosk.devices.errand import Errand
from kiosk.devices.month_sheet import MonthSheet
from kiosk.language.languages import Language
from kiosk.screens.booking.moments import Teller
from kiosk.screens.staff.choice_view import ChoiceView, Option
from kiosk.screens.statistics.month_paper import MonthPaper
from kiosk.screens.statistics.seen import Seen
from kiosk.screens.statistics.statistics_view import StatisticsView
from kiosk.screens.statistics.take_view import TakeView, Target
from kiosk.screens.yourdata.figures import Figures
from kiosk.staff.journal import Action
from kiosk.staff.people import LIBRARIAN
from kiosk.statistics.dashboard import month_seen
from kiosk.storage.counts import Counts
from kiosk.storage.states import States
from kiosk.storage.troubles import StorageError

_MEGABYTE = 1_000_000
_DRAWN_BY = MonthPaper  # QML knows it once it is loaded

_log = logging.getLogger(__name__)


class SeeingWay:
    """From the charts of a month to the page of it, or to all numbers in files."""

    def __init__(self, ground: Ground, office: Office) -> None:
        self._ground = ground
        self._office = office
        self._taking = office.taking
        self._offer: Offer | None = None

    def look(self) -> None:
        """The charts of this month."""
        self._offer = read_booking(self._office.config).offer
        view = StatisticsView(self._ground.display, self._seen())
        view.monthAsked.connect(lambda: self._choose_month(view))
        view.pageAsked.connect(lambda: self._take_page(view.first))
        view.numbersAsked.connect(self._take_numbers)
        self._ground.open("statistics/StatisticsScreen.qml", view)

    def _seen(self) -> Seen:
        return Seen(
            Counts(self._office.database),
            self._today,
            self._names,
            demonstration=self._made_up(),
        )

    def _today(self) -> date:
        return self._office.clock().astimezone(self._offer.zone if self._offer else None).date()

    def _made_up(self) -> bool:
        try:
            kept = States(self._office.database).get(DEMONSTRATION) is not None
        except StorageError:
            kept = False
        return kept or self._office.settings().site.demonstration

    def _names(self, language: Language) -> Mapping[str, str]:
        figures = Figures(
            sums=lambda first, last: {},
            reports=lambda: (),
            clock=self._office.clock,
            guides=self._ground.around.guides,
            subjects=partial(_subjects, self._offer),
        )
        return figures.names(language)

    def _choose_month(self, view: StatisticsView) -> None:
        def options() -> list[Option]:
            teller = Teller(self._ground.display.spoken)
            return [
                Option(first.isoformat(), teller.month(first), first == view.first)
                for first in view.months()
            ]

        def take(name: str) -> None:
            view.set_month(date.fromisoformat(name))
            self._ground.navigation.back()

        choice = ChoiceView(self._ground.display, _which_month, options)
        choice.taken.connect(take)
        self._ground.open("staff/ChoiceScreen.qml", choice)

    def _take_page(self, first: date) -> None:
        view = TakeView(
            self._ground.display, lambda: self._month(first), lambda: self._sheet(first)
        )
        self._offer_sticks(view)
        self._find_printers(view)
        view.taken.connect(lambda target: self._page_to(view, first, target))
        self._ground.open("statistics/TakeScreen.qml", view)

    def _take_numbers(self) -> None:
        view = TakeView(self._ground.display, lambda: "")
        self._offer_sticks(view)
        view.taken.connect(lambda target: self._numbers_to(view, target))
        self._ground.open("statistics/TakeScreen.qml", view)

    def _month(self, first: date) -> str:
        return Teller(self._ground.display.spoken).month(first)

    def _sheet(self, first: date) -> MonthSheet:
        site = self._office.settings().site
        language = self._ground.display.spoken
        telling = Telling(
            language,
            site.place_name,
            self._names(language),
            self._today(),
            site.open_data,
            demonstration=self._made_up(),
        )
        return month_sheet(month_seen(Counts(self._office.database), first), telling)

    def _offer_sticks(self, view: TakeView) -> None:
        view.targetsAsked.connect(lambda: view.offer_sticks(self._sticks()))
        view.offer_sticks(self._sticks())

    def _sticks(self) -> list[Target]:
        return [
            Target("stick", str(each.path), each.name, each.free // _MEGABYTE, each.locked)
            for each in self._taking.sticks()
        ]

    def _find_printers(self, view: TakeView) -> None:
        wanted = self._office.settings().site.printer

        def over(done: bool, said: str) -> None:
            if done and self._ground.navigation.holds(view):
                view.offer_printers(_printers(said, wanted))

        self._run(["printers"], b"", over)

    def _page_to(self, view: TakeView, first: date, target: Target) -> None:
        try:
            told = msgspec.json.encode(self._sheet(first))
        except StorageError:
            view.tell(done=False)
            return
        if target.kind == "printer":
            self._send(view, ["print", target.key], told, "", Action.PRINTED)
            return
        name = f"{files_name(self._place(), f'{first:%Y-%m}')}.pdf"
        file = str(Path(target.key) / name)
        self._send(view, ["page", file], told, name, Action.TAKEN)

    def _numbers_to(self, view: TakeView, target: Target) -> None:
        place = self._place()
        try:
            files = count_files(Counts(self._office.database), place, _in_words)
        except StorageError:
            view.tell(done=False)
            return
        name = files_name(place, place.today.isoformat())
        folder = str(Path(target.key) / name)
        self._send(view, ["files", folder], msgspec.json.encode(files), name, Action.TAKEN)

    def _send(
        self, view: TakeView, words: Sequence[str], told: bytes, name: str, action: Action
    ) -> None:
        def over(done: bool, said: str) -> None:
            if done:
                self._note(action)
            if self._ground.navigation.holds(view):
                view.tell(done=done, file=name)
            if not done:
                _log.warning("nothing was taken away: %s", said.strip() or "it does not answer")

        self._run(words, told, over)

    def _run(self, words: Sequence[str], told: bytes, over: Callable[[bool, str], None]) -> None:
        # Not a child of the view: who leaves the screen does not stop what is being written.
        errand = Errand(self._ground.navigation)
        errand.over.connect(over)
        errand.go([*self._taking.command, *words], told)

    def _note(self, action: Action) -> None:
        try:
            self._office.journal.note(LIBRARIAN, action, self._office.clock())
        except StorageError as error:
            _log.warning("the journal was not written: the storage is %s", error.trouble)

    def _place(self) -> Place:
        language = self._ground.display.spoken
        return Place(
            self._office.settings().site.place_name,
            self._names(language),
            language,
            self._today(),
            demonstration=self._made_up(),
        )


def _subjects(offer: Offer | None, language: Language) -> Mapping[str, str]:
    return {each.id: each.words_in(language).title for each in offer.subjects} if offer else {}


def _printers(said: str, wanted: str) -> list[Target]:
    """Those found, the one of the place first."""
    names = sorted(said.splitlines(), key=lambda name: name != wanted)
    return [Target("printer", name, name) for name in names]


def _which_month() -> str:
    return QCoreApplication.translate("Charts", "Which month?")


def _in_words(words: str) -> str:
    return QCoreApplication.translate("Export", words)
