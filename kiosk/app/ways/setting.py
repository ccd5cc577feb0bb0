"""A librarian changes a setting: words on the keyboard, one of several values, or with a ruler."""

import math
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.language.languages import Language
from kiosk.screens.booking.people import language_name
from kiosk.screens.staff.choice_view import ChoiceView, Option
from kiosk.screens.staff.edit_view import EditView
from kiosk.screens.staff.ruler_view import RulerView
from kiosk.screens.staff.setting_words import DIRECTIONS, GROUPS, LABELS, NUMBERS
from kiosk.screens.staff.settings_view import Row, SettingsView
from kiosk.settings.site import BY_KEY
from kiosk.settings.writing import SettingsError
from kiosk.storage.troubles import StorageError

_MM_PER_INCH = 25.4
_ROUND_MM = 1


class SettingWay:
    """Behind the tiles of settings. What is kept is on the disk when the screen says so."""

    def __init__(self, ground: Ground, office: Office) -> None:
        self._ground = ground
        self._office = office

    def open(self, group: str) -> None:
        """The settings of a group; of one alone, its values at once."""
        if GROUPS[group].keys == ("languages",):
            self._languages()
            return
        view = SettingsView(self._ground.display, group, lambda: self._rows(group))
        view.taken.connect(lambda key: self._change(view, key))
        self._ground.open("staff/SettingsScreen.qml", view)

    def label(self, key: str) -> str:
        """What a setting is called."""
        if key not in LABELS:
            return key
        return _tr(LABELS[key]).replace("%1", "").rstrip(": \N{NO-BREAK SPACE}")

    def _rows(self, group: str) -> Sequence[Row]:
        reading = self._office.settings()
        rows = []
        for key in GROUPS[group].keys:
            locked = key in reading.locked
            value = getattr(reading.site, BY_KEY[key])
            if key == "place.desk":
                rows += [
                    Row(f"{key}.{code}", self._desk_label(code), value.get(code, ""), locked)
                    for code in reading.site.languages
                ]
            else:
                rows.append(Row(key, _tr(LABELS[key]), _value(key, value), locked))
        return rows

    def _change(self, view: SettingsView, key: str) -> None:
        if key.startswith("place.desk."):
            self._desk(view, Language(key.rpartition(".")[2]))
        elif key in NUMBERS or key == "place.desk_direction":
            self._choose(view, key)
        elif key == "screen.diagonal_mm":
            self._measure(view)
        else:
            value = getattr(self._office.settings().site, BY_KEY[key])
            keys = str(self._ground.display.spoken)
            edit = EditView(self._ground.display, lambda: _tr(LABELS[key]), value, keys)
            self._edit(view, edit, key)

    def _edit(self, rows: SettingsView, view: EditView, key: str) -> None:
        view.given.connect(lambda words: self._keep(key, words, view.refuse, rows))
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

        view.given.connect(keep)
        self._ground.open("staff/EditScreen.qml", view)

    def _desk_label(self, language: str) -> str:
        return _tr(LABELS["place.desk"]).replace("%1", language_name(language))

    def _choose(self, rows: SettingsView, key: str) -> None:
        names: Sequence[str] = tuple(DIRECTIONS) if key not in NUMBERS else ()
        names = names or tuple(str(number) for number in NUMBERS[key])

        def options() -> list[Option]:
            value = getattr(self._office.settings().site, BY_KEY[key])
            now = value if key not in NUMBERS else str(round(value))
            return [Option(name, _value(key, _typed(key, name)), name == now) for name in names]

        view = ChoiceView(self._ground.display, lambda: _tr(LABELS[key]), options)
        view.taken.connect(lambda name: self._keep(key, _typed(key, name), view.refuse, rows))
        self._ground.open("staff/ChoiceScreen.qml", view)

    def _languages(self) -> None:
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
        view = ChoiceView(self._ground.display, title, options, several=True)
        view.taken.connect(take)
        self._ground.open("staff/ChoiceScreen.qml", view)

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
            self._ground.navigation.back()
            rows.tell_kept()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Staff", words)


def _typed(key: str, name: str) -> str | float:
    return float(name) if key in NUMBERS else name


def _value(key: str, value: Any) -> str:  # noqa: ANN401  as the table of settings says
    """A value in words."""
    match key:
        case "place.desk_direction":
            return _tr(DIRECTIONS[value])
        case "session.accompanied_s":
            said = QCoreApplication.translate("Staff", "%1 minutes")
            return said.replace("%1", f"{value / 60:g}")
        case "session.idle_s" | "session.warning_s":
            return QCoreApplication.translate("Staff", "%1 seconds").replace("%1", f"{value:g}")
        case "screen.distance_mm":
            said = QCoreApplication.translate("Staff", "%1 cm", "centimetres")
            return said.replace("%1", f"{value / 10:g}")
        case "screen.diagonal_mm":
            said = QCoreApplication.translate("Staff", "%1 cm from corner to corner (%2 inches)")
            inches = f"{value / _MM_PER_INCH:.1f}"
            return said.replace("%1", f"{value / 10:.1f}").replace("%2", inches)
    return str(value)
