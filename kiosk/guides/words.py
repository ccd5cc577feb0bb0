"""Read the words of a guide in one language: `text/<language>.toml`.

Only what each value is, is checked here; whether these are the words of the steps of `guide.toml`
is said by `soundness`.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from kiosk.guides.files import read_table
from kiosk.guides.model import (
    ChoiceWords,
    GuideWords,
    Need,
    NeedWords,
    OtherWays,
    StepId,
    StepWords,
)
from kiosk.language.languages import Language
from kiosk.settings.tables import Findings, join, read_row, read_value

Row = TypeVar("Row")


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


@dataclass(frozen=True, slots=True)
class _StepWords:
    """The keys of one `[steps.<id>]` table, as written."""

    title: str
    short: str = ""
    text: str = ""
    sees: str = ""
    otherwise: str = ""
    tip: str = ""
    warning: str = ""
    checks: dict[str, Any] = field(default_factory=dict)
    choices: dict[str, Any] = field(default_factory=dict)


def read_words(path: Path, language: Language, findings: Findings) -> GuideWords | None:
    """The words in that file, which must be in that language; None, with the reasons noted."""
    row = read_row(_Words, read_table(path, findings), "", findings)
    if row is None:
        return None
    if row.language is not language:
        said = f"the file is called {language.value!r} but says {row.language.value!r}"
        findings.add("language", said)
    ways = read_row(OtherWays, row.other_ways, "other_ways", findings)
    needs = _rows(NeedWords, row.needs, "needs", findings)
    steps = {
        StepId(name): words
        for name, table in row.steps.items()
        if (words := _step(table, join("steps", name), findings))
    }
    papers = _texts(row.papers, "papers", findings)
    for name in sorted(needs.keys() - set(Need)):
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
        papers=papers,
        steps=steps,
    )


def _step(table: object, at: str, findings: Findings) -> StepWords | None:
    row = read_row(_StepWords, table, at, findings)
    if row is None:
        return None
    return StepWords(
        title=row.title,
        short=row.short or row.title,
        text=row.text,
        sees=row.sees,
        otherwise=row.otherwise,
        tip=row.tip,
        warning=row.warning,
        checks=_texts(row.checks, join(at, "checks"), findings),
        choices=_rows(ChoiceWords, row.choices, join(at, "choices"), findings),
    )


def _rows(kind: type[Row], table: dict[str, Any], at: str, findings: Findings) -> dict[str, Row]:
    rows = {name: read_row(kind, row, join(at, name), findings) for name, row in table.items()}
    return {name: row for name, row in rows.items() if row is not None}


def _texts(table: dict[str, Any], at: str, findings: Findings) -> dict[str, str]:
    return {name: read_value(text, str, join(at, name), findings) for name, text in table.items()}
