"""What is said of a subject where a librarian sets it: its length, its place, its bounds."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.screens.staff.setting_words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

LABELS: Mapping[str, str] = MappingProxyType(
    {
        "minutes": QT_TRANSLATE_NOOP("Staff", "How long a session is"),
        "place": QT_TRANSLATE_NOOP("Staff", "Where one meets"),
        "notice_minutes": QT_TRANSLATE_NOOP("Staff", "Booked at the latest"),
        "horizon_days": QT_TRANSLATE_NOOP("Staff", "Booked at the earliest"),
    }
)
PLACES: Mapping[str, str] = MappingProxyType(
    {
        "here": QT_TRANSLATE_NOOP("Staff", "Here"),
        "elsewhere": QT_TRANSLATE_NOOP("Staff", "At another place"),
        "phone": QT_TRANSLATE_NOOP("Staff", "By telephone"),
    }
)
# What may be chosen, in the unit of the key.
NUMBERS: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {
        "minutes": (15, 20, 30, 45, 60, 90, 120),
        "notice_minutes": (0, 60, 180, 1440, 2880),
        "horizon_days": (7, 14, 28, 60, 90),
    }
)
_HOUR, _DAY = 60, 1440


def number_in_words(key: str, value: str | int) -> str:
    """A value of a subject in words: "45 minutes", "3 hours before"."""
    if key == "place":
        return translate("Staff", PLACES[str(value)])
    number = int(value)
    if key == "minutes":
        return translate("Staff", "%1 minutes").replace("%1", str(number))
    if key == "horizon_days":
        return translate("Staff", "%1 days before").replace("%1", str(number))
    return Notice().in_words(number) if number else translate("Staff", "when it begins")


class Notice(QObject):
    """How long before a session it must be booked; the number decides on the words.

    An object, since the tool that collects words sees numbers in `tr` alone.
    """

    def in_words(self, minutes: int) -> str:
        """In the largest unit that is whole: "2 days before", "3 hours before"."""
        days, hours = minutes // _DAY, minutes // _HOUR
        if minutes % _DAY == 0:
            return self.tr("%n day(s) before", "", days)
        if minutes % _HOUR == 0:
            return self.tr("%n hour(s) before", "", hours)
        return self.tr("%n minute(s) before", "", minutes)
