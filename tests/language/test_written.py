"""Hours, days, numbers and sizes are written as each language writes them."""

import re
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from kiosk.language.languages import Language
from kiosk.language.written import LATIN_DIGITS, day_of_year, hour, moment, number, size

FR, EN, ES, PT, AR = (Language(code) for code in ("fr", "en", "es", "pt", "ar"))
AT = datetime(2026, 11, 27, 10, 42)
GB = 2**30
KIOSK = Path(__file__).parents[2] / "kiosk"
OWN_WAY = re.compile(r"strftime|%H|QTime\(|toString\([^)]*\"[fg]\"")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (FR, "27 novembre 2026 à 10\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}42"),
        (EN, "27 November 2026 at 10:42"),
        (ES, "27 de noviembre de 2026 a las 10:42"),
        (PT, "27 de novembro de 2026 às 10:42"),
        (AR, "27 نوفمبر 2026، الساعة 10:42"),
    ],
)
def test_a_moment_is_written_as_people_say_it(language, said):
    assert moment(AT, language) == said


def test_the_first_of_a_month_and_one_o_clock_have_words_of_their_own():
    assert day_of_year(date(2026, 12, 1), FR) == "1er décembre 2026"
    assert moment(AT.replace(hour=1), ES) == "27 de noviembre de 2026 a la 1:42"
    assert moment(AT.replace(hour=1), PT) == "27 de novembro de 2026 à 1:42"


@given(day=st.dates(date(2000, 1, 1), date(2099, 12, 31)), language=st.sampled_from([*Language]))
def test_the_days_of_a_year_are_called_as_qt_calls_them(day, language):
    form = "d 'de' MMMM 'de' yyyy" if language in (ES, PT) else "d MMMM yyyy"
    said = QLocale(str(language)).toString(QDate(day.year, day.month, day.day), form)
    if language is FR and day.day == 1:
        said = said.replace("1 ", "1er ", 1)

    assert day_of_year(day, language) == said.translate(LATIN_DIGITS)


def test_minutes_have_two_digits_everywhere():
    assert {hour(9, 5, each)[-2:] for each in Language} == {"05"}


@pytest.mark.parametrize("folder", ["screens", "app/ways", "app/health"])
def test_no_screen_writes_hours_in_a_way_of_its_own(folder):
    paths = sorted((KIOSK / folder).rglob("*.py"))
    assert paths

    own = [path.name for path in paths if OWN_WAY.search(path.read_text("utf-8"))]

    assert own == []


@pytest.mark.parametrize(
    ("value", "places", "language", "said"),
    [
        (77.5, 1, FR, "77,5"),
        (77.5, 1, EN, "77.5"),
        (77.5, 1, AR, "77.5"),
        (60.0, 1, FR, "60"),
        (100, 0, ES, "100"),
        (5.8, 1, PT, "5,8"),
    ],
)
def test_a_number_has_the_sign_of_its_language_before_decimals(value, places, language, said):
    assert number(value, language, places) == said


@pytest.mark.parametrize(
    ("octets", "language", "said"),
    [
        (int(77.5 * GB), FR, "77,5 Go"),
        (int(77.5 * GB), EN, "77.5 GB"),
        (400 * 2**20, FR, "400 Mo"),
        (52 * 2**20, ES, "52 MB"),
        (3 * 2**10, FR, "3 ko"),
        (8 * GB, AR, "8 غيغابايت"),
    ],
)
def test_a_size_is_told_in_what_people_know(octets, language, said):
    assert size(octets, language).replace("\N{NO-BREAK SPACE}", " ") == said
