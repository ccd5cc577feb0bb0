import pytest

from kiosk.language.languages import Language
from kiosk.statistics.explained import explained
from kiosk.statistics.measures import MEASURES
from kiosk.statistics.report import make_report, written
from kiosk.statistics.weeks import Week
from tests.statistics.offers import SMALL
from tests.statistics.silence import Silence

COUNTS = {("guide", "rsa", "finished"): 3, ("stuck", "rsa/papers", "sms"): 1}
BODY = written(make_report("merignac", Week.read("2026-W48"), COUNTS, SMALL, Silence()))


@pytest.mark.parametrize("language", Language)
def test_the_lines_put_together_are_the_report_and_each_has_its_meaning(language):
    lines = explained(BODY, language)

    assert "".join(f"{line.text}\n" for line in lines).encode() == BODY
    assert {line.text for line in lines if not line.meaning} == {"{", "}},", "}}", "}}}"[:2]}


def test_a_measure_says_what_it_is_and_why_it_is_counted():
    meanings = {line.text: line.meaning for line in explained(BODY, Language.EN)}

    words = MEASURES["guide"].words_in(Language.EN)
    assert meanings['"guide": {'] == f"{words.name}. {words.why}"
    assert meanings['"week": "2026-W48",'] == "The week. No day and no hour is given."


def test_numbers_are_told_by_the_names_that_residents_know():
    names = {"rsa": "Ask for the RSA", "rsa/papers": "Ask for the RSA, your papers"}
    meanings = [line.meaning for line in explained(BODY, Language.EN, names)]

    assert "Ask for the RSA : 3 finished, 0 left, 0 stuck" in meanings
    assert any(each.startswith("Ask for the RSA, your papers : 0") for each in meanings)
    assert "ameli : 0 finished, 0 left, 0 stuck" in meanings
