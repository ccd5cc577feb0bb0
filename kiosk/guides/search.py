"""Find a guide by what people say when they look for it."""

from collections.abc import Mapping, Sequence

from kiosk.guides.model import Guide, GuideId
from kiosk.language.languages import REFERENCE, Language
from kiosk.language.spelling import bare, heard
from kiosk.storage.full_text import Document, FullText


class GuideSearch:
    """The guides of the kiosk, to be found in one language.

    French words find too, whatever the language: people know procedures by their French names.
    """

    def __init__(self, guides: Sequence[Guide], language: Language) -> None:
        self._guides: Mapping[str, Guide] = {guide.id: guide for guide in guides}
        self._index = FullText((_document(guide, language) for guide in guides), bare, heard)

    def find(self, typed: str, most: int = 20) -> list[Guide]:
        """The guides that fit best, best first; none for nothing typed."""
        return [self._guides[GuideId(key)] for key in self._index.find(typed, most)]


def _document(guide: Guide, language: Language) -> Document:
    told = [guide.words_in(each) for each in dict.fromkeys((language, REFERENCE))]
    steps = [step for words in told for step in words.steps.values()]
    return Document(
        key=guide.id,
        title=" ".join(words.title for words in told),
        keywords=" ".join(word for words in told for word in words.keywords),
        text=" ".join([words.summary for words in told] + [step.title for step in steps]),
    )
