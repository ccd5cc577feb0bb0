"""Each step of the setting-up as a page; the same one that the office of the librarians opens."""

from collections.abc import Callable

from kiosk.app.set_up_desk import SetUpDesk
from kiosk.app.ways.calendar import CalendarWay
from kiosk.app.ways.editing import refusal_of
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.pins import pin_page
from kiosk.app.ways.printer_trial import PrinterTrial
from kiosk.app.ways.sending import SendingWay
from kiosk.app.ways.setting import SettingWay
from kiosk.app.ways.team import TeamWay
from kiosk.app.ways.voice_trial import VoiceTrial
from kiosk.screens.navigation import Page
from kiosk.staff.people import LIBRARIAN
from kiosk.storage.states import States
from kiosk.storage.troubles import StorageError

_TRIED = "set-up.tried"


class StepPages:
    """Makes them, and tells of each whether what it is for is done."""

    def __init__(self, ground: Ground, desk: SetUpDesk, setting: SettingWay) -> None:
        self._ground, self._desk, self._setting = ground, desk, setting
        self.mediators = TeamWay(ground, desk.office)
        self.calendar = CalendarWay(ground, desk)
        self._sending = SendingWay(ground, desk)
        self._sound = VoiceTrial(ground, desk)
        self._printer = PrinterTrial(ground, desk.office, setting.page)
        self._pages: dict[str, Callable[[], Page]] = {
            "pin": lambda: pin_page(ground, desk, LIBRARIAN),
            "mediators": self.mediators.page,
            "calendar": self.calendar.page,
            "sending": self._sending.page,
            "printer": lambda: self._printer.page(self._said("printer"), self._note("printer")),
            "sound": lambda: self._sound.page(self._said("sound"), self._note("sound")),
        }

    def has(self, step: str) -> bool:
        """Whether it is a page of its own, and no group of settings."""
        return step in self._pages

    def stop(self) -> None:
        """Whoever was here has left: no trial goes on."""
        for way in (self.mediators, self.calendar, self._sending):
            way.stop()

    def page(self, step: str) -> Page:
        """The page of a step."""
        return self._pages[step]() if step in self._pages else self._setting.page(step)

    def is_ready(self, step: str) -> bool:
        """Whether what the step is for is done, so that one goes on and does not skip it."""
        asked: dict[str, Callable[[], bool]] = {
            "place": lambda: "place.name" in self._desk.office.settings().origins,
            "pin": lambda: self._desk.has_pin(LIBRARIAN),
            "mediators": lambda: self.mediators.ready,
            "calendar": lambda: self.calendar.ready,
            "sending": lambda: self._sending.ready,
            "printer": lambda: self._said("printer") == "yes",
            "sound": lambda: self._said("sound") == "yes",
        }
        try:
            return step not in asked or asked[step]()
        except StorageError:
            return False

    def leave(self, step: str) -> None:
        """A step is done: what was shown as set, and was not yet, is set from now on."""
        if step == "place":
            reading = self._desk.office.settings()
            shown = {
                "place.desk": dict(reading.site.desk),
                "place.desk_direction": reading.site.desk_direction,
            }
            values = {key: shown[key] for key in shown if key not in reading.origins}
            if values:
                refusal_of(lambda: self._desk.set_all(values))

    def make_real(self) -> str:
        """A demonstration becomes a place, of which nothing is said yet; gives why it does not."""
        if not self._desk.is_demonstration:
            return ""
        languages = self._desk.office.settings().site.languages
        return refusal_of(lambda: self._desk.set_all({"languages": languages}))

    def _said(self, device: str) -> str:
        try:
            state = States(self._desk.office.database).get(f"{_TRIED}.{device}")
        except StorageError:
            return ""
        return state.value if state else ""

    def _note(self, device: str) -> Callable[[str], None]:
        def note(word: str) -> None:
            office = self._desk.office
            states = States(office.database)
            refusal_of(lambda: states.set(f"{_TRIED}.{device}", word, office.clock()))

        return note
