"""The readiness check: have you what it takes?"""

import pytest

from kiosk.guides.model import Need
from kiosk.guides.walk import Walk
from tests.screens.ways import open_guide


@pytest.fixture
def resident(arrive, prime):
    """Somebody at the readiness check of a real guide."""
    resident = arrive(prime)
    open_guide(resident, Walk(prime))
    return resident


def test_it_asks_for_each_need_and_names_each_paper(resident, words):
    assert resident.heading == words.steps["ready"].title
    for need in (Need.EMAIL, Need.PHONE, Need.PASSWORD):
        question = words.needs[need].ask
        assert question in resident.texts
        assert not resident.answered("Yes", question)
        assert not resident.answered("No", question)
    assert resident.checkboxes == dict.fromkeys(words.papers.values(), False)


def test_it_says_what_nobody_will_ever_ask_for(resident, words):
    assert words.never in resident.texts


def test_words_that_no_person_has_read_again_are_marked_so(resident, words):
    assert not words.reviewed
    assert "These words have not been read again by a person yet." in resident.texts


def test_no_shows_what_to_do_without_and_yes_takes_it_away(resident, words):
    need = words.needs[Need.EMAIL]
    assert need.without not in resident.texts

    resident.answer("No", need.ask)
    assert resident.answered("No", need.ask)
    assert need.without in resident.texts

    resident.answer("Yes", need.ask)
    assert resident.answered("Yes", need.ask)
    assert not resident.answered("No", need.ask)
    assert need.without not in resident.texts


def test_an_answer_to_one_question_leaves_the_others_alone(resident, words):
    resident.answer("No", words.needs[Need.EMAIL].ask)

    assert words.needs[Need.PHONE].without not in resident.texts
    assert not resident.answered("No", words.needs[Need.PHONE].ask)


def test_the_way_on_says_when_something_is_missing(resident, words):
    assert "Begin" in resident.buttons

    resident.answer("No", words.needs[Need.PHONE].ask)
    assert "Begin" not in resident.buttons
    assert "Begin all the same" in resident.buttons

    resident.answer("Yes", words.needs[Need.PHONE].ask)
    assert "Begin all the same" not in resident.buttons


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_the_way_on_leads_to_the_first_question_whatever_was_answered(resident, words, answer):
    resident.answer(answer, words.needs[Need.PASSWORD].ask)

    resident.press("Begin" if answer == "Yes" else "Begin all the same")

    assert resident.heading == words.steps["fund"].title


def test_a_paper_is_ticked_and_unticked(resident, words):
    paper = words.papers["income"]

    resident.press(paper)
    assert resident.checkboxes[paper]
    assert list(resident.checkboxes.values()).count(True) == 1

    resident.press(paper)
    assert not any(resident.checkboxes.values())


def test_what_was_ticked_and_answered_stays_when_the_language_changes(resident, prime):
    english, spanish = prime.words["en"], prime.words["es"]
    resident.press(english.papers["income"])
    resident.answer("No", english.needs[Need.EMAIL].ask)
    resident.answer("Yes", english.needs[Need.PHONE].ask)

    resident.press("Language")
    resident.press("Español")

    assert resident.checkboxes[spanish.papers["income"]]
    assert list(resident.checkboxes.values()).count(True) == 1
    assert resident.answered("No", spanish.needs[Need.EMAIL].ask)
    assert spanish.needs[Need.EMAIL].without in resident.texts
    assert resident.answered("Sí", spanish.needs[Need.PHONE].ask)


def test_what_was_ticked_is_still_there_on_coming_back_from_the_next_step(resident, words):
    resident.press(words.papers["identity"])
    resident.press("Begin")
    resident.press("Back")

    assert resident.checkboxes[words.papers["identity"]]


def test_each_paper_is_read_out_once(resident, words):
    for paper in words.papers.values():
        assert paper not in resident.texts  # the box says it already
