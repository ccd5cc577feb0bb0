"""A resident calls a mediator to the kiosk, and reads the answer on whatever page they are."""

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.app.messages import Reason
from kiosk.guides.walk import Walk
from kiosk.language.languages import Language
from kiosk.staff.calls import NOBODY_AFTER, Answer
from tests.screens.staff.conftest import office  # noqa: F401  a fixture
from tests.screens.ways import follow

CALL = "Call a mediator to this screen"
WAITING = "A mediator has been called."


@pytest.fixture
def reached(office):  # noqa: F811  the fixture imported above
    """The staff's side of a kiosk from which a call reaches somebody."""
    own = (office.config / "site.toml").read_text("utf-8")
    own = own.replace("[place]", '[place]\npost = "Poste 2"')
    (office.config / "site.toml").write_text(f'{own}\n[calls]\nnotify = "phone"\n', "utf-8")
    return dataclasses.replace(office)


@pytest.fixture
def stuck(arrive, prime, reached):
    """Somebody stuck in a guide, for want of a password."""
    resident = arrive(prime)
    resident.kiosk.journey.opened.open_office(reached)
    follow(resident, Walk(prime, (0, 0)))
    resident.press("I am stuck")
    resident.press("Password")
    resident.press_here("Call a mediator")
    return resident


def answered(resident, office, answer):  # noqa: F811
    (call,) = office.calls.open(datetime.now(UTC))
    office.calls.answer(call.id, answer, datetime.now(UTC))
    resident.kiosk.journey.calling.look()
    resident.see()


def test_where_a_call_reaches_nobody_none_can_be_made(arrive, office):  # noqa: F811
    resident = arrive()
    resident.kiosk.journey.opened.open_office(office)
    resident.press("Call a mediator")

    assert CALL not in resident.buttons


def test_the_call_says_where_in_the_guide_and_nothing_of_the_person(stuck, reached):
    stuck.press(CALL)

    (call,) = reached.calls.open(datetime.now(UTC))
    assert (call.post, call.where.guide, call.where.reason) == (
        "Poste 2",
        "prime-activite",
        "password",
    )
    assert call.where.number == 3
    assert stuck.heading == WAITING
    assert stuck.says("You may go back to your screen. The answer will be shown there.")
    assert CALL not in stuck.buttons


@pytest.mark.parametrize(
    ("answer", "heading", "sent"),
    [
        (None, WAITING, False),
        (Answer.COMING, "A mediator is coming to you.", False),
        (Answer.TEN_MINUTES, "A mediator comes in 10 minutes.", False),
        (Answer.DESK, "A mediator asks you to come to the desk.", True),
    ],
)
def test_who_is_come_to_is_not_sent_to_the_desk(stuck, reached, answer, heading, sent):
    assert stuck.says("The desk is")
    stuck.press(CALL)
    if answer:
        answered(stuck, reached, answer)

    assert stuck.heading == heading
    assert stuck.says("The desk is") is sent
    assert stuck.says("before you walk away") is sent


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer.COMING, "A mediator is coming to you."),
        (Answer.TEN_MINUTES, "A mediator comes in 10 minutes. Your screen waits for you."),
        (Answer.DESK, "A mediator asks you to come to the desk."),
    ],
)
def test_the_answer_is_read_on_whatever_page_one_is_until_it_is_read(
    stuck, reached, answer, words
):
    stuck.press(CALL)
    stuck.press("Home")
    answered(stuck, reached, answer)
    assert stuck.says(words)
    stuck.press("Do a procedure")
    assert stuck.says(words)

    stuck.press("I have read it")
    assert not stuck.says(words)
    stuck.kiosk.journey.calling.look()
    stuck.see()
    assert not stuck.says(words), "it was read"


def test_another_answer_is_told_again(stuck, reached):
    stuck.press(CALL)
    stuck.press("Home")
    answered(stuck, reached, Answer.TEN_MINUTES)
    stuck.press("I have read it")
    answered(stuck, reached, Answer.COMING)

    assert stuck.says("A mediator is coming to you.")


def test_the_answer_is_in_the_language_of_the_screen(stuck, reached):
    stuck.press(CALL)
    answered(stuck, reached, Answer.COMING)
    stuck.press("Home")
    stuck.kiosk.display.chooseLanguage(str(Language.FR))
    stuck.see()

    assert stuck.says("Un médiateur vient vers vous.")


def test_the_answer_comes_by_itself(stuck, reached, qtbot):
    stuck.press(CALL)
    stuck.press("Home")
    (call,) = reached.calls.open(datetime.now(UTC))
    reached.calls.answer(call.id, Answer.COMING, datetime.now(UTC))

    qtbot.waitUntil(lambda: stuck.says("A mediator is coming to you."), timeout=20_000)


def test_when_nobody_answers_it_says_so_and_offers_the_desk(stuck, reached, monkeypatch):
    stuck.press(CALL)
    monkeypatch.setattr("kiosk.staff.calls.NOBODY_AFTER", timedelta(0))
    assert timedelta(minutes=1) < NOBODY_AFTER
    stuck.kiosk.journey.calling.look()
    stuck.see()

    assert stuck.says("Nobody has answered yet. Please go to the desk.")


def test_who_no_longer_needs_help_is_waited_for_by_nobody(stuck, reached):
    stuck.press(CALL)
    stuck.press("I no longer need help")

    assert reached.calls.open(datetime.now(UTC)) == []
    assert CALL in stuck.buttons


def test_with_the_end_of_the_session_the_call_is_over(stuck, reached):
    stuck.press(CALL)
    stuck.kiosk.journey.end(Reason.FINISH)

    assert reached.calls.open(datetime.now(UTC)) == []


def test_after_half_an_hour_nobody_is_called_any_more(stuck, reached):
    stuck.press(CALL)

    assert reached.calls.open(datetime.now(UTC) + timedelta(minutes=31)) == []


def test_a_disk_that_keeps_nothing_is_told(stuck, reached):
    reached.database.execute("PRAGMA query_only = ON")
    stuck.press(CALL)

    assert stuck.says("The call could not be made. Please go to the desk.")
