"""A librarian says what sessions can be booked for."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.app.offer_lacks import is_nobodys
from kiosk.app.offer_office import SUBJECTS
from kiosk.app.ways.keeping import Refuse
from kiosk.app.ways.offering import Offering
from kiosk.booking.model import Subject
from kiosk.language.languages import Language
from kiosk.screens.booking.people import language_name
from kiosk.screens.staff.choice_view import Option
from kiosk.screens.staff.entries_view import Act, EntriesView, Entry
from kiosk.screens.staff.setting_words import QT_TRANSLATE_NOOP
from kiosk.screens.staff.subject_words import LABELS, NUMBERS, PLACES, number_in_words

translate = QCoreApplication.translate
_NO_SUBJECT = QT_TRANSLATE_NOOP(
    "Staff", "There is no subject yet: nothing can be booked. Press “Add a subject”."
)


class SubjectsWay(Offering):
    """Behind the tile of subjects."""

    key = SUBJECTS

    def open(self) -> None:
        """All subjects."""
        view = self.list_of(
            lambda: translate("Staff", "Subjects"),
            lambda: translate("Staff", "What a session with a mediator can be booked for."),
            lambda: translate("Staff", _NO_SUBJECT),
            self._entries,
            lambda: translate("Staff", "Add a subject"),
        )
        view.taken.connect(lambda name: self._one(view, name))
        view.acted.connect(lambda name: self._add(view) if name == "add" else self.put_back(view))
        self.ground.open("staff/EntriesScreen.qml", view)

    def _entries(self) -> Sequence[Entry]:
        return [
            Entry(each.id, self._title(each), self._told(each), icon=each.icon)
            for each in self.offers.subjects
        ]

    def _title(self, subject: Subject) -> str:
        return subject.words_in(self.ground.display.spoken).title

    def _told(self, subject: Subject) -> str:
        if is_nobodys(self.offers, subject):
            return translate("Staff", "Nobody helps with it: it cannot be booked.")
        return self._summary(subject)

    @staticmethod
    def _summary(subject: Subject) -> str:
        if not subject.offered:
            return translate("Staff", "Not offered at present")
        return number_in_words("minutes", subject.minutes)

    def _add(self, view: EntriesView) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            if not words:
                refuse("wrong")
                return
            values = {"words": {"fr": {"title": words}}}
            if self.done(lambda: self.offers.add(SUBJECTS, words, values), refuse):
                self.back(view)

        self.type_words(lambda: translate("Staff", "The subject, in French"), str, keep, "fr")

    def _one(self, view: EntriesView, name: str) -> None:
        def found() -> Subject | None:
            return self.offers.subject(name)

        if (subject := found()) is None:
            view.refuse("gone")
            return
        called = self._title(subject)

        def title() -> str:
            now = found()
            return self._title(now) if now else called

        one = EntriesView(
            self.ground.display,
            title,
            lambda: self._parts(found()),
            acts=lambda: [Act("remove", translate("Staff", "Remove"), "trash")],
        )
        one.taken.connect(lambda part: self._change(one, name, part))
        one.acted.connect(lambda _: self._remove(view, one, name))
        self.ground.open("staff/EntriesScreen.qml", one)

    def _parts(self, subject: Subject | None) -> Sequence[Entry]:
        if subject is None:
            return []
        offered = (
            translate("Staff", "Offered: press to stop")
            if subject.offered
            else translate("Staff", "Not offered: press to offer it")
        )
        icon = "check-square" if subject.offered else "square"
        return [
            Entry("offered", translate("Staff", "Residents can book it"), offered, icon=icon),
            *(
                Entry(
                    f"words {language}",
                    _named(language),
                    words.title if (words := subject.words.get(language)) else "",
                )
                for language in Language
            ),
            *(
                Entry(
                    key, translate("Staff", label), _value(subject, key), icon="sliders-horizontal"
                )
                for key, label in LABELS.items()
            ),
        ]

    def _change(self, one: EntriesView, name: str, part: str) -> None:
        subject = self.offers.subject(name)
        if subject is None:
            one.refuse("gone")
        elif part == "offered":
            if self.put(name, {"offered": None if not subject.offered else False}, one.refuse):
                one.tell_kept()
        elif part.startswith("words "):
            self._words(one, name, Language(part.removeprefix("words ")))
        else:
            self._number(one, name, part)

    def _words(self, one: EntriesView, name: str, language: Language) -> None:
        def read() -> str:
            subject = self.offers.subject(name)
            words = subject.words.get(language) if subject else None
            return words.title if words else ""

        def keep(words: str, refuse: Refuse) -> None:
            if not words and language is Language.FR:
                refuse("wrong")
                return
            value = {"title": words} if words else None
            if self.put(name, {"words": {str(language): value}}, refuse):
                self.back(one)

        self.type_words(lambda: _named(language), read, keep, str(language))

    def _number(self, one: EntriesView, name: str, part: str) -> None:
        def options() -> Sequence[Option]:
            subject = self.offers.subject(name)
            now = _raw(subject, part) if subject else None
            values: Sequence[str | int] = tuple(PLACES) if part == "place" else NUMBERS[part]
            if isinstance(now, int) and now not in values:
                values = sorted({now, *map(int, values)})
            return [
                Option(str(value), number_in_words(part, value), value == now) for value in values
            ]

        def take(value: str, refuse: Refuse) -> bool:
            given = value if part == "place" else int(value)
            return self.put(name, {part: given}, refuse)

        self.choose(lambda: translate("Staff", LABELS[part]), options, take, one)

    def _remove(self, view: EntriesView, one: EntriesView, name: str) -> None:
        subject = self.offers.subject(name)
        if subject is None:
            one.refuse("gone")
            return
        alone = [it for it in self.offers.mediators if it.subjects == (name,)]
        if len(self.offers.subjects) == 1:
            one.refuse("last subject")
        elif alone:
            one.refuse("her only subject", alone[0].first_name)
        else:
            self.ask_removal(
                view,
                name,
                lambda: self._title(subject),
                lambda: self.offers.coming(about=name),
            )


def _named(language: Language) -> str:
    return translate("Staff", "What it is called: %1").replace("%1", language_name(str(language)))


def _raw(subject: Subject, key: str) -> str | int:
    if key == "place":
        return str(subject.place_kind)
    return int(getattr(subject, key))


def _value(subject: Subject, key: str) -> str:
    return number_in_words(key, _raw(subject, key))
