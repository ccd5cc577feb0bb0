"""A librarian says who helps here: name, languages, subjects, hours and PIN."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from kiosk.app.offer_office import MEDIATORS
from kiosk.app.set_up_desk import SetUpDesk
from kiosk.app.ways.her_week import HerWeek
from kiosk.app.ways.keeping import Refuse
from kiosk.app.ways.mediators import pin_page
from kiosk.app.ways.offering import Offering
from kiosk.app.ways.week_editing import WeekWay
from kiosk.booking.model import Mediator
from kiosk.screens.booking.people import language_name
from kiosk.screens.staff.choice_view import Option
from kiosk.screens.staff.entries_view import Act, EntriesView, Entry
from kiosk.screens.staff.setting_words import LABELS
from kiosk.staff.people import mediator
from kiosk.storage.troubles import StorageError

translate = QCoreApplication.translate

_LANGUAGES = (
    *("fr", "en", "es", "pt", "ar", "tr", "ro", "bg", "uk", "ru"),
    *("de", "it", "pl", "fa", "ps"),
)


class TeamWay(Offering):
    """Behind the tile of mediators."""

    key = MEDIATORS

    def open(self) -> None:
        """All mediators."""
        view = self.list_of(
            lambda: translate("Staff", "Mediators"),
            lambda: translate("Staff", "Who can be booked here, and come in with a PIN."),
            self._entries,
            lambda: translate("Staff", "Add a mediator"),
        )
        view.taken.connect(lambda name: self._one(view, name))
        view.acted.connect(lambda name: self._add(view) if name == "add" else self.put_back(view))

    def _entries(self) -> Sequence[Entry]:
        return [
            Entry(each.id, each.first_name, self._subjects_of(each), icon="user")
            for each in self.offers.mediators
        ]

    def _subjects_of(self, each: Mediator) -> str:
        spoken = self.ground.display.spoken
        named = [
            it.words_in(spoken).title for it in self.offers.subjects if it.id in each.subjects
        ]
        return ", ".join(named)

    def _add(self, view: EntriesView) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            if not (name := self._sound(words, refuse)):
                return
            if not self.offers.written:  # the first: with the usual subjects
                self._made(view, lambda: SetUpDesk(self.office).add_mediator(name), refuse)
                return
            offer = self.offers.offer
            values: dict[str, object] = {
                "first_name": name,
                "languages": ["fr"],
                "places": [offer.here] if offer else [],
                "subjects": [each.id for each in self.offers.subjects],
            }
            if not self.offers.on_server:
                self._made(view, lambda: self.offers.add(MEDIATORS, name, values), refuse)
            else:
                self._ask_calendars(view, name, values)

        self.type_words(lambda: translate("Staff", "First name of the mediator"), str, keep)

    def _made(self, view: EntriesView, make: Callable[[], str], refuse: Refuse) -> None:
        """Make her, then show what else is to be said of her: her hours, her PIN."""
        made: list[str] = []
        if self.done(lambda: made.append(make()), refuse):
            self.back(view)
            self._one(view, made[0])

    def _ask_calendars(self, view: EntriesView, name: str, values: dict[str, object]) -> None:
        """On a calendar server, her hours and her bookings are two calendars, by their address."""

        def bookings(words: str, refuse: Refuse) -> None:
            values["bookings"] = words
            if self.done(lambda: self.offers.add(MEDIATORS, name, values), refuse):
                self.ground.navigation.back()
                self.ground.navigation.back()
                self.back(view)

        def permanences(words: str, refuse: Refuse) -> None:
            if not words:
                refuse("wrong")
                return
            values["permanences"] = words
            self.type_words(
                lambda: translate("Staff", "Address of the calendar for bookings"),
                str,
                bookings,
                keys="web",
            )

        self.type_words(
            lambda: translate("Staff", "Address of the calendar with her hours"),
            str,
            permanences,
            keys="web",
        )

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

    def _one(self, view: EntriesView, name: str) -> None:
        found = self.offers.mediator(name)
        if found is None:
            view.refuse("gone")
            return
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

    def _parts(self, found: Mediator | None) -> Sequence[Entry]:
        if found is None:
            return []
        spoken = ", ".join(language_name(code) for code in found.languages)
        hours = HerWeek(self.ground, self.office, self.offers, found).summary()
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
            Entry("hours", translate("Staff", "Her hours"), hours, icon="clock"),
            Entry("pin", translate("Staff", "PIN"), pin, icon="key"),
        ]

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
