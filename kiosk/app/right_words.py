"""The words that are written rightly, whatever a list of words says of them."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from kiosk.app.office import Office
from kiosk.app.shelf import SHIPPED
from kiosk.guides.advice import texts
from kiosk.guides.editing.slips import words_of
from kiosk.guides.remembered import read_remembered
from kiosk.language.languages import Language
from kiosk.storage.troubles import StorageError


class RightWords:
    """Those of the guides shipped, of the place, and those that its librarians say are right."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._made: dict[Language, frozenset[str]] = {}

    def of(self, language: Language) -> frozenset[str]:
        """All of them, in small letters."""
        if language not in self._made:
            place = frozenset(self._of_place())
            shipped = _of_shipped(self._office.data, language)
            self._made[language] = shipped | place | self.own().get(language, frozenset())
        return self._made[language]

    def own(self) -> Mapping[Language, frozenset[str]]:
        """Those that a librarian says are right; none where they cannot be read."""
        try:
            found = self._office.words.all()
        except StorageError:
            return {}
        return {each: found[each] for each in Language if each in found}

    def vouch(self, language: Language, word: str) -> None:
        """That word is right.

        Raises:
            StorageError: it was not kept.
        """
        self._office.words.keep(language, word)
        self._made.pop(language, None)

    def doubt(self, language: Language, word: str) -> None:
        """That word was not right after all.

        Raises:
            StorageError: it is still kept.
        """
        self._office.words.drop(language, word)
        self._made.pop(language, None)

    def _of_place(self) -> Iterator[str]:
        site = self._office.settings().site
        for text in (site.place_name, site.place_address, site.place_post):
            yield from words_of(text)


@cache
def _of_shipped(data: Path, language: Language) -> frozenset[str]:
    shipped = read_remembered(SHIPPED, data / "guides-shipped.memory").guides
    return frozenset(
        word
        for guide in shipped
        if language in guide.words
        for _, text in texts(guide.words[language])
        for word in words_of(text)
    )
