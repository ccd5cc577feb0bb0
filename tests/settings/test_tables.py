from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import pytest

from kiosk.settings.tables import Findings, Problem, read_row


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Row:
    name: str
    colour: Colour = Colour.RED
    days: tuple[date, ...] = ()
    size: int | None = None


def read(table):
    findings = Findings("a.toml")
    return read_row(Row, table, "rows[0]", findings), findings.problems


def test_a_sound_table_is_a_value():
    assert read({"name": "x", "colour": "blue", "days": [date(2026, 1, 2)]}) == (
        Row("x", Colour.BLUE, (date(2026, 1, 2),)),
        [],
    )


@pytest.mark.parametrize(
    ("table", "key", "sentence"),
    [
        ([], "rows[0]", "a table of keys and values is expected here"),
        ({}, "rows[0].name", "this key is missing"),
        ({"name": ""}, "rows[0].name", "there are no words here"),
        ({"name": 1}, "rows[0].name", 'a text in "quotes" is expected here'),
        ({"name": "x", "colour": "green"}, "rows[0].colour", "'green' is not one of red, blue"),
        (
            {"name": "x", "days": ["soon"]},
            "rows[0].days",
            "Invalid RFC3339 encoded date (at [0])",
        ),
        ({"name": "x", "days": [3]}, "rows[0].days", "a date such as 2026-11-23 is expected"),
        ({"name": "x", "size": "3"}, "rows[0].size", "Expected 'int | null', got 'str'"),
        ({"name": "x", "nmae": "y"}, "rows[0].nmae", "this key is not known; look for a slip"),
    ],
)
def test_what_is_wrong_is_said_with_its_key(table, key, sentence):
    row, problems = read(table)

    assert row is None
    assert [(problem.file, problem.key) for problem in problems] == [("a.toml", key)]
    assert problems[0].sentence.startswith(sentence)


def test_all_that_is_wrong_is_said_at_once():
    _, problems = read({"colour": 3, "x": 1})

    assert [problem.key for problem in problems] == ["rows[0].name", "rows[0].colour", "rows[0].x"]


def test_a_problem_names_its_place():
    assert str(Problem("a.toml", "x.y", "no")) == "a.toml, x.y: no"
    assert str(Problem("a.toml", "", "no")) == "a.toml: no"
