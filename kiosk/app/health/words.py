"""What is said of each finding, and what to do about it: for a librarian, in plain words.

The words are written in English; terminal and screens say them in the language of the person.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from kiosk.app.health.finding import Finding
from kiosk.app.health.words_of_files import WORDS_OF_FILES
from kiosk.app.health.words_of_machine import WORDS_OF_MACHINE
from kiosk.app.health.words_of_place import ACCOUNTS, WORDS_OF_PLACE
from kiosk.language import written
from kiosk.language.languages import Language
from kiosk.language.lists import listed
from kiosk.screens.staff.setting_words import LABELS

# By what was found: what is so, and what to do, "" where there is nothing to do.
WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    WORDS_OF_FILES | WORDS_OF_PLACE | WORDS_OF_MACHINE
)

Say = Callable[[str, str], str]  # the context of words and the words; gives them as they are read
_Value = Callable[[str, Say, Language], str]


def in_words(
    finding: Finding,
    say: Say = lambda context, words: words,
    language: Language = Language.EN,
) -> tuple[str, str]:
    """What is so, and what to do; `say` puts the words into that language."""
    said, todo = WORDS[finding.words]
    words = say("Health", said)
    ways = _SAID_AS.get(finding.words, ())
    for number, value in enumerate(finding.values, 1):
        way = ways[number - 1] if number <= len(ways) else _plainly
        words = words.replace(f"%{number}", way(value, say, language))
    return words, say("Health", todo) if todo else ""


def _plainly(value: str, say: Say, language: Language) -> str:
    del language
    return say("Health", value) if value in ACCOUNTS else value


def _moment(value: str, say: Say, language: Language) -> str:
    del say
    return written.moment(datetime.fromisoformat(value).astimezone(), language)


def _size(value: str, say: Say, language: Language) -> str:
    del say
    return written.size(int(value), language)


def _length(value: str, say: Say, language: Language) -> str:
    """A length in millimetres, as people say one of a screen."""
    del say
    return f"{written.number(float(value) / 10, language, 1)}\N{NO-BREAK SPACE}cm"


def _settings(value: str, say: Say, language: Language) -> str:
    """Keys of settings, by what they are called on the screens."""
    names = (say("Staff", LABELS[key]) if key in LABELS else key for key in value.split(", "))
    bare = (each.replace("%1", "").rstrip(": \N{NO-BREAK SPACE}") for each in names)
    return listed(bare, language)


# How the values of a finding are said, in their order; elsewhere as they are.
_SAID_AS: Mapping[str, tuple[_Value, ...]] = {
    "settings.held": (_plainly, _settings),
    "settings.wrong": (_plainly, _settings),
    "settings.overruled": (_settings,),
    "clock.ok": (_moment,),
    "clock.untold": (_moment,),
    "clock.back": (_moment,),
    "clock.off": (_moment,),
    "clock.hours": (_moment,),
    "clock.days": (_moment,),
    "network.stopped": (_moment,),
    "calendars.ok": (_moment,),
    "calendars.old": (_moment,),
    "disk.ok": (_size,),
    "disk.low": (_size,),
    "disk.full": (_size,),
    "screen.ok": (_length,),
    "screen.untold": (_length,),
    "screen.wrong": (_length, _length),
}
