"""Who helps here: a name, a PIN, languages and subjects. Their hours are in their calendars."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.app.set_up_desk import SetUpDesk
from kiosk.app.ways.editing import choose, edit, refusal_of
from kiosk.app.ways.ground import Ground
from kiosk.booking.offer_writing import Written
from kiosk.screens.booking.people import language_name
from kiosk.screens.navigation import Page
from kiosk.screens.setup.pin_view import PinView
from kiosk.screens.staff.choice_view import Option
from kiosk.screens.staff.edit_view import EditView
from kiosk.screens.staff.settings_view import Row, SettingsView
from kiosk.staff.people import Person, mediator
from kiosk.storage.troubles import StorageError

_SPOKEN = ("fr", "en", "es", "pt", "ar", "tr", "ru", "uk", "ro", "it", "de", "pl", "bg", "fa")
ADD = "add"

translate = QCoreApplication.translate  # the tool that collects words knows it by this name


class MediatorsWay:
    """Lists them, and changes one."""

    def __init__(self, ground: Ground, desk: SetUpDesk) -> None:
        self._ground, self._desk = ground, desk

    @property
    def ready(self) -> bool:
        """Whether there is anybody."""
        return bool(self._desk.mediators()) and not self._desk.is_demonstration

    def page(self) -> Page:
        """All of them, and one more."""
        view = SettingsView(self._ground.display, "mediators", self._rows)
        view.taken.connect(lambda key: self._take(view, key))
        return Page("staff/SettingsScreen.qml", view)

    def _rows(self) -> Sequence[Row]:
        rows = [
            Row(each.id, each.first_name, self._told(each), icon="user")
            for each in self._desk.mediators()
        ]
        return [*rows, Row(ADD, translate("Staff", "Add a mediator"), "", icon="plus")]

    def _told(self, written: Written) -> str:
        return ", ".join(language_name(code) for code in written.languages)

    def _take(self, rows: SettingsView, key: str) -> None:
        if key == ADD:
            self._add(rows)
        else:
            self._open(rows, key)

    def _add(self, rows: SettingsView) -> None:
        made: list[str] = []
        view = EditView(
            self._ground.display, lambda: translate("Staff", "First name of the mediator"), ""
        )

        def then() -> None:
            rows.tell_kept()
            self._open(rows, made[-1])

        edit(self._ground, view, lambda name: made.append(self._desk.add_mediator(name)), then)

    def _open(self, rows: SettingsView, key: str) -> None:
        def now() -> Written | None:
            return next((each for each in self._desk.mediators() if each.id == key), None)

        if (known := now()) is None:
            return
        view = SettingsView(
            self._ground.display,
            "mediators",
            lambda: self._of(written) if (written := now()) else (),
            lambda: known.first_name,
        )
        view.taken.connect(lambda name: self._change(rows, view, name, now))
        self._ground.open("staff/SettingsScreen.qml", view)

    def _of(self, written: Written) -> Sequence[Row]:
        person = mediator(written.first_name)
        subjects = {str(each.id): each for each in self._desk.subjects()}
        spoken = self._ground.display.spoken
        helps = [
            subjects[each].words_in(spoken).title for each in written.subjects if each in subjects
        ]
        all_of_them = len(helps) == len(subjects)
        return [
            Row(
                "pin",
                translate("Staff", "Her or his PIN"),
                _there(self._has_pin(person)),
                icon="key",
            ),
            Row("languages", translate("Staff", "Speaks"), self._told(written), icon="translate"),
            Row(
                "subjects",
                translate("Staff", "Helps with"),
                translate("Staff", "everything") if all_of_them else ", ".join(helps),
                icon="chat-text",
            ),
            Row("remove", translate("Staff", "Take out of this kiosk"), "", icon="trash"),
        ]

    def _has_pin(self, person: Person) -> bool:
        try:
            return self._desk.has_pin(person)
        except StorageError:
            return False

    def _change(
        self,
        rows: SettingsView,
        view: SettingsView,
        name: str,
        now: Callable[[], Written | None],
    ) -> None:
        if (written := now()) is None:
            return
        if name == "pin":
            page = pin_page(self._ground, self._desk, mediator(written.first_name), view.tell_kept)
            self._ground.navigation.open(page)
        elif name == "remove":
            if not refusal_of(lambda: self._desk.remove_mediator(written)):
                self._ground.navigation.back()
                rows.tell_kept()
        else:
            self._ticks(view, name, now)

    def _ticks(self, view: SettingsView, key: str, now: Callable[[], Written | None]) -> None:
        def names() -> Sequence[tuple[str, str]]:
            if key == "languages":
                return [(code, language_name(code)) for code in _SPOKEN]
            spoken = self._ground.display.spoken
            return [(each.id, each.words_in(spoken).title) for each in self._desk.subjects()]

        def chosen() -> tuple[str, ...]:
            written = now()
            return tuple(getattr(written, key)) if written else ()

        def options() -> Sequence[Option]:
            there = chosen()
            return [Option(name, words, name in there) for name, words in names()]

        def keep(name: str) -> None:
            there = chosen()
            after = tuple(each for each in there if each != name)
            after = after if name in there else (*there, name)
            if not after:
                raise ValueError("one at least")
            if written := now():
                self._desk.change_mediator(written.id, {key: after})

        def label() -> str:
            speaks = key == "languages"
            return translate("Staff", "Speaks") if speaks else translate("Staff", "Helps with")

        choose(self._ground, label, options, keep, several=True, then=view.tell_kept)


def pin_page(
    ground: Ground,
    desk: SetUpDesk,
    person: Person,
    then: Callable[[], object] | None = None,
) -> Page:
    """A new PIN for somebody; then back, where there is something to go back to and tell."""
    try:
        there = desk.has_pin(person)
    except StorageError:
        there = False
    view = PinView(
        ground.display, lambda: person.name or translate("Staff", "Librarian"), there=there
    )

    def keep(pin: str) -> None:
        if refusal_of(lambda: desk.set_pin(person, pin)):
            view.refuse("trouble")
            return
        view.tell_kept()
        if then is not None:
            ground.navigation.back()
            then()

    view.chosen.connect(keep)
    return Page("setup/PinScreen.qml", view)


def _there(there: bool) -> str:
    return translate("Staff", "is set") if there else translate("Staff", "not said yet")
