"""The rows and deeds of one step, where it is written."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.guides.editing.kinds import PARTS
from kiosk.guides.editing.wording import words_at
from kiosk.guides.model import Kind, Step, StepId
from kiosk.language.languages import REFERENCE
from kiosk.screens.authoring.fault_words import fault_words
from kiosk.screens.authoring.form_view import Deed, FormRow
from kiosk.screens.authoring.icon_words import icon_name
from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.authoring.step_words import KIND_ICONS, kind_name, label_of, step_name

translate = QCoreApplication.translate


def word_row(manuscript: Manuscript, key: str, label: str = "") -> FormRow:
    """A row of words under that key, with the French beside where another language is written."""
    guide, language = manuscript.guide, manuscript.language
    french = "" if language is REFERENCE else words_at(guide.words[REFERENCE], key)
    wrong = [
        fault_words(fault.problem)
        for fault in manuscript.faults
        if fault.key == key and fault.language in {language, None}
    ]
    return FormRow(
        key=key,
        label=label or label_of(key),
        value=words_at(guide.words[language], key),
        french=french,
        faults=" ".join(dict.fromkeys(wrong)),
        hints=len(manuscript.hints(key)),
    )


def step_rows(manuscript: Manuscript, name: StepId) -> Sequence[FormRow]:
    """All that can be written of a step."""
    return list(_rows(manuscript, manuscript.guide.step(name)))


def _rows(manuscript: Manuscript, step: Step) -> Iterator[FormRow]:
    at = f"steps.{step.id}"
    if step.id != manuscript.guide.steps[0].id:  # which stays the readiness check
        label = translate("Authoring", "Kind of step")
        yield FormRow("kind", label, kind_name(step.kind), icon=KIND_ICONS[step.kind])
    for part in PARTS[step.kind]:
        yield word_row(manuscript, f"{at}.{part}")
    for number, check in enumerate(step.checks, 1):
        label = translate("Authoring", "Thing to tick %1").replace("%1", str(number))
        yield word_row(manuscript, f"{at}.checks.{check}", label)
    yield from _answers(manuscript, step)
    if step.kind in {Kind.READY, Kind.DO, Kind.PERSON}:
        row = FormRow("next", translate("Authoring", "What comes next"), "", icon="arrow-right")
        yield _lead(manuscript, step, row, step.leads_to, "next")
    if step.kind is Kind.DO:
        label = translate("Authoring", "Address of the official site")
        yield FormRow(
            "site", label, step.site or "", icon="globe", faults=_faults(manuscript, step, "open")
        )
    if step.kind is not Kind.ASK and step.kind is not Kind.READY:
        yield FormRow(
            "picture",
            translate("Authoring", "Picture"),
            (step.picture or "").removesuffix(".svg"),
            icon="image",
            faults=_faults(manuscript, step, "picture"),
        )
    if general := _general(manuscript, step):
        yield FormRow(
            "next" if step.leads_to else f"{at}.title", kind_name(step.kind), "", faults=general
        )


def _answers(manuscript: Manuscript, step: Step) -> Iterator[FormRow]:
    for number, choice in enumerate(step.choices, 1):
        said = str(number)
        key = f"steps.{step.id}.choices.{choice.id}"
        label = translate("Authoring", "Answer %1").replace("%1", said)
        yield word_row(manuscript, f"{key}.label", label)
        label = translate("Authoring", "Answer %1: what it means").replace("%1", said)
        yield word_row(manuscript, f"{key}.hint", label)
        label = translate("Authoring", "Answer %1 leads to").replace("%1", said)
        place = f"choices[{number - 1}].next"
        row = FormRow(f"lead/{choice.id}", label, "", icon="arrow-right")
        yield _lead(manuscript, step, row, choice.leads_to, place)
        label = translate("Authoring", "Answer %1: its drawing").replace("%1", said)
        yield FormRow(f"icon/{choice.id}", label, icon_name(choice.icon), icon=choice.icon)


def _lead(
    manuscript: Manuscript, step: Step, row: FormRow, to: StepId | None, place: str
) -> FormRow:
    known = {each.id for each in manuscript.guide.steps}
    value = step_name(manuscript, to) if to in known and to else ""
    if to is None and step.kind is Kind.PERSON:
        value = translate("Authoring", "Nothing: the guide ends here")
    return replace(row, value=value, faults=_faults(manuscript, step, place))


def _faults(manuscript: Manuscript, step: Step, place: str) -> str:
    found = [
        fault_words(fault.problem)
        for fault in manuscript.faults_of(step.id)
        if fault.key.endswith(f"].{place}")
    ]
    return " ".join(dict.fromkeys(found))


def _general(manuscript: Manuscript, step: Step) -> str:
    """What is wrong with the step as a whole: nothing leads to it, it goes round."""
    found = [
        fault_words(fault.problem)
        for fault in manuscript.faults_of(step.id)
        if fault.key.endswith("]") or fault.key.endswith(("].choices", "].kind"))
    ]
    return " ".join(dict.fromkeys(found))


def step_deeds(manuscript: Manuscript, name: StepId) -> Sequence[Deed]:
    """What else can be done with a step."""
    guide = manuscript.guide
    step = guide.step(name)
    place = [each.id for each in guide.steps].index(name)
    return list(_deeds(step, place, len(guide.steps)))


def _deeds(step: Step, place: int, count: int) -> Iterator[Deed]:
    if step.kind is Kind.ASK:
        yield Deed("add choice", translate("Authoring", "Add an answer"), "plus")
        for number, choice in enumerate(step.choices, 1):
            if len(step.choices) > 2:  # noqa: PLR2004  a question has two at least
                said = translate("Authoring", "Take answer %1 away").replace("%1", str(number))
                yield Deed(f"remove choice/{choice.id}", said, "minus")
    if step.kind is Kind.DO:
        yield Deed("add check", translate("Authoring", "Add a thing to tick"), "plus")
    for number, check in enumerate(step.checks, 1):
        said = translate("Authoring", "Take thing %1 away").replace("%1", str(number))
        yield Deed(f"remove check/{check}", said, "minus")
    for kind in (Kind.DO, Kind.ASK, Kind.PERSON, Kind.PROOF):
        said = translate("Authoring", "Add after it: %1").replace("%1", kind_name(kind))
        yield Deed(f"add {kind}", said, "plus")
    if place > 1:
        yield Deed("up", translate("Authoring", "Earlier in the list"), "arrow-up")
    if 0 < place < count - 1:
        yield Deed("down", translate("Authoring", "Later in the list"), "arrow-down")
    sure = (
        translate("Authoring", "This is sure now")
        if step.confirm
        else translate("Authoring", "This is not sure yet")
    )
    yield Deed("confirm", sure, "question")
    if place > 0:
        yield Deed("remove", translate("Authoring", "Take the step away"), "trash")
