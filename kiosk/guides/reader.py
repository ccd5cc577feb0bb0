"""Read guides out of their folders: `guide.toml`, `text/<language>.toml`, and pictures.

With `words`, the only place that knows the format of the files: past it, a guide is a `Guide` and
is sound. Everything wrong with a guide is told at once, as far as it can be read.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.guides import pictures, soundness
from kiosk.guides.files import read_picture, read_table
from kiosk.guides.model import (
    Choice,
    Guide,
    GuideError,
    GuideId,
    GuideWords,
    Kind,
    Need,
    Problem,
    Reading,
    Step,
    StepId,
    Theme,
)
from kiosk.guides.words import read_words
from kiosk.language.languages import REFERENCE, Language
from kiosk.settings.tables import Findings, read_row

_HALF = 200  # signs told of the start and of the end of what was written, which may be pages


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
    steps: tuple[Any, ...]
    needs: tuple[Need, ...] = ()
    papers: tuple[str, ...] = ()
    often_asked: int = 0
    author: str = ""


@dataclass(frozen=True, slots=True)
class _StepRow:
    """The keys of one `[[steps]]` table, as written."""

    id: str
    kind: Kind
    next: str = ""
    choices: tuple[Any, ...] = ()
    checks: tuple[str, ...] = ()
    picture: str = ""
    open: str = ""
    confirm: bool = False


@dataclass(frozen=True, slots=True)
class _ChoiceRow:
    """The keys of one choice of an `ask` step, as written."""

    id: str
    next: str
    icon: str = "caret-right"


def read_guides(folder: Path) -> Reading:
    """Every guide in the sub-folders of `folder`; one that is not sound takes no other with it.

    Plain files beside them, and what is hidden by a dot, are nobody's guides.

    Raises:
        OSError: the folder itself cannot be listed.
    """
    guides: list[Guide] = []
    problems: list[Problem] = []
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.is_file():
            continue
        try:
            guides.append(read_guide(path))
        except GuideError as error:
            problems.extend(error.problems)
    return Reading(tuple(guides), tuple(problems))


def read_guide(folder: Path) -> Guide:
    """The guide in that folder.

    Raises:
        GuideError: it is not sound; each problem is a sentence its author can act on.
    """
    structure = Findings(f"{folder.name}/guide.toml")
    table = read_table(folder / "guide.toml", structure)
    if structure.problems:
        raise GuideError(_told(structure.problems))
    head = read_row(_Head, table, "", structure)
    rows = [_step(row, f"steps[{at}]", structure) for at, row in enumerate(_list(table, "steps"))]
    steps = tuple(step for step in rows if step)
    words, problems = _all_words(folder, _languages(table))
    problems = [*structure.problems, *problems, *_pictures(folder, steps)]
    if head and len(steps) == len(rows):
        guide = _guide(head, steps, words, folder)
        problems += soundness.problems(guide)
    if problems:
        raise GuideError(_told(problems))
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
        author=head.author,
    )


def _languages(table: Mapping[str, Any]) -> Iterable[Language]:
    known = set(Language)
    listed = [name for name in _list(table, "languages") if isinstance(name, str)]
    return dict.fromkeys([REFERENCE, *(Language(name) for name in listed if name in known)])


def _list(table: Mapping[str, Any], key: str) -> list[Any]:
    # What is no list was said to be none; the rest of the file is read all the same.
    value = table.get(key)
    return value if isinstance(value, list) else []


def _step(table: object, at: str, findings: Findings) -> Step | None:
    row = read_row(_StepRow, table, at, findings)
    if row is None:
        return None
    choices = [
        read_row(_ChoiceRow, choice, f"{at}.choices[{place}]", findings)
        for place, choice in enumerate(row.choices)
    ]
    if None in choices:
        return None
    return Step(
        id=StepId(row.id),
        kind=row.kind,
        leads_to=StepId(row.next) if row.next else None,
        choices=tuple(Choice(it.id, StepId(it.next), it.icon) for it in choices if it),
        checks=row.checks,
        picture=row.picture or None,
        site=row.open or None,
        confirm=row.confirm,
    )


def _all_words(
    folder: Path, languages: Iterable[Language]
) -> tuple[dict[Language, GuideWords], list[Problem]]:
    if not (folder / "text").is_dir():
        return {}, [Problem(f"{folder.name}/text", "", "the folder of its words is missing")]
    words: dict[Language, GuideWords] = {}
    problems: list[Problem] = []
    for language in languages:
        findings = Findings(f"{folder.name}/text/{language}.toml")
        if found := read_words(folder / "text" / f"{language}.toml", language, findings):
            words[language] = found
        # A file that could not be read at all would also be said to miss each of its keys.
        whole = [problem for problem in findings.problems if not problem.key]
        problems += whole or findings.problems
    return words, problems


def _pictures(folder: Path, steps: Iterable[Step]) -> Iterator[Problem]:
    looked_at = set[str]()
    for place, step in enumerate(steps):
        if step.picture is None or step.picture in looked_at:
            continue
        looked_at.add(step.picture)
        here = (f"{folder.name}/guide.toml", f"steps[{place}].picture")
        if not pictures.NAME.fullmatch(step.picture):
            yield Problem(*here, f"{step.picture!r} is not the plain name of an .svg file")
            continue
        try:
            svg = read_picture(folder, step.picture, pictures.MOST_BYTES)
        except FileNotFoundError:
            yield Problem(*here, f"there is no file pictures/{step.picture}")
        except OSError as error:
            yield Problem(*here, f"pictures/{step.picture} cannot be shown: {error.strerror}")
        else:
            file = f"{folder.name}/pictures/{step.picture}"
            yield from (Problem(file, at, said) for at, said in pictures.faults(svg))


def _told(problems: Iterable[Problem]) -> Iterator[Problem]:
    # File names, keys and values are told back as they were written, and may hold anything.
    for problem in problems:
        file, key, sentence = map(_in_one_line, (problem.file, problem.key, problem.sentence))
        yield Problem(file, key, sentence)


def _in_one_line(text: str) -> str:
    line = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)
    return line if len(line) <= 2 * _HALF else f"{line[:_HALF]}…{line[-_HALF:]}"
