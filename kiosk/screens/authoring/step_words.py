"""What steps, and the parts of a guide, are called where they are written."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.guides.model import Kind, Need, StepId
from kiosk.screens.authoring.manuscript import Manuscript

translate = QCoreApplication.translate

KIND_ICONS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.READY: "list-bullets",
        Kind.ASK: "question",
        Kind.DO: "hand-pointing",
        Kind.PROOF: "check-circle",
        Kind.PERSON: "users",
    }
)


def kind_name(kind: Kind) -> str:
    """What a kind of step is called."""
    names = {
        Kind.READY: translate("Authoring", "Have you what it takes?"),
        Kind.ASK: translate("Authoring", "A question"),
        Kind.DO: translate("Authoring", "One thing to do"),
        Kind.PROOF: translate("Authoring", "The proof, at the end"),
        Kind.PERSON: translate("Authoring", "A person is needed"),
    }
    return names[kind]


def need_name(need: Need) -> str:
    """What must be at hand."""
    names = {
        Need.EMAIL: translate("Authoring", "E-mail"),
        Need.PHONE: translate("Authoring", "Telephone"),
        Need.PASSWORD: translate("Authoring", "Password"),
    }
    return names[need]


def step_name(manuscript: Manuscript, step: StepId) -> str:
    """The short name of a step as it is written, in French where it has none yet."""
    guide = manuscript.guide
    words = guide.words[manuscript.language].steps[step]
    french = next(iter(guide.words.values())).steps[step]
    number = [each.id for each in guide.steps].index(step) + 1
    unnamed = translate("Authoring", "step %1").replace("%1", str(number))
    return words.short or words.title or french.short or french.title or unnamed


def label_of(key: str) -> str:
    """What the words under a key are: the last part of it says so."""
    names = {
        "title": translate("Authoring", "Title"),
        "short": translate("Authoring", "Short name, in the list of steps"),
        "text": translate("Authoring", "What to do"),
        "sees": translate("Authoring", "What one sees when it worked"),
        "otherwise": translate("Authoring", "What to do otherwise"),
        "tip": translate("Authoring", "Advice"),
        "warning": translate("Authoring", "Warning"),
        "summary": translate("Authoring", "What it is for, in one sentence"),
        "never": translate("Authoring", "What nobody will ever ask"),
        "keywords": translate("Authoring", "Words people say, with commas"),
        "desk": translate("Authoring", "The same at a desk"),
        "phone": translate("Authoring", "The same by telephone, with its price"),
        "post": translate("Authoring", "The same by post"),
        "ask": translate("Authoring", "The question"),
        "without": translate("Authoring", "What to do without it"),
        "label": translate("Authoring", "Answer"),
        "hint": translate("Authoring", "What the answer means"),
    }
    parts = key.split(".")
    if parts[0] == "papers":
        return translate("Authoring", "Paper")
    if "checks" in parts:
        return translate("Authoring", "A thing to tick")
    return names[parts[-1]]
