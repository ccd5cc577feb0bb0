"""The rows and deeds of the guide itself, where it is written."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.screens.authoring.fault_words import fault_words
from kiosk.screens.authoring.form_view import Deed, FormRow
from kiosk.screens.authoring.icon_words import icon_name
from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.authoring.step_rows import word_row
from kiosk.screens.authoring.step_words import need_name
from kiosk.screens.guides.theme_names import theme_name

translate = QCoreApplication.translate


def about_rows(manuscript: Manuscript) -> Sequence[FormRow]:
    """All that a guide says of itself."""
    return list(_rows(manuscript))


def _rows(manuscript: Manuscript) -> Iterator[FormRow]:
    guide = manuscript.guide
    for key in ("title", "summary", "keywords"):
        yield word_row(manuscript, key)
    yield _head(
        manuscript, "theme", translate("Authoring", "What it is about"), theme_name(guide.theme)
    )
    label = translate("Authoring", "Its drawing")
    yield FormRow("head/icon", label, icon_name(guide.icon), icon=guide.icon)
    yield _head(
        manuscript, "minutes", translate("Authoring", "Minutes it takes"), str(guide.minutes)
    )
    yield _head(
        manuscript,
        "needs",
        translate("Authoring", "What must be at hand"),
        ", ".join(map(need_name, guide.needs)),
    )
    for need in guide.needs:
        for part, words in (
            ("ask", translate("Authoring", "%1: the question")),
            ("without", translate("Authoring", "%1: what to do without it")),
        ):
            label = words.replace("%1", need_name(need))
            yield word_row(manuscript, f"needs.{need}.{part}", label)
    for number, paper in enumerate(guide.papers, 1):
        label = translate("Authoring", "Paper %1").replace("%1", str(number))
        yield word_row(manuscript, f"papers.{paper}", label)
    for key in ("never", "other_ways.desk", "other_ways.phone", "other_ways.post"):
        yield word_row(manuscript, key)
    yield _head(
        manuscript, "domains", translate("Authoring", "Official sites"), ", ".join(guide.domains)
    )
    yield _head(
        manuscript, "source", translate("Authoring", "Official page it rests on"), guide.source
    )
    yield _head(manuscript, "author", translate("Authoring", "Who wrote it"), guide.author)


def _head(manuscript: Manuscript, name: str, label: str, value: str) -> FormRow:
    wrong = [
        fault_words(fault.problem)
        for fault in manuscript.faults
        if fault.key == name or fault.key.startswith(f"{name}[")
    ]
    return FormRow(f"head/{name}", label, value, faults=" ".join(dict.fromkeys(wrong)))


def about_deeds(manuscript: Manuscript) -> Sequence[Deed]:
    """What else can be done with a guide."""
    return list(_deeds(manuscript))


def _deeds(manuscript: Manuscript) -> Iterator[Deed]:
    guide = manuscript.guide
    yield Deed("add paper", translate("Authoring", "Add a paper"), "plus")
    for number, paper in enumerate(guide.papers, 1):
        said = translate("Authoring", "Take paper %1 away").replace("%1", str(number))
        yield Deed(f"remove paper/{paper}", said, "minus")
    yield Deed(
        "checked", translate("Authoring", "I have checked the facts today"), "calendar-check"
    )
    language = manuscript.language
    read = (
        translate("Authoring", "%1: not read again yet")
        if guide.words[language].reviewed
        else translate("Authoring", "%1: a person has read it again")
    )
    yield Deed("reviewed", read.replace("%1", language.own_name), "eye")
