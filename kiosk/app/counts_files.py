"""The exact counts of a place as files for a spreadsheet, with a text that explains them."""

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.app.health.noop import QT_TRANSLATE_NOOP
from kiosk.language.languages import Language
from kiosk.statistics.dashboard import KEPT_MONTHS, Days
from kiosk.statistics.detail_words import DETAIL_WORDS, detail_in
from kiosk.statistics.measures import MEASURES
from kiosk.statistics.trends import monthly_rows

COUNTS, MEANING, README = "counts.csv", "measures.csv", "readme.txt"
_ROW = ("month", "measure", "subject", "detail", "number", "measure_name", "name", "detail_name")
_MEASURE = ("measure", "name", "why", "until")
# A spreadsheet runs what begins so (CSV injection, OWASP); no name of ours does on purpose.
_RUN = ("=", "+", "-", "@", "\t", "\r")
_NAMED = 40  # letters of the name of a place that a file's name takes

_MADE_UP = QT_TRANSLATE_NOOP("Export", "Demonstration: all these numbers are made up.")
_LINES = (
    QT_TRANSLATE_NOOP("Export", "%1, %2"),
    _MADE_UP,
    "",
    QT_TRANSLATE_NOOP(
        "Export",
        "What people did at this kiosk, month by month. Never who they are.",
    ),
    QT_TRANSLATE_NOOP(
        "Export",
        "These numbers are exact: nothing was added or taken away by chance.",
    ),
    QT_TRANSLATE_NOOP(
        "Export",
        "They are for the team. A very small number may make somebody think of a person.",
    ),
    QT_TRANSLATE_NOOP("Export", "To publish numbers, take those of the city's open data."),
    QT_TRANSLATE_NOOP("Export", "The kiosk keeps them for %3 months, and then erases them."),
    "",
    QT_TRANSLATE_NOOP("Export", "counts.csv: one line for each month, and each thing counted."),
    QT_TRANSLATE_NOOP(
        "Export",
        "measures.csv: what each measure is, why it is counted, and until when.",
    ),
    QT_TRANSLATE_NOOP("Export", "Columns are parted by semicolons. The letters are UTF-8."),
    "",
    QT_TRANSLATE_NOOP(
        "Export",
        "A visit may open several procedures: their sum may be more than the visits.",
    ),
    QT_TRANSLATE_NOOP("Export", "Who asked not to be counted is in no number."),
)

Translate = Callable[[str], str]  # in the context "Export"


@dataclass(frozen=True, slots=True)
class Place:
    """Of whom the files are, and in which language; `names` are those of what is counted."""

    name: str
    names: Mapping[str, str]
    language: Language
    today: date
    demonstration: bool = False


def count_files(counts: Days, place: Place, say: Translate) -> dict[str, str]:
    """The files: their names and texts.

    Semicolons and the mark of UTF-8: so a spreadsheet opens them right in most of Europe, by a
    double click.

    Raises:
        StorageError: the counts cannot be read.
    """
    language = place.language
    rows = [
        (
            *row,
            MEASURES[row[1]].words_in(language).name if row[1] in MEASURES else "",
            place.names.get(row[2], _detail(row[2], language)),
            _detail(row[3], language),
        )
        for row in monthly_rows(counts, place.today)
    ]
    meanings = [
        (str(key), row.words_in(language).name, row.words_in(language).why, row.until.isoformat())
        for key, row in MEASURES.items()
    ]
    return {
        COUNTS: _table(_ROW, rows),
        MEANING: _table(_MEASURE, meanings),
        README: "\ufeff" + _readme(place, say),
    }


def files_name(place: Place, what: str) -> str:
    """A name that any stick takes: "pas-a-pas-mediatheque-de-begles-2026-11"."""
    plain = unicodedata.normalize("NFKD", place.name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_NAMED].strip("-")
    begin = "demonstration" if place.demonstration else "pas-a-pas"
    return "-".join(part for part in (begin, slug, what) if part)


def _table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow(heads)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return "\ufeff" + text.getvalue()


def _safe(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_RUN) else cell


def _detail(code: str, language: Language) -> str:
    return detail_in(language, code) if code in DETAIL_WORDS else ""


def _readme(place: Place, say: Translate) -> str:
    lines = [line for line in _LINES if line is not _MADE_UP or place.demonstration]
    text = "\r\n".join(say(line) if line else "" for line in lines) + "\r\n"
    for number, value in enumerate((place.name, place.today.isoformat(), str(KEPT_MONTHS)), 1):
        text = text.replace(f"%{number}", value)
    return text
