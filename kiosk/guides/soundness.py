"""Do the parts of a guide hold together?

Pure: looks at a `Guide` already read, and names everything that would let a resident down.
A guide with a problem is not shown; what `advice` says is for its author, and stops nothing.
"""

import re
from collections.abc import Iterable, Iterator

from kiosk.guides.model import Guide, GuideWords, Kind, Problem, Step, StepId, StepWords
from kiosk.guides.resume import has_short_codes

MOST_CHOICES = 8  # what a screen can show before one loses one's place in scrolling
MOST_STEPS = 60  # the longest guide shipped has 20; nobody walks through this many
# From the smallest to the largest that means anything; Qt and SQLite take no number of any size.
_BOUNDS = {"version": (1, 9999), "minutes": (1, 240), "often_asked": (0, 99)}
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DOMAIN = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?")
# Whole, and nothing but: browsers and `urllib` differ on what else they would make a host of
# ("https://evil.example\\.caf.fr"). 400 signs fit in a square that a telephone reads.
_ADDRESS = re.compile(
    r"https://([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::443)?(?:[/?#][!-~]{0,400})?",
    re.ASCII | re.IGNORECASE,
)


def problems(guide: Guide) -> Iterator[Problem]:
    """Everything that keeps the guide from being shown."""
    name = guide.folder.name
    structure = f"{name}/guide.toml"
    steps = list(_steps(guide))
    for key, said in (*_head(guide), *steps, *(_ways(guide) if not steps else ())):
        yield Problem(structure, key, said)
    for language, words in guide.words.items():
        file = f"{name}/text/{language}.toml"
        yield from (Problem(file, key, said) for key, said in _words(guide, words))


def within(address: str, domains: Iterable[str]) -> bool:
    """Whether an https address belongs to one of these domains or to a part of one.

    False for an address with a user name, another port, a sign that is not plain ASCII, a final
    dot in its host, or longer than a square can hold.
    """
    plain = _ADDRESS.fullmatch(address)
    host = plain[1].lower() if plain else ""
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def _head(guide: Guide) -> Iterator[tuple[str, str]]:
    yield from _name(guide)
    if not guide.domains:
        yield "domains", "name at least one official domain"
    for place, domain in enumerate(guide.domains):
        if not _DOMAIN.fullmatch(domain):
            yield f"domains[{place}]", f"{domain!r} is not a domain in small letters, as 'caf.fr'"
    for key, (least, most) in _BOUNDS.items():
        if not least <= getattr(guide, key) <= most:
            yield key, f"a whole number from {least} to {most} is expected here"
    if not _ADDRESS.fullmatch(guide.source):
        yield "source", "give the https address of the official page the guide rests on"
    if guide.review_by <= guide.checked:
        yield "review_by", "the review comes after the day the facts were checked"
    yield from _twice("needs", guide.needs)
    yield from _twice("papers", guide.papers)


def _name(guide: Guide) -> Iterator[tuple[str, str]]:
    folder = guide.folder.name
    if not _ID.fullmatch(guide.id):
        yield "id", f"{guide.id!r} is not made of small letters, digits and hyphens only"
    elif guide.id != folder:
        said = "no two guides share an id, so each is called as its folder is"
        yield "id", f"{guide.id!r} is not the name of its folder, {folder!r}: {said}"


def _steps(guide: Guide) -> Iterator[tuple[str, str]]:
    ids = [step.id for step in guide.steps]
    if not 1 <= len(ids) <= MOST_STEPS:
        yield "steps", f"a guide has from 1 to {MOST_STEPS} steps, not {len(ids)}"
        return
    if not has_short_codes(guide):
        yield "steps", "so many questions make a resume code too long to copy: ask fewer"
    if guide.steps[0].kind is not Kind.READY:
        yield "steps[0].kind", "the first step is the readiness check, kind = 'ready'"
    for place, step in enumerate(guide.steps):
        at = f"steps[{place}]"
        if not _ID.fullmatch(step.id):
            yield f"{at}.id", f"{step.id!r} is not made of small letters, digits and hyphens only"
        if step.id in ids[:place]:
            yield f"{at}.id", f"there is a step {step.id!r} already"
        for key, said in (*_shape(step), *_exits(step, ids), *_site(step, guide)):
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
    for place, choice in enumerate(step.choices):
        if choice.leads_to not in ids:
            yield f"choices[{place}].next", f"{choice.leads_to!r} is no step of this guide"
        if choice.id in (before.id for before in step.choices[:place]):
            yield f"choices[{place}].id", f"there is a choice {choice.id!r} already"
    yield from _twice("checks", step.checks)


def _twice(key: str, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for place, name in enumerate(names):
        if name in names[:place]:
            yield f"{key}[{place}]", f"{str(name)!r} is there already"


def _site(step: Step, guide: Guide) -> Iterator[tuple[str, str]]:
    if step.site is None:
        return
    if not _ADDRESS.fullmatch(step.site):
        said = "is not a plain https address (no user name, port or accent, 400 signs at most)"
        yield "open", f"{step.site!r} {said}"
    elif not within(step.site, guide.domains):
        yield "open", f"{step.site!r} is not an address of {', '.join(guide.domains)}"


def _ways(guide: Guide) -> Iterator[tuple[str, str]]:
    """Steps nobody comes to, and steps from which nobody gets out."""
    ids = [step.id for step in guide.steps]
    reached = {step.id: _from(guide, step.exits) for step in guide.steps}  # from each one
    met = {ids[0]} | reached[ids[0]]
    for place, name in enumerate(ids):
        if name not in met:
            yield f"steps[{place}]", f"no choice leads to step {name!r}"
    ends = {step.id for step in guide.steps if not step.exits}
    # To blame are those that come back on themselves, not those that only lead there.
    round_ = [name for name in ids if name in met & reached[name] and not ends & reached[name]]
    if round_:
        said = f"one goes round for ever in {', '.join(map(repr, round_))}: let a choice lead out"
        yield f"steps[{ids.index(round_[0])}]", said
    elif not any(guide.step(name).kind is Kind.PROOF for name in met):
        yield "steps", "no way through the guide comes to a proof that it is done"


def _from(guide: Guide, exits: tuple[StepId, ...]) -> set[StepId]:
    met, todo = set[StepId](), list(exits)
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
