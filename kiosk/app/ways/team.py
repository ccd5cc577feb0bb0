"""A librarian says who helps here: name, languages, subjects, hours and PIN."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from kiosk.app.offer_lacks import UNNAMED, lack_of
from kiosk.app.offer_office import MEDIATORS
from kiosk.app.office import Office
from kiosk.app.set_up_desk import SetUpDesk
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.her_week import HerWeek
from kiosk.app.ways.keeping import Refuse
from kiosk.app.ways.naming import BOOKED, HOURS, NamingWay
from kiosk.app.ways.offering import Offering
from kiosk.app.ways.pins import pin_page
from kiosk.app.ways.week_editing import WeekWay
from kiosk.booking.lacks import Lack
from kiosk.booking.offer_writing import Written
from kiosk.language.lists import listed
from kiosk.screens.booking.people import language_name
from kiosk.screens.navigation import Page
from kiosk.screens.staff.choice_view import Option
from kiosk.screens.staff.entries_view import Act, EntriesView, Entry
from kiosk.screens.staff.setting_words import LABELS, QT_TRANSLATE_NOOP
from kiosk.staff.people import mediator
from kiosk.storage.troubles import StorageError

translate = QCoreApplication.translate

_LANGUAGES = (
    *("fr", "en", "es", "pt", "ar", "tr", "ro", "bg", "uk", "ru"),
    *("de", "it", "pl", "fa", "ps"),
)
_NOBODY = QT_TRANSLATE_NOOP(
    "Staff", "Nobody is here yet. Press “Add a mediator”, then say what they help with and when."
)
# Why nobody can book with her, by `offer_lacks.lack_of`.
_LACKS = {
    UNNAMED: QT_TRANSLATE_NOOP("Staff", "Her calendars are not chosen yet: she cannot be booked."),
    Lack.SILENT: QT_TRANSLATE_NOOP(
        "Staff", "One of her calendars does not answer: her times may be wrong."
    ),
    Lack.NO_HOURS: QT_TRANSLATE_NOOP(
        "Staff", "No hours in the next two weeks: she cannot be booked."
    ),
}


class TeamWay(Offering):
    """Behind the tile of mediators."""

    key = MEDIATORS

    def __init__(self, ground: Ground, office: Office) -> None:
        super().__init__(ground, office)
        self.naming = NamingWay(ground, office, self.offers)

    @property
    def ready(self) -> bool:
        """Whether there is anybody, in the place's own file."""
        return bool(SetUpDesk(self.office).mediators())

    def stop(self) -> None:
        """Whoever was here has left."""
        self.naming.list.stop()

    def open(self) -> None:
        """All mediators."""
        self.ground.navigation.open(self.page())

    def page(self) -> Page:
        """All mediators, and one more."""
        view = self.list_of(
            lambda: translate("Staff", "Mediators"),
            lambda: translate("Staff", "Who can be booked here, and come in with a PIN."),
            lambda: translate("Staff", _NOBODY),
            self._entries,
            lambda: translate("Staff", "Add a mediator"),
        )
        view.taken.connect(lambda name: self._one(view, name))
        view.acted.connect(lambda name: self._add(view) if name == "add" else self.put_back(view))
        return Page("staff/EntriesScreen.qml", view)

    def _entries(self) -> Sequence[Entry]:
        return [
            Entry(each.id, each.first_name, self._told(each), icon="user")
            for each in self.offers.mediators
        ]

    def _told(self, each: Written) -> str:
        lack = lack_of(self.offers, each)
        return translate("Staff", _LACKS[lack]) if lack in _LACKS else self._subjects_of(each)

    def _subjects_of(self, each: Written) -> str:
        spoken = self.ground.display.spoken
        named = [
            it.words_in(spoken).title for it in self.offers.subjects if it.id in each.subjects
        ]
        return listed(named, spoken)

    def _add(self, view: EntriesView) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            if not (name := self._sound(words, refuse)):
                return
            made: list[str] = []
            if self.done(lambda: made.append(self.offers.add_mediator(name)), refuse):
                self.back(view)
                one = self._one(view, made[0])
                if one is not None and self.offers.on_server:
                    self.naming.choose_calendar(made[0], HOURS, one.tell_kept)

        self.type_words(lambda: translate("Staff", "First name of the mediator"), str, keep)

    def _sound(self, words: str, refuse: Refuse, now: str = "") -> str:
        try:
            name = mediator(words).name
        except ValueError:
            refuse("no name")
            return ""
        if name != now and name in {each.first_name for each in self.offers.mediators}:
            refuse("twice", name)
            return ""
        return name

    def _one(self, view: EntriesView, name: str) -> EntriesView | None:
        found = self.offers.mediator(name)
        if found is None:
            view.refuse("gone")
            return None
        called = found.first_name

        def title() -> str:
            now = self.offers.mediator(name)
            return now.first_name if now else called

        one = EntriesView(
            self.ground.display,
            title,
            lambda: self._parts(self.offers.mediator(name)),
            acts=lambda: [Act("remove", translate("Staff", "Remove"), "trash")],
        )
        one.taken.connect(lambda part: self._change(one, name, part))
        coming = partial(self.offers.coming, to=name)
        one.acted.connect(lambda _: self.ask_removal(view, name, title, coming))
        self.ground.open("staff/EntriesScreen.qml", one)
        return one

    def _parts(self, found: Written | None) -> Sequence[Entry]:
        if found is None:
            return []
        spoken = listed(map(language_name, found.languages), self.ground.display.spoken)
        pin = (
            translate("Staff", "set: press for a new one")
            if self._has_pin(found.first_name)
            else translate("Staff", "none yet")
        )
        return [
            Entry("name", translate("Staff", "First name"), found.first_name),
            Entry(
                "subjects",
                translate("Staff", "Subjects"),
                self._subjects_of(found),
                icon="chat-text",
            ),
            Entry("languages", translate("Staff", "Languages"), spoken, icon="translate"),
            *self._hours(found),
            Entry("pin", translate("Staff", "PIN"), pin, icon="key"),
        ]

    def _hours(self, found: Written) -> Sequence[Entry]:
        if self.offers.on_server:
            return self.naming.of_mediator(found)
        hours = HerWeek(self.ground, self.office, self.offers, found).summary()
        return [Entry("hours", translate("Staff", "Her hours"), hours, icon="clock")]

    def _has_pin(self, name: str) -> bool:
        try:
            return mediator(name) in self.office.door.people()
        except StorageError:
            return False

    def _change(self, one: EntriesView, name: str, part: str) -> None:
        found = self.offers.mediator(name)
        if found is None:
            one.refuse("gone")
        elif part == "name":
            self._name(one, name)
        elif part == "pin":
            self._pin(one, found.first_name)
        elif part in {HOURS, BOOKED}:
            self.naming.choose_calendar(name, part, one.tell_kept)
        elif part == "hours":
            week = HerWeek(self.ground, self.office, self.offers, found)
            WeekWay(self.ground, self.office, week).open()
        else:
            self._several(name, part)

    def _name(self, one: EntriesView, name: str) -> None:
        def read() -> str:
            found = self.offers.mediator(name)
            return found.first_name if found else ""

        def keep(words: str, refuse: Refuse) -> None:
            old = read()
            if (new := self._sound(words, refuse, old)) and self.put(
                name, {"first_name": new}, refuse
            ):
                try:
                    self.office.door.rename(mediator(old), mediator(new))
                except StorageError:
                    refuse("storage")
                    return
                self.back(one)

        self.type_words(lambda: translate("Staff", "First name"), read, keep)

    def _several(self, name: str, part: str) -> None:
        """Subjects or languages, each ticked."""

        def chosen() -> list[str]:
            found = self.offers.mediator(name)
            return [*getattr(found, part)] if found else []

        def options() -> Sequence[Option]:
            now, spoken = chosen(), self.ground.display.spoken
            if part == "languages":
                codes = dict.fromkeys((*_LANGUAGES, *now))
                return [Option(code, language_name(code), code in now) for code in codes]
            return [
                Option(it.id, it.words_in(spoken).title, it.id in now)
                for it in self.offers.subjects
            ]

        def take(value: str, refuse: Refuse) -> bool:
            now = chosen()
            later = [it for it in now if it != value] if value in now else [*now, value]
            if not later:
                refuse("one subject" if part == "subjects" else "last")
                return False
            return self.put(name, {part: later}, refuse)

        label = LABELS["languages" if part == "languages" else "booking.subjects"]
        self.choose(lambda: translate("Staff", label), options, take)

    def _pin(self, one: EntriesView, name: str) -> None:
        page = pin_page(self.ground, SetUpDesk(self.office), mediator(name), one.tell_kept)
        self.ground.navigation.open(page)
