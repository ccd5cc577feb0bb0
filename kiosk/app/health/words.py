"""What is said of each finding, and what to do about it: for a librarian, in plain words.

The words of the command line are English; the screens say them in the language of the person.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from kiosk.app.health.finding import Finding
from kiosk.app.health.words_of_machine import WORDS_OF_MACHINE
from kiosk.app.health.words_of_place import WORDS_OF_PLACE

# By what was found: what is so, and what to do, "" where there is nothing to do.
WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(WORDS_OF_PLACE | WORDS_OF_MACHINE)


def in_words(finding: Finding, say: Callable[[str], str] = lambda words: words) -> tuple[str, str]:
    """What is so, and what to do; `say` puts the words in another language."""
    said, todo = WORDS[finding.words]
    words = say(said)
    for number, value in enumerate(finding.values, 1):
        words = words.replace(f"%{number}", value)
    return words, say(todo) if todo else ""
