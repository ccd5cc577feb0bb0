"""The exact counts in files: a spreadsheet opens them, and nothing in them runs."""

import csv
import io
from datetime import date

import pytest

from kiosk.app.counts_files import COUNTS, MEANING, README, Place, count_files, files_name
from kiosk.language.languages import Language
from kiosk.statistics.measures import MEASURES
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database

DAY = date(2026, 11, 24)
PLACE = Place("Médiathèque de Bègles", {"rsa": "=Le RSA"}, Language.FR, DAY)


@pytest.fixture
def files(tmp_path):
    with open_database(tmp_path).database as database:
        counts = Counts(database)
        counts.add(DAY, "guide", "rsa", "finished", 3)
        counts.add(DAY, "option", "size", "times", 2)
        yield lambda place=PLACE: count_files(counts, place, str)


def rows(text):
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:]), delimiter=";"))


def test_each_thing_counted_has_a_line_with_its_codes_and_its_names(files):
    guide, option = rows(files()[COUNTS])

    assert (guide["month"], guide["number"]) == ("2026-11", "3")
    assert (guide["measure"], guide["subject"], guide["detail"]) == ("guide", "rsa", "finished")
    assert guide["detail_name"] == "terminées"
    assert option["name"] == "lettres agrandies"


def test_a_name_that_a_spreadsheet_would_run_is_only_text(files):
    assert rows(files()[COUNTS])[0]["name"] == "'=Le RSA"


def test_every_measure_says_why_and_until_when(files):
    told = rows(files()[MEANING])

    assert [row["measure"] for row in told] == list(MEASURES)
    assert all(row["why"] and row["until"] for row in told)


def test_the_readme_names_the_place_and_says_what_is_made_up(files):
    real = files()[README]
    assert "Médiathèque de Bègles, 2026-11-24" in real
    assert "made up" not in real
    assert "%" not in real

    made_up = Place(PLACE.name, {}, Language.FR, DAY, demonstration=True)
    assert "made up" in files(made_up)[README]


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (PLACE, "pas-a-pas-mediatheque-de-begles-2026-11"),
        (Place("مكتبة", {}, Language.AR, DAY), "pas-a-pas-2026-11"),
        (Place("A/..\\b:c", {}, Language.FR, DAY), "pas-a-pas-a-b-c-2026-11"),
        (Place("x", {}, Language.FR, DAY, demonstration=True), "demonstration-x-2026-11"),
    ],
)
def test_a_file_has_a_name_that_any_stick_takes(place, name):
    assert files_name(place, "2026-11") == name
