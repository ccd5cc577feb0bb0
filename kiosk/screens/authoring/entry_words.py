"""What is said of a guide in the list and on its own page."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.guides.model import Guide
from kiosk.screens.booking.moments import Teller
from kiosk.screens.booking.people import language_name

translate = QCoreApplication.translate


def whose(origin: str) -> str:
    """Whose a guide is: "shipped", "own", "version" or "draft"."""
    names = {
        "shipped": translate("Authoring", "Shipped"),
        "own": translate("Authoring", "Written here"),
        "version": translate("Authoring", "Our own version"),
        "draft": translate("Authoring", "Draft, shown to nobody"),
    }
    return names[origin]


def told(origin: str, guide: Guide | None, *, written: bool, notes: int = 0) -> str:
    """One line: whose it is, its version, its languages, a draft, notes of mediators."""
    parts = [whose(origin)]
    if guide is not None:
        parts.append(translate("Authoring", "version %1").replace("%1", str(guide.version)))
        parts.append(", ".join(map(language_name, guide.words)))
    if written and origin != "draft":
        parts.append(translate("Authoring", "with a draft"))
    if notes:
        parts.append(translate("Authoring", "notes of mediators: %1").replace("%1", str(notes)))
    return " · ".join(parts)


def wrong(number: int, *, shipped: bool) -> str:
    """How much keeps it from being shown; `shipped`: the one that was shipped stands for it."""
    if not number:
        return ""
    if shipped:
        said = translate(
            "Authoring", "Our version is not shown, but the shipped one. Its faults: %1"
        )
    else:
        said = translate("Authoring", "It is not shown. Faults in its files: %1")
    return said.replace("%1", str(number))


def moved(number: int) -> str:
    """In how many steps the shipped guide has changed since the place made its own version."""
    if not number:
        return ""
    said = translate("Authoring", "The shipped guide has changed since. Steps: %1")
    return said.replace("%1", str(number))


def review(state: str, guide: Guide, teller: Teller) -> str:
    """Whether its facts must be looked at again: "fine", "soon" or "overdue"."""
    if state == "fine":
        return ""
    day = teller.day_of_year(guide.review_by)
    if state == "soon":
        return translate("Authoring", "Check its facts before %1").replace("%1", day)
    return translate("Authoring", "Its facts were to be checked before %1").replace("%1", day)


def facts(guide: Guide, origin: str, steps: int, teller: Teller) -> Sequence[str]:
    """The lines of its own page."""
    length = translate("Authoring", "%1 · %2 minutes · %3 steps", "whose it is, how long it is")
    lines = [
        length.replace("%1", told(origin, guide, written=False))
        .replace("%2", str(guide.minutes))
        .replace("%3", str(steps)),
    ]
    if guide.author:
        lines.append(translate("Authoring", "Written by %1").replace("%1", guide.author))
    lines.append(
        translate("Authoring", "Facts checked on %1, to be checked again before %2")
        .replace("%1", teller.day_of_year(guide.checked))
        .replace("%2", teller.day_of_year(guide.review_by))
    )
    unread = [language_name(each) for each, words in guide.words.items() if not words.reviewed]
    if unread:
        lines.append(
            translate("Authoring", "Not read again by a person yet: %1").replace(
                "%1", ", ".join(unread)
            )
        )
    return lines


def note(about: str, step: str, words: str) -> str:
    """A note to the author: "site", "word", "missing", "paper" or "other"; where; its words."""
    said = {
        "site": translate("Authoring", "The site has changed."),
        "word": translate("Authoring", "A word is not understood."),
        "missing": translate("Authoring", "Something is missing."),
        "paper": translate("Authoring", "A paper is asked for that the guide does not name."),
        "other": translate("Authoring", "Something is not as it should be."),
    }
    where = translate("Authoring", "Step “%1”:").replace("%1", step) if step else ""
    return " ".join(filter(None, (where, said.get(about, said["other"]), words)))
