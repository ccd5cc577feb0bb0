"""Is somebody still there? And what the supervisor and the session say to one another."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app.messages import After, Ended, Gone, Ready, Reason, Renew, Show, Shown, Trace
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from tests.screens.watched import IDLE_S, WARNING_S

HOME = "Hello, what would you like to do?"
# A window that is brought to the front cannot be where there is no screen.
NO_RAISE = pytest.mark.qt_log_ignore("does not support raise")


@pytest.fixture
def step(prime):
    return prime.words["en"].steps["simulate"].title


def test_a_quiet_resident_is_left_in_peace_for_a_while(somebody, step):
    somebody.passes(IDLE_S - 1)

    assert somebody.resident.heading == step


def test_then_a_warning_asks_and_counts_the_seconds_down(somebody):
    somebody.passes(IDLE_S)
    assert somebody.warned
    assert somebody.resident.says("everything is erased in 60 seconds")

    somebody.passes(10)
    assert somebody.resident.says("everything is erased in 50 seconds")
    assert "50" in somebody.resident.texts


def test_under_the_warning_nothing_of_the_step_is_read_out(somebody, step):
    somebody.passes(IDLE_S)

    assert not somebody.resident.says(step)


def test_yes_brings_the_step_back_as_it_was(somebody, step):
    somebody.passes(IDLE_S)

    somebody.resident.press("Yes, I go on")

    assert somebody.resident.heading == step
    somebody.passes(IDLE_S - 1)
    assert somebody.resident.heading == step


def test_one_may_ask_for_more_time_without_limit(somebody):
    for _ in range(12):
        somebody.passes(IDLE_S + WARNING_S - 1)
        assert somebody.warned
        assert somebody.resident.says("erased in 1 second,")
        somebody.resident.press("Yes, I go on")
        assert not somebody.warned

    assert somebody.resident.ends == []


def test_without_an_answer_the_session_ends_and_is_counted_as_left(somebody, tmp_path):
    somebody.passes(IDLE_S + WARNING_S)

    assert somebody.said == [Ended(Reason.IDLE, traces=(Trace.WALK,))]
    database = open_database(tmp_path).database
    today = datetime.now().astimezone().date()
    assert Counts(database).number(today, "guide", "prime-activite", "left") == 1
    assert Counts(database).number(today, "session", "visits", "alone") == 1
    database.close()


def test_the_end_is_said_once(somebody):
    somebody.passes(IDLE_S + WARNING_S + 5)

    assert somebody.said == [Ended(Reason.IDLE, traces=(Trace.WALK,))]


def test_no_at_the_warning_leads_to_the_end(somebody):
    somebody.passes(IDLE_S)

    somebody.resident.press("No, finish")
    somebody.resident.press("Yes, finish")

    assert somebody.said == [Ended(Reason.FINISH, traces=(Trace.WALK,))]


def test_a_machine_that_slept_still_warns_before_it_ends(somebody):
    somebody.sleeps(10_000)
    assert somebody.warned
    assert somebody.resident.says("erased in 20 seconds")

    somebody.passes(19)
    assert somebody.said == []
    somebody.passes(1)
    assert somebody.said == [Ended(Reason.IDLE, traces=(Trace.WALK,))]


def test_on_a_fresh_first_screen_nobody_is_asked_for(resident, watch):
    watched = watch(resident)

    watched.passes(3 * (IDLE_S + WARNING_S))

    assert resident.heading == HOME
    assert watched.said == []


def test_a_language_chosen_and_left_is_put_back_by_a_fresh_session(resident, watch):
    watched = watch(resident)
    resident.press("Language")
    resident.press("Español")

    watched.passes(IDLE_S + WARNING_S)

    assert watched.said == [Ended(Reason.IDLE)]


def test_back_at_the_first_screen_with_nothing_begun_nobody_is_asked_for(resident, watch):
    watched = watch(resident)
    resident.press("Do a procedure")
    resident.press("Home")

    watched.passes(IDLE_S + WARNING_S)

    assert resident.heading == HOME
    assert watched.said == []


@NO_RAISE
def test_a_session_stands_by_is_shown_and_says_so(resident, watch, qtbot):
    watched = watch(resident)
    resident.window.hide()

    watched.session.stand_by()
    assert watched.said == [Ready()]
    watched.hears(Show(After.START), qtbot, lambda: Shown() in watched.said)

    assert resident.heading == HOME
    assert resident.window.isVisible()


@NO_RAISE
def test_erased_is_said_when_the_supervisor_has_seen_it(resident, watch, qtbot):
    watched = watch(resident)
    waiting = "One moment, everything is being erased."
    watched.hears(Show(After.IDLE), qtbot, lambda: resident.heading == waiting)

    watched.hears(Gone(), qtbot, lambda: resident.heading == "Everything is erased.")

    assert resident.says("Nobody answered")


@NO_RAISE
def test_the_last_words_give_way_to_the_first_screen(resident, watch, qtbot):
    watched = watch(resident)
    watched.hears(Show(After.FINISH), qtbot, lambda: Shown() in watched.said)
    goodbye = resident.heading

    watched.passes(29)
    assert resident.heading == goodbye
    watched.passes(3)

    assert resident.heading == HOME


@NO_RAISE
def test_the_last_words_stay_while_somebody_reads_them(resident, watch, qtbot):
    watched = watch(resident)
    watched.hears(Show(After.FINISH), qtbot, lambda: Shown() in watched.said)
    goodbye = resident.heading

    watched.passes(20)
    QTest.mouseClick(resident.window, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    watched.passes(20)

    assert resident.heading == goodbye


def test_a_window_that_is_closed_ends_the_session_and_counts_the_guide(somebody):
    somebody.resident.window.close()

    assert somebody.said == [Ended(Reason.FINISH, traces=(Trace.WALK,))]
    assert somebody.resident.counted["guide", "prime-activite", "left"] == 1


def test_after_a_fault_one_is_back_at_a_screen_that_works_and_may_go_on(somebody, step):
    somebody.session.recover()

    assert somebody.resident.heading == HOME
    somebody.resident.press("Go on where I was")
    assert somebody.resident.heading == step


def test_a_screen_that_nobody_uses_makes_room_for_new_settings(arrive, watch, qtbot):
    watched = watch(arrive())

    watched.hears(Renew(), qtbot, lambda: Ended(Reason.RENEWED) in watched.said)


def test_somebody_who_is_there_is_let_finish_before_new_settings_come(somebody, qtbot):
    somebody.hears(Renew(), qtbot, lambda: True)
    somebody.passes(3)
    assert not any(isinstance(message, Ended) for message in somebody.said)

    somebody.resident.press("Finish")
    somebody.resident.press("Yes, finish")

    assert Ended(Reason.FINISH, traces=(Trace.WALK,)) in somebody.said
