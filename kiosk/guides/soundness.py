"""Do the parts of a guide hold together?

Pure: looks at a `Guide` already read, and names everything that would let a resident down.
A guide with a problem is not shown; what `advice` says is for its author, and stops nothing.
"""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from kiosk.guides.model import Guide, GuideWords, Kind, Problem, Step, StepId, StepWords
from kiosk.language.languages import Language

MOST_CHOICES = 8  # what a screen can show before one loses one's place in scrolling
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PICTURE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.svg")


def problems(guide: Guide) -> Iterator[Problem]:
    """Everything that keeps the guide from being shown."""
    name = guide.folder.name
    structure = f"{name}/guide.toml"
    yield from (Problem(structure, key, said) for key, said in _head(guide))
    yield from (Problem(structure, key, said) for key, said in _steps(guide))
    if not list(_steps(guide)):
        yield from (Problem(structure, key, said) for key, said in _ways(guide))
    for language, words in guide.words.items():
        file = f"{name}/text/{language}.toml"
        yield from (Problem(file, key, said) for key, said in _words(guide, words))


def within(address: str, domains: tuple[str, ...]) -> bool:
    """Whether an https address belongs to one of these domains or to a part of one."""
    parts = urlsplit(address)
    host = (parts.hostname or "").rstrip(".")
    if parts.scheme != "https" or parts.username or parts.password:
        return False
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def _head(guide: Guide) -> Iterator[tuple[str, str]]:
    if not _ID.fullmatch(guide.id):
        yield "id", f"{guide.id!r} is not made of small letters, digits and hyphens only"
    elif guide.id != guide.folder.name:
        yield "id", f"{guide.id!r} is not the name of its folder, {guide.folder.name!r}"
    if not guide.domains:
        yield "domains", "name at least one official domain"
    if guide.minutes < 1:
        yield "minutes", "say how long it usually takes, in minutes"
    if not guide.source.startswith("https://"):
        yield "source", "give the https address of the official page the guide rests on"
    if guide.review_by <= guide.checked:
        yield "review_by", "the review comes after the day the facts were checked"


def _steps(guide: Guide) -> Iterator[tuple[str, str]]:
    ids = [step.id for step in guide.steps]
    if not ids:
        yield "steps", "the guide has no step"
    elif guide.steps[0].kind is not Kind.READY:
        yield "steps[0].kind", "the first step is the readiness check, kind = 'ready'"
    for place, step in enumerate(guide.steps):
        at = f"steps[{place}]"
        if not _ID.fullmatch(step.id):
            yield f"{at}.id", f"{step.id!r} is not made of small letters, digits and hyphens only"
        if step.id in ids[:place]:
            yield f"{at}.id", f"there is a step {step.id!r} already"
        for key, said in (*_shape(step), *_exits(step, ids), *_parts(step, guide)):
            yield f"{at}.{key}", f"step {step.id!r}: {said}"


def _shape(step: Step) -> Iterator[tuple[str, str]]:
    if step.kind is Kind.ASK:
        if len(step.choices) < 2:  # noqa: PLR2004
            yield "choices", "a question has at least two choices"
        if step.leads_to is not None:
            yield "next", "a question goes on by its choices, not by 'next'"
    elif step.choices:
        yield "choices", f"only an 'ask' step has choices, not {step.kind.value!r}"
    if step.kind is Kind.PROOF and step.leads_to is not None:
        yield "next", "a proof is an end; nothing comes after it"
    if step.kind in {Kind.READY, Kind.DO} and step.leads_to is None:
        yield "next", "this is a dead end: say which step comes next"
    if len(step.choices) > MOST_CHOICES:
        yield "choices", f"more than {MOST_CHOICES} choices do not fit on a screen"


def _exits(step: Step, ids: list[StepId]) -> Iterator[tuple[str, str]]:
    if step.leads_to is not None and step.leads_to not in ids:
        yield "next", f"{step.leads_to!r} is no step of this guide"
    seen: set[str] = set()
    for place, choice in enumerate(step.choices):
        if choice.leads_to not in ids:
            yield f"choices[{place}].next", f"{choice.leads_to!r} is no step of this guide"
        if choice.id in seen:
            yield f"choices[{place}].id", f"there is a choice {choice.id!r} already"
        seen.add(choice.id)


def _parts(step: Step, guide: Guide) -> Iterator[tuple[str, str]]:
    if step.site is not None and not within(step.site, guide.domains):
        official = ", ".join(guide.domains)
        yield "open", f"{step.site!r} is not an https address of {official}"
    if step.picture is not None:
        if not _PICTURE.fullmatch(step.picture):
            yield "picture", f"{step.picture!r} is not the plain name of an .svg file"
        elif not (guide.folder / "pictures" / step.picture).is_file():
            yield "picture", f"there is no file pictures/{step.picture}"


def _ways(guide: Guide) -> Iterator[tuple[str, str]]:
    """Steps nobody comes to, and steps from which nobody gets out."""
    reached = _from(guide, guide.steps[0].id)
    ends = {step.id for step in guide.steps if not step.exits}
    for place, step in enumerate(guide.steps):
        if step.id not in reached:
            yield f"steps[{place}]", f"no choice leads to step {step.id!r}"
        elif not ends & _from(guide, step.id):
            yield f"steps[{place}]", f"from step {step.id!r} one goes round for ever"
    if not any(guide.step(name).kind is Kind.PROOF for name in reached):
        yield "steps", "no way through the guide comes to a proof that it is done"


def _from(guide: Guide, start: StepId) -> set[StepId]:
    met, todo = set[StepId](), [start]
    while todo:
        if (name := todo.pop()) not in met:
            met.add(name)
            todo.extend(guide.step(name).exits)
    return met


def _words(guide: Guide, words: GuideWords) -> Iterator[tuple[str, str]]:
    yield from _same("needs", set(guide.needs), set(words.needs))
    yield from _same("papers", set(guide.papers), set(words.papers))
    yield from _same("steps", {step.id for step in guide.steps}, set(words.steps))
    for step in guide.steps:
        if told := words.steps.get(step.id):
            at = f"steps.{step.id}"
            yield from _same(f"{at}.checks", set(step.checks), set(told.checks or ()))
            choices = {choice.id for choice in step.choices}
            yield from _same(f"{at}.choices", choices, set(told.choices or ()))
            for key in _wanted(step, told):
                yield f"{at}.{key}", f"a {step.kind.value!r} step needs these words"


def _wanted(step: Step, told: StepWords) -> Iterator[str]:
    if step.kind is Kind.DO:
        yield from (key for key in ("text", "sees", "otherwise") if not getattr(told, key))
    elif step.kind in {Kind.PROOF, Kind.PERSON} and not told.text:
        yield "text"


def _same(at: str, wanted: set[str], told: set[str]) -> Iterator[tuple[str, str]]:
    for key in sorted(wanted - told):
        yield f"{at}.{key}", "the words are missing"
    for key in sorted(told - wanted):
        yield f"{at}.{key}", "these words belong to nothing in guide.toml"


def languages_missing(guide: Guide, wanted: tuple[Language, ...]) -> tuple[Language, ...]:
    """Which of the wanted languages the guide has no words in."""
    return tuple(language for language in wanted if language not in guide.words)
