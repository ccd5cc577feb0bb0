"""Read guides out of their folders: `guide.toml`, `text/<language>.toml`, and pictures.

The only place that knows the format of the files: past it, a guide is a `Guide` and is sound.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from kiosk.guides import soundness
from kiosk.guides.model import (
    Choice,
    ChoiceWords,
    Guide,
    GuideError,
    GuideId,
    GuideWords,
    Kind,
    Need,
    NeedWords,
    OtherWays,
    Problem,
    Step,
    StepId,
    StepWords,
    Theme,
)
from kiosk.language.languages import REFERENCE, Language
from kiosk.settings.tables import Findings, join, read_row, read_toml

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a folder of guides held: the sound ones, by id, and the problems of the others."""

    guides: tuple[Guide, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    """The keys of `guide.toml`, as written."""

    id: str
    version: int
    theme: Theme
    icon: str
    domains: tuple[str, ...]
    minutes: int
    source: str
    checked: date
    review_by: date
    languages: tuple[Language, ...]
    steps: tuple[dict[str, Any], ...]
    needs: tuple[Need, ...] = ()
    papers: tuple[str, ...] = ()
    often_asked: int = 0


@dataclass(frozen=True, slots=True)
class _StepRow:
    """The keys of one `[[steps]]` table, as written."""

    id: str
    kind: Kind
    next: str | None = None
    choices: tuple[dict[str, Any], ...] = ()
    checks: tuple[str, ...] = ()
    picture: str | None = None
    open: str | None = None
    confirm: bool = False


@dataclass(frozen=True, slots=True)
class _ChoiceRow:
    """The keys of one choice of an `ask` step, as written."""

    id: str
    next: str
    icon: str = "caret-right"


@dataclass(frozen=True, slots=True)
class _Words:
    """The keys of `text/<language>.toml`, as written."""

    language: Language
    reviewed: bool
    title: str
    summary: str
    never: str
    keywords: tuple[str, ...]
    other_ways: dict[str, Any]
    steps: dict[str, Any]
    needs: dict[str, Any]
    papers: dict[str, Any]


def read_guides(folder: Path) -> Reading:
    """Every guide in the sub-folders of `folder`; one that is not sound takes no other with it.

    Raises:
        OSError: the folder itself cannot be listed.
    """
    guides: dict[GuideId, Guide] = {}
    problems: list[Problem] = []
    for sub in sorted(path for path in folder.iterdir() if path.is_dir()):
        try:
            guide = read_guide(sub)
        except GuideError as error:
            problems.extend(error.problems)
            continue
        if guide.id in guides:
            taken = guides[guide.id].folder.name
            where = f"{sub.name}/guide.toml"
            problems.append(Problem(where, "id", f"the id {guide.id!r} is that of {taken!r} too"))
        else:
            guides[guide.id] = guide
    return Reading(tuple(guides.values()), tuple(problems))


def read_guide(folder: Path) -> Guide:
    """The guide in that folder.

    Raises:
        GuideError: it is not sound; each problem is a sentence its author can act on.
    """
    findings = Findings(f"{folder.name}/guide.toml")
    head = read_row(_Head, read_toml(folder / "guide.toml", findings), "", findings)
    if head is None:
        raise GuideError(_without_echo(findings))
    steps = tuple(_step(row, f"steps[{place}]", findings) for place, row in enumerate(head.steps))
    problems = findings.problems
    words = {}
    for language in dict.fromkeys((REFERENCE, *head.languages)):
        text = Findings(f"{folder.name}/text/{language}.toml")
        if found := _words(folder / "text" / f"{language}.toml", language, text):
            words[language] = found
        problems += _without_echo(text)
    if not problems:
        guide = _guide(head, tuple(step for step in steps if step), words, folder)
        problems = list(soundness.problems(guide))
    if problems:
        raise GuideError(problems)
    return guide


def _guide(
    head: _Head, steps: tuple[Step, ...], words: Mapping[Language, GuideWords], folder: Path
) -> Guide:
    return Guide(
        id=GuideId(head.id),
        version=head.version,
        theme=head.theme,
        icon=head.icon,
        domains=head.domains,
        minutes=head.minutes,
        often_asked=head.often_asked,
        needs=head.needs,
        papers=head.papers,
        source=head.source,
        checked=head.checked,
        review_by=head.review_by,
        steps=steps,
        words=words,
        folder=folder,
    )


def _step(table: dict[str, Any], at: str, findings: Findings) -> Step | None:
    row = read_row(_StepRow, table, at, findings)
    if row is None:
        return None
    choices = []
    for place, choice in enumerate(row.choices):
        if found := read_row(_ChoiceRow, choice, f"{at}.choices[{place}]", findings):
            choices.append(Choice(found.id, StepId(found.next), found.icon))
    return Step(
        id=StepId(row.id),
        kind=row.kind,
        leads_to=StepId(row.next) if row.next is not None else None,
        choices=tuple(choices),
        checks=row.checks,
        picture=row.picture,
        site=row.open,
        confirm=row.confirm,
    )


def _words(path: Path, language: Language, findings: Findings) -> GuideWords | None:
    row = read_row(_Words, read_toml(path, findings), "", findings)
    if row is None:
        return None
    if row.language is not language:
        findings.add("language", f"the file is called {language!r} but says {row.language!r}")
    ways = read_row(OtherWays, row.other_ways, "other_ways", findings)
    needs = _rows(NeedWords, row.needs, "needs", findings)
    steps = {}
    for name, table in row.steps.items():
        if found := _step_words(table, join("steps", name), findings):
            steps[StepId(name)] = found
    for name, words in row.papers.items():
        if not isinstance(words, str) or not words:
            findings.add(join("papers", name), "words are expected here")
    for name in needs.keys() - set(Need):
        findings.add(join("needs", name), f"this is not one of {', '.join(Need)}")
    if findings.problems or ways is None:
        return None
    return GuideWords(
        language=language,
        reviewed=row.reviewed,
        title=row.title,
        summary=row.summary,
        never=row.never,
        other_ways=ways,
        keywords=row.keywords,
        needs={Need(name): words for name, words in needs.items()},
        papers=row.papers,
        steps=steps,
    )


def _step_words(table: object, at: str, findings: Findings) -> StepWords | None:
    if not isinstance(table, dict):
        findings.add(at, "a table of keys and values is expected here")
        return None
    plain = {key: value for key, value in table.items() if key != "choices"}
    plain.setdefault("short", plain.get("title"))
    words = read_row(StepWords, plain, at, findings)
    choices = _rows(ChoiceWords, table.get("choices", {}), join(at, "choices"), findings)
    if words is None:
        return None
    return StepWords(
        title=words.title,
        short=words.short,
        text=words.text,
        sees=words.sees,
        otherwise=words.otherwise,
        tip=words.tip,
        warning=words.warning,
        checks=words.checks or {},
        choices=choices,
    )


def _rows(kind: type[Row], table: object, at: str, findings: Findings) -> dict[str, Row]:
    if not isinstance(table, dict):
        findings.add(at, "a table of tables is expected here")
        return {}
    rows = {name: read_row(kind, row, join(at, name), findings) for name, row in table.items()}
    return {name: row for name, row in rows.items() if row is not None}


def _without_echo(findings: Findings) -> list[Problem]:
    # A file that could not be read at all would also be said to miss each of its keys.
    whole = [problem for problem in findings.problems if not problem.key]
    return whole or findings.problems
