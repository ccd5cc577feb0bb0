"""Finding guides by typing, made ready when there is time: its parts are slow to load."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.guides.model import Guide
from kiosk.language.languages import Language

if TYPE_CHECKING:
    from kiosk.guides.search import GuideSearch


class Finder:
    """An index of the guides for each language, made the first time it is asked for."""

    def __init__(self, guides: Sequence[Guide]) -> None:
        self._guides = guides
        self._searches: dict[Language, GuideSearch] = {}

    def find(self, typed: str, language: Language) -> Sequence[Guide]:
        """The guides that fit best, best first."""
        return self._search(language).find(typed)

    def warm(self, language: Language) -> None:
        """Be ready to find in that language."""
        self._search(language)

    def _search(self, language: Language) -> "GuideSearch":
        # SQLite and its like take a tenth of a second to load, and the first screen does not wait.
        from kiosk.guides.search import GuideSearch  # noqa: PLC0415

        if language not in self._searches:
            self._searches[language] = GuideSearch(self._guides, language)
        return self._searches[language]
