"""What a librarian who writes a guide does and has written."""

from kiosk.guides.editing import drafts
from kiosk.guides.model import GuideId
from kiosk.language.languages import Language

CARD = GuideId("card")
TITLE = "Le nom de la démarche"


def draft_of(authoring):
    return drafts.read_draft(authoring.own, CARD)


def words(authoring, step="open"):
    return draft_of(authoring).guide.words[Language.FR].steps[step]
