"""The values of settings: in words for who reads them, and as values when they were chosen."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.app.ways.printers import value_in_words
from kiosk.language.languages import Language
from kiosk.language.written import number
from kiosk.screens.staff.setting_choices import DIRECTIONS, NUMBERS, WHOLE

_MM_PER_INCH = 25.4
_MANY_S = 120


def typed(key: str, name: str) -> str | float:
    """The value that a choice stands for."""
    if key in WHOLE:
        return int(name)
    return float(name) if key in NUMBERS else name


def in_words(key: str, value: Any, language: Language) -> str:  # noqa: ANN401  as the table says
    """A value in words."""
    match key:
        case "place.desk_direction":
            return _tr(DIRECTIONS[value])
        case "session.idle_s" | "session.warning_s" | "session.accompanied_s":
            return _time(value, language)
        case "screen.distance_mm":
            words = QCoreApplication.translate("Staff", "%1 cm", "centimetres")
            return words.replace("%1", number(value / 10, language, 1))
        case "screen.diagonal_mm":
            words = QCoreApplication.translate("Staff", "%1 cm from corner to corner (%2 inches)")
            inches = number(value / _MM_PER_INCH, language, 1)
            across = number(value / 10, language, 1)
            return words.replace("%1", across).replace("%2", inches)
    if key.startswith("printing."):
        return value_in_words(key, value, language)
    return str(value)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Staff", words)


def _time(seconds: float, language: Language) -> str:
    """In minutes where it is some of them, and whole ones."""
    if seconds >= _MANY_S and not seconds % 60:
        words = QCoreApplication.translate("Staff", "%1 minutes")
        return words.replace("%1", number(seconds / 60, language, 1))
    return QCoreApplication.translate("Staff", "%1 seconds").replace(
        "%1", number(seconds, language, 1)
    )
