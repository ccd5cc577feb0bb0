"""Hours, days, numbers and sizes, as each language writes them; digits 0 to 9 in every language.

After the patterns of the Unicode CLDR. Without Qt, so that a terminal and the sync process write
as the screens do.
"""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from kiosk.language.languages import Language

# For what Qt's own tables write in the digits of a language.
LATIN_DIGITS: Mapping[int, str] = MappingProxyType(
    {ord("٠") + value: str(value) for value in range(10)}
)
_NO_BREAK = "\N{NO-BREAK SPACE}"  # an hour, and a number with its unit, stay on one line
_OF = frozenset({Language.ES, Language.PT})  # "25 de noviembre de 2026"
_POINT = frozenset({Language.EN, Language.AR})  # elsewhere a comma stands before decimals
_KILO = 1024
_UNITS = {
    Language.FR: ("ko", "Mo", "Go"),
    Language.AR: ("كيلوبايت", "ميغابايت", "غيغابايت"),
}
_MONTHS: Mapping[Language, str] = {
    Language.FR: "janvier février mars avril mai juin juillet août septembre octobre novembre "
    "décembre",
    Language.EN: "January February March April May June July August September October November "
    "December",
    Language.ES: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    Language.PT: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
    "dezembro",
    Language.AR: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
_AT = {
    Language.FR: "{} à {}",
    Language.EN: "{} at {}",
    Language.ES: "{} a las {}",
    Language.PT: "{} às {}",
    Language.AR: "{}، الساعة {}",
}
_AT_ONE = {Language.ES: "{} a la {}", Language.PT: "{} à {}"}  # one o'clock is one hour


def hour(hours: int, minutes: int, language: Language) -> str:
    """ "9 h 45" in French, "9:45" elsewhere."""
    if language is Language.FR:
        return f"{hours}{_NO_BREAK}h{_NO_BREAK}{minutes:02}"
    return f"{hours}:{minutes:02}"


def day_of_year(day: date, language: Language) -> str:
    """ "25 novembre 2026", "1er décembre 2026"."""
    number = "1er" if language is Language.FR and day.day == 1 else str(day.day)
    between = " de " if language in _OF else " "
    return between.join((number, _MONTHS[language].split()[day.month - 1], str(day.year)))


def day_at_hour(day: str, at: datetime, language: Language) -> str:
    """A day in words, and the hour of that moment: "25 novembre 2026 à 9 h 45"."""
    said = _AT_ONE.get(language, _AT[language]) if at.hour == 1 else _AT[language]
    return said.format(day, hour(at.hour, at.minute, language))


def moment(at: datetime, language: Language) -> str:
    """ "25 novembre 2026 à 9 h 45", on the clock that the moment was made with."""
    return day_at_hour(day_of_year(at.date(), language), at, language)


def number(value: float, language: Language, places: int = 0) -> str:
    """ "77,5" in French, "77.5" in English; so many places at most, and none that says nothing."""
    written = f"{value:.{places}f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return written if language in _POINT else written.replace(".", ",")


def size(octets: int, language: Language) -> str:
    """ "77,5 Go", "400 Mo": of a disk or a file, as people are used to read it."""
    units = _UNITS.get(language, ("kB", "MB", "GB"))
    if octets >= _KILO**3:
        amount = number(octets / _KILO**3, language, 1)
    elif octets >= _KILO**2:
        amount = number(octets / _KILO**2, language)
    else:
        amount = number(octets / _KILO, language)
    unit = units[2 if octets >= _KILO**3 else 1 if octets >= _KILO**2 else 0]
    return f"{amount}{_NO_BREAK}{unit}"
