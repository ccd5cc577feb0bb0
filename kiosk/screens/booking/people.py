"""Mediators, places, and the time that was chosen with them, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.booking.model import Mediator, PlaceId, Slot
from kiosk.language.languages import Language
from kiosk.screens.booking.reception import Reception

_ISOLATED = "\N{FIRST STRONG ISOLATE}%s\N{POP DIRECTIONAL ISOLATE}"


def isolated(words: str) -> str:
    """A name that keeps its own direction inside a line of another."""
    return _ISOLATED % words


def language_name(code: str) -> str:
    """The name of a language in the language of the screen; its own name where that is unknown."""
    names = {
        "ar": QCoreApplication.translate("Languages", "Arabic"),
        "bg": QCoreApplication.translate("Languages", "Bulgarian"),
        "de": QCoreApplication.translate("Languages", "German"),
        "en": QCoreApplication.translate("Languages", "English"),
        "es": QCoreApplication.translate("Languages", "Spanish"),
        "fa": QCoreApplication.translate("Languages", "Persian"),
        "fr": QCoreApplication.translate("Languages", "French"),
        "it": QCoreApplication.translate("Languages", "Italian"),
        "pl": QCoreApplication.translate("Languages", "Polish"),
        "ps": QCoreApplication.translate("Languages", "Pashto"),
        "pt": QCoreApplication.translate("Languages", "Portuguese"),
        "ro": QCoreApplication.translate("Languages", "Romanian"),
        "ru": QCoreApplication.translate("Languages", "Russian"),
        "tr": QCoreApplication.translate("Languages", "Turkish"),
        "uk": QCoreApplication.translate("Languages", "Ukrainian"),
    }
    return names.get(code) or QLocale(code).nativeLanguageName() or code


def languages_of(mediator: Mediator | None) -> str:
    """What she speaks: "French, Arabic"."""
    if mediator is None:
        return ""
    between = QCoreApplication.translate("Languages", ", ", "between the names of languages")
    return between.join(map(language_name, mediator.languages))


def where(reception: Reception, place: PlaceId | None) -> str:
    """The place in words: "Here, Mériadeck", the name of another, or "By telephone"."""
    if place is None:
        return QCoreApplication.translate("Places", "By telephone")
    known = reception.place(place)
    name = known.name if known else str(place)
    if place != reception.desk.here:
        return name
    return QCoreApplication.translate("Places", "Here, %1").replace("%1", isolated(name))


def in_words(slot: Slot, reception: Reception, language: Language) -> dict[str, object]:
    """A time: day, hour, moment, minutes, mediator, languages, place."""
    teller = reception.teller(language)
    day = teller.long_day(slot.at)
    return {
        "day": day[:1].upper() + day[1:],
        "hour": teller.hour(slot.at),
        "moment": teller.moment(slot.at),
        "minutes": slot.minutes,
        "mediator": reception.first_name(slot.mediator),
        "languages": languages_of(reception.mediator(slot.mediator)),
        "place": where(reception, slot.place),
    }
