"""A place in a guide in words, as those who work here say it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.guides.model import Guide
from kiosk.language.languages import Language
from kiosk.staff.where import Where
from kiosk.statistics.detail_words import DETAIL_WORDS, detail_in


def place_words(place: str, guides: Sequence[Guide], language: Language) -> str:
    """ "Prime d’activité · Se connecter", of "prime-activite/sign-in"."""
    guide_id, _, step = place.partition("/")
    guide = next((each for each in guides if each.id == guide_id), None)
    if guide is None:
        return place
    words = guide.words_in(language)
    named = next((each.short for name, each in words.steps.items() if name == step), "")
    return f"{words.title} · {named}" if named else words.title


def where_words(where: Where, guides: Sequence[Guide], language: Language) -> str:
    """ "Carte grise, step 4: a paper is missing", of where somebody calls from."""
    if not where.guide:
        return ""
    said = place_words(f"{where.guide}/{where.step}", guides, language)
    if where.number:
        #: %1 is a procedure and the name of a step, %2 the number of the step
        step = QCoreApplication.translate("Staff", "%1 (step %2)")
        said = step.replace("%1", said).replace("%2", str(where.number))
    if where.reason in DETAIL_WORDS:
        said += f" — {detail_in(language, where.reason)}"
    return said
