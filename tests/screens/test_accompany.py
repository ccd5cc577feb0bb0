"""A mediator sits down beside a resident: nothing is lost, nobody hurried; it counts as help."""

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.app.messages import After, Reason
from kiosk.guides.walk import Walk
from kiosk.storage.counts import Counts
from tests.screens.staff.conftest import HERS, office  # noqa: F401  a fixture
from tests.screens.watched import IDLE_S, WARNING_S
from tests.screens.ways import follow

MARK = "For the staff"
BESIDE = "With a mediator, without a time limit"
LONG_S = 1800.0  # as the settings have it


@pytest.fixture
def in_a_guide(arrive, prime, office):  # noqa: F811  the fixture imported above
    """Somebody at the first thing to do of a real guide, where the staff has a way in."""
    resident = arrive(prime)
    resident.kiosk.journey.opened.open_office(office)
    follow(resident, Walk(prime, (0, 0)))
    return resident


def sit_down(resident):
    """A mediator holds the mark and types her PIN."""
    resident.press(MARK)
    if "Nadia" in resident.buttons:
        resident.press("Nadia")
    resident.type(HERS)
    resident.press("Come in")
    resident.see()


def test_she_sits_down_at_the_very_step(in_a_guide):
    heading = in_a_guide.heading

    sit_down(in_a_guide)

    assert in_a_guide.heading == heading
    assert in_a_guide.says(BESIDE)
    assert {"Finish", "Home", "It is done"} <= set(in_a_guide.buttons)
    assert MARK not in in_a_guide.buttons


def test_what_helps_her_stands_beside_the_step_and_follows_it(in_a_guide, office):  # noqa: F811
    walk = in_a_guide.kiosk.navigation.page.view.walk
    day = office.clock().astimezone().date()
    place = f"{walk.guide.id}/{walk.step.id}"
    Counts(office.database).add(day, "stuck", place, "password", 4)
    sit_down(in_a_guide)

    assert in_a_guide.says("For the mediator")
    assert in_a_guide.says("Where people get stuck here")
    assert in_a_guide.says("password lost (4)")
    assert in_a_guide.says("By telephone")

    in_a_guide.press("It is done")
    assert in_a_guide.says("For the mediator")
    assert not in_a_guide.says("password lost (4)")


def test_a_note_to_the_author_is_written_from_there(in_a_guide, office):  # noqa: F811
    sit_down(in_a_guide)
    heading = in_a_guide.heading
    in_a_guide.press("A note to the author")
    in_a_guide.press("A word is not understood")
    in_a_guide.press("Back to my screen")

    assert [note.about.value for note in office.notes.all()] == ["word"]
    assert in_a_guide.heading == heading


def test_a_wrong_pin_lets_nobody_sit_down(in_a_guide):
    in_a_guide.press(MARK)
    in_a_guide.press("Nadia") if "Nadia" in in_a_guide.buttons else None
    in_a_guide.type("000111")
    in_a_guide.press("Come in")

    assert in_a_guide.says("That is not the PIN. Please try again.")
    assert not in_a_guide.kiosk.journey.accompanied


def test_nobody_is_hurried_but_a_session_that_was_forgotten_ends(in_a_guide, watch):
    watched = watch(in_a_guide)
    sit_down(in_a_guide)

    watched.passes(3 * (IDLE_S + WARNING_S))
    assert not watched.warned

    watched.passes(LONG_S - 3 * (IDLE_S + WARNING_S))
    assert watched.warned
    watched.passes(WARNING_S)
    assert [each.reason for each in watched.said] == [Reason.IDLE]


def test_when_she_leaves_the_resident_goes_on_alone_and_it_stays_counted_as_help(in_a_guide):
    sit_down(in_a_guide)
    in_a_guide.press("I leave: they go on alone")

    assert not in_a_guide.says("For the mediator")
    assert not in_a_guide.says(BESIDE)
    in_a_guide.kiosk.journey.end(Reason.FINISH)
    assert in_a_guide.kiosk.journey.session["session", "visits", "assisted"] == 1


def test_from_her_screen_the_next_process_begins_beside_a_resident(in_a_guide):
    in_a_guide.kiosk.start_over()
    in_a_guide.see()
    in_a_guide.press(MARK)
    in_a_guide.press("Nadia")
    in_a_guide.type(HERS)
    in_a_guide.press("Come in")
    in_a_guide.press("Help somebody here")
    assert in_a_guide.ends == [Reason.ACCOMPANY]

    in_a_guide.kiosk.journey.finished(After.ACCOMPANY, "10:42")
    QCoreApplication.processEvents()
    in_a_guide.see()
    assert in_a_guide.says(BESIDE)
    assert "Do a procedure" in in_a_guide.buttons
    assert "Finish" in in_a_guide.buttons


def test_with_the_next_resident_nobody_sits_beside_any_more(in_a_guide):
    sit_down(in_a_guide)
    in_a_guide.kiosk.start_over()
    in_a_guide.see()

    assert not in_a_guide.says(BESIDE)
    assert not in_a_guide.kiosk.journey.accompanied
