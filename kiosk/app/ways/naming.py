"""Which calendar of the server is whose: they are shown by name to press, or one is typed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from kiosk.app.offer_office import MEDIATORS, OfferOffice
from kiosk.app.office import Office
from kiosk.app.ways.calendar_list import CalendarList
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.keeping import Refuse
from kiosk.app.ways.offering import Offering
from kiosk.booking.offer_writing import Written
from kiosk.screens.navigation import Page
from kiosk.screens.staff.entries_view import Act, EntriesView, Entry
from kiosk.screens.staff.setting_words import QT_TRANSLATE_NOOP

HOURS, BOOKED = "permanences", "bookings"
_TYPED = "typed"  # the key of the line that is no calendar: a path begins with "/"
_LABELS = {
    HOURS: QT_TRANSLATE_NOOP("Staff", "%1: when she or he is there"),
    BOOKED: QT_TRANSLATE_NOOP("Staff", "%1: appointments"),
}

translate = QCoreApplication.translate  # the tool that collects words knows it by this name


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a calendar is wanted for. `now` and `other` are paths, of which the two differ.

    `first`: what its name may hold, so that likely ones come first.
    """

    title: Callable[[], str]
    intro: Callable[[], str]
    now: Callable[[], str]
    other: Callable[[], str]
    keep: Callable[[str, Refuse], bool]
    first: str = ""


class NamingWay(Offering):
    """Has one chosen. `list` is what the server says of its calendars."""

    key = MEDIATORS

    def __init__(self, ground: Ground, office: Office, offers: OfferOffice | None = None) -> None:
        super().__init__(ground, office, offers)
        self.list = CalendarList(ground, office, self._refresh)
        self._view: EntriesView | None = None

    def of_mediator(self, found: Written, spoken_of: str = "") -> Sequence[Entry]:
        """Her two calendars, by name; the keys of the lines begin with `spoken_of`."""
        names = self.list.names
        unset = translate("Staff", "not said yet: press to choose")
        return [
            Entry(
                f"{spoken_of}{key}",
                translate("Staff", _LABELS[key]).replace("%1", found.first_name),
                names.get(path, path) or unset,
                icon=icon,
            )
            for key, path, icon in (
                (HOURS, found.permanences, "clock"),
                (BOOKED, found.bookings, "calendar-check"),
            )
        ]

    def choose_calendar(self, name: str, key: str, then: Callable[[], object]) -> None:
        """Which calendar is hers; one that is missing beside it is asked for next."""

        def read(part: str) -> str:
            found = self.offers.mediator(name)
            return str(getattr(found, part)) if found else ""

        def called(words: str) -> str:
            found = self.offers.mediator(name)
            return words.replace("%1", found.first_name if found else "")

        other = BOOKED if key == HOURS else HOURS

        def on() -> None:
            if not read(other):
                self.ground.navigation.back()
                self.choose_calendar(name, other, then)
            else:
                self.ground.navigation.back()
                then()

        wanted = Wanted(
            lambda: called(_title(key)),
            lambda: called(_intro(key)),
            lambda: read(key),
            lambda: read(other),
            lambda path, refuse: self.put(name, {key: path}, refuse),
            first=called("%1"),
        )
        self.ask(wanted, on)

    def ask(self, wanted: Wanted, then: Callable[[], object]) -> None:
        """Have one chosen, or its address typed."""
        view = EntriesView(
            self.ground.display,
            wanted.title,
            lambda: self._entries(wanted),
            intro=lambda: self.list.progress() or wanted.intro(),
            warning=self.list.warning,
            acts=self._acts,
        )
        view.taken.connect(lambda key: self._take(view, key, wanted, then))
        view.acted.connect(lambda _: self.list.ask(self.offers.server, again=True))
        self._view = view
        self.list.ask(self.offers.server)
        self.ground.navigation.open(Page("staff/EntriesScreen.qml", view))

    def _entries(self, wanted: Wanted) -> Sequence[Entry]:
        if self.list.running:  # nothing that would move under a finger once they are there
            return []
        typed = Entry(_TYPED, translate("Staff", "Type its address"), "", icon="keyboard")
        used = self._used()
        found = sorted(
            self.list.names.items(),
            key=lambda each: wanted.first.lower() not in each[1].lower(),
        )
        return [
            Entry(
                path,
                name,
                used.get(path, path),
                icon="check-circle" if path == wanted.now() else "calendar-blank",
            )
            for path, name in found
        ] + [typed]

    def _used(self) -> Mapping[str, str]:
        """What the calendars are for that are somebody's."""
        return {
            path: translate("Staff", _LABELS[key]).replace("%1", each.first_name)
            for each in self.offers.mediators
            for key, path in ((HOURS, each.permanences), (BOOKED, each.bookings))
            if path
        }

    def _acts(self) -> Sequence[Act]:
        again = Act("again", translate("Staff", "Ask the server again"), "arrow-clockwise")
        return [] if self.list.running else [again]

    def _take(
        self, view: EntriesView, key: str, wanted: Wanted, then: Callable[[], object]
    ) -> None:
        if key != _TYPED:
            if self._keep(wanted, key, view.refuse):
                then()
            return

        def keep(words: str, refuse: Refuse) -> None:
            if self._keep(wanted, words, refuse):
                self.ground.navigation.back()
                then()

        label = lambda: translate("Staff", "Address of the calendar")  # noqa: E731  a name would say no more
        self.type_words(label, wanted.now, keep, keys="web")

    def _keep(self, wanted: Wanted, path: str, refuse: Refuse) -> bool:
        server = self.offers.server
        if server is None:
            refuse("gone")
        elif not _is_on(server.url, path):
            refuse("no calendar", server.url)
        elif path.rstrip("/") == wanted.other().rstrip("/"):
            refuse("same calendar")
        else:
            return wanted.keep(path, refuse)
        return False

    def _refresh(self) -> None:
        if self._view is not None and isValid(self._view):
            self._view.refresh()


def _title(key: str) -> str:
    if key == HOURS:
        return translate("Staff", "Which calendar is %1’s?")
    return translate("Staff", "Which calendar is for %1’s appointments?")


def _intro(key: str) -> str:
    if key == HOURS:
        return translate("Staff", "The one that holds the hours when she or he is here.")
    return translate("Staff", "The kiosk writes them there. It is another than that of the hours.")


def _is_on(server: str, written: str) -> bool:
    """Whether that is the address of something on that server, in words that can be one."""
    words = written.strip()
    if not words or any(sign.isspace() for sign in words):
        return False
    asked, known = urlsplit(words), urlsplit(server)
    return not asked.scheme or (asked.scheme, asked.netloc) == (known.scheme, known.netloc)
