"""What comes first: answers, what has become of a wish, and nothing before there is any."""

import pytest

from kiosk.app.shelf import SHIPPED
from kiosk.guides.reader import read_guides
from kiosk.language.languages import Language
from kiosk.screens.listen.told import told
from kiosk.tour.stops import stops

GUIDES = read_guides(SHIPPED).guides
STOPS = {stop.name: stop for stop in stops(GUIDES)}


@pytest.fixture
def at(arrive):
    def come(name):
        resident = arrive(*GUIDES)
        STOPS[name].prepare(resident.kiosk)
        resident.see()
        return resident

    return come


def test_beside_the_site_the_answers_of_a_question_are_in_view(at):
    resident = at("browser-ask")
    view = resident.kiosk.navigation.page.view.step
    answers = [choice["label"] for choice in view.choices]
    rows = [node for node in resident.pressables if node.name in answers]

    assert [row.name for row in rows] == answers
    assert all(resident.seen(row).height() > 0 for row in rows[:3])


def test_before_a_document_has_come_there_is_no_page_and_no_arrow(at):
    resident = at("document-coming")

    assert resident.says("The document is coming…")
    assert not resident.says("Page ")
    assert resident.buttons[0] == "Back to the site"
    assert "Further down" not in resident.buttons


@pytest.mark.parametrize(
    "name", ["book-booking", "workshop-back-registered", "seen-page", "finished-finish"]
)
def test_what_stands_beside_the_end_of_a_page_is_heard_after_its_heading(at, name):
    resident = at(name)
    words = [part.words for part in told(resident.window, Language.EN)]

    assert resident.heading in words[:2]  # a line above it may say what it is about
