"""A librarian changes a setting: words on the keyboard, one of several values, or with a ruler."""

import math
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.keeping import keep_typed
from kiosk.app.ways.printers import CHOSEN_HERE, PrintersWay
from kiosk.app.ways.setting_values import in_words, typed
from kiosk.devices.printing import Printing
from kiosk.language.languages import Language
from kiosk.screens.booking.people import language_name
from kiosk.screens.navigation import Page
from kiosk.screens.staff.choice_view import ChoiceView, Option
from kiosk.screens.staff.edit_view import EditView
from kiosk.screens.staff.ruler_view import RulerView
from kiosk.screens.staff.setting_choices import DIRECTIONS, NUMBERS
from kiosk.screens.staff.setting_words import (
    GROUPS,
    LABELS,
    LEADS,
    UNSET,
)
from kiosk.screens.staff.settings_view import Row, SettingsView
from kiosk.settings.site import BY_KEY
from kiosk.settings.writing import SettingsError
from kiosk.storage.troubles import StorageError

_MM_PER_INCH = 25.4
_ROUND_MM = 1
_OWN = ("place.name", "place.address")  # nothing is said of these that nobody has said


class SettingWay:
    """Behind the tiles of settings. What is kept is on the disk when the screen says so."""

    def __init__(self, ground: Ground, office: Office) -> None:
        self._ground = ground
        self._office = office
        self._printers = PrintersWay(ground, office)

    def open(self, group: str) -> None:
        """Open the page of a group."""
        self._ground.navigation.open(self.page(group))

    def page(self, group: str) -> Page:
        """The settings of a group; of one alone, its values at once."""
        if GROUPS[group].keys == ("languages",):
            return self._languages()
        if GROUPS[group].keys == ("guides.off",):
            return self._guides()
        view = SettingsView(self._ground.display, group, lambda: self._rows(group))
        view.taken.connect(lambda key: self._change(view, key))
        return Page("staff/SettingsScreen.qml", view)

    def try_ticket(self, printing: Printing | None = None) -> None:
        """A test ticket, on the printer of the settings, or on that one."""
        self._printers.try_ticket(printing)

    def label(self, key: str) -> str:
        """What a setting is called."""
        if key not in LABELS:
            return key
        return _tr(LABELS[key]).replace("%1", "").rstrip(": \N{NO-BREAK SPACE}")

    def _rows(self, group: str) -> Sequence[Row]:
        reading = self._office.settings()
        rows = []
        for key in GROUPS[group].keys:
            if key == "printing.trial":
                rows.append(Row(key, _tr(LABELS[key]), "", icon="printer"))
                continue
            locked = key in reading.locked
            value = getattr(reading.site, BY_KEY[key])
            if key == "place.desk":
                rows += [
                    Row(
                        f"{key}.{code}",
                        self._desk_label(code),
                        value.get(code) or _tr(UNSET),
                        locked,
                    )
                    for code in reading.site.languages
                ]
            elif key in _OWN and key not in reading.origins:
                rows.append(Row(key, _tr(LABELS[key]), _tr(UNSET), locked))
            else:
                said = self._value(key, value) or _tr(UNSET)
                rows.append(Row(key, _tr(LABELS[key]), said, locked))
        return rows

    def _change(self, view: SettingsView, key: str) -> None:
        if key.startswith("place.desk."):
            self._desk(view, Language(key.rpartition(".")[2]))
        elif key == "printing.trial":
            self._printers.try_ticket()
        elif key in CHOSEN_HERE:
            self._printers.choose(
                key, lambda name, value, refuse: self._keep(name, value, refuse, view)
            )
        elif key in NUMBERS or key == "place.desk_direction":
            self._choose(view, key)
        elif key == "screen.diagonal_mm":
            self._measure(view)
        else:
            reading = self._office.settings()
            said = key not in _OWN or key in reading.origins
            value = getattr(reading.site, BY_KEY[key]) if said else ""
            keys = str(self._ground.display.spoken)
            edit = EditView(self._ground.display, lambda: _tr(LABELS[key]), value, keys)
            self._edit(view, edit, key)

    def _edit(self, rows: SettingsView, view: EditView, key: str) -> None:
        def read() -> str:
            return str(getattr(self._office.settings().site, BY_KEY[key]))

        keep_typed(view, read, lambda words: self._keep(key, words, view.refuse, rows))
        self._ground.open("staff/EditScreen.qml", view)

    def _desk(self, rows: SettingsView, language: Language) -> None:
        words = self._office.settings().site.desk.get(language.value, "")
        view = EditView(
            self._ground.display, lambda: self._desk_label(language), words, str(language)
        )

        def keep(given: str) -> None:
            desk = {**self._office.settings().site.desk, language.value: given}
            if not given and language is not Language.FR:
                del desk[language.value]  # French stands for it
            self._keep("place.desk", desk, view.refuse, rows)

        def read() -> str:
            return self._office.settings().site.desk.get(language.value, "")

        keep_typed(view, read, keep)
        self._ground.open("staff/EditScreen.qml", view)

    def _desk_label(self, language: str) -> str:
        return _tr(LABELS["place.desk"]).replace("%1", language_name(language))

    def _choose(self, rows: SettingsView, key: str) -> None:
        names: Sequence[str] = tuple(DIRECTIONS) if key not in NUMBERS else ()
        names = names or tuple(str(number) for number in NUMBERS[key])

        def options() -> list[Option]:
            value = getattr(self._office.settings().site, BY_KEY[key])
            now = value if key not in NUMBERS else str(round(value))
            return [
                Option(name, self._value(key, typed(key, name)), name == now) for name in names
            ]

        view = ChoiceView(self._ground.display, lambda: _tr(LABELS[key]), options)
        view.taken.connect(lambda name: self._keep(key, typed(key, name), view.refuse, rows))
        self._ground.open("staff/ChoiceScreen.qml", view)

    def _guides(self) -> Page:
        """Every guide, ticked where it is offered."""
        from kiosk.app.shelf import read_shelf  # noqa: PLC0415  those that are not offered too

        shelf = read_shelf(self._office.config, self._office.data)

        def options() -> list[Option]:
            out = self._office.settings().site.guides_off
            spoken = self._ground.display.spoken
            named = ((each.words_in(spoken).title, each.id) for each in shelf)
            return [Option(name, title, name not in out) for title, name in sorted(named)]

        def take(name: str) -> None:
            out = set(self._office.settings().site.guides_off) ^ {name}
            self._keep("guides.off", tuple(sorted(out)), view.refuse, None)

        view = ChoiceView(
            self._ground.display,
            lambda: _tr(LABELS["guides.off"]),
            options,
            several=True,
            lead=lambda: _tr(LEADS["guides.off"]),
        )
        view.taken.connect(take)
        return Page("staff/ChoiceScreen.qml", view)

    def _languages(self) -> Page:
        def options() -> list[Option]:
            offered = self._office.settings().site.languages
            return [Option(str(each), each.own_name, each.value in offered) for each in Language]

        def take(name: str) -> None:
            offered: list[str] = list(self._office.settings().site.languages)
            if name not in offered:
                offered.append(name)
            elif len(offered) > 1:
                offered.remove(name)
            else:
                view.refuse("last")
                return
            self._keep("languages", tuple(offered), view.refuse, None)

        title = lambda: _tr(LABELS["languages"])  # noqa: E731  a name would say no more
        lead = lambda: _tr(LEADS["languages"])  # noqa: E731  see above
        view = ChoiceView(self._ground.display, title, options, several=True, lead=lead)
        view.taken.connect(take)
        return Page("staff/ChoiceScreen.qml", view)

    def _measure(self, rows: SettingsView) -> None:
        size = QGuiApplication.primaryScreen().size()
        pixels = math.hypot(size.width(), size.height())
        view = RulerView(self._ground.display)
        view.measured.connect(
            lambda line, mm: self._keep(
                "screen.diagonal_mm", round(pixels / line * mm, _ROUND_MM), view.refuse, rows
            )
        )
        self._ground.open("staff/RulerScreen.qml", view)

    def _value(self, key: str, value: Any) -> str:  # noqa: ANN401  as the table of settings says
        return in_words(key, value, self._ground.display.spoken) or _tr(UNSET)

    def _keep(
        self,
        key: str,
        value: Any,  # noqa: ANN401  as the table of settings says
        refuse: Callable[[str], None],
        rows: SettingsView | None,
    ) -> None:
        """Keep a value; then back to the rows, where there are any, which say so."""
        try:
            self._office.set(key, value)
        except SettingsError as error:
            refuse(error.cause)
            return
        except StorageError:  # it is kept; what is not is the line of the journal
            pass
        refuse("")
        if rows is not None:
            self._ground.navigation.drop_to(rows)
            rows.tell_kept()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Staff", words)
