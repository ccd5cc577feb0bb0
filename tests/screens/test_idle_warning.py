"""Is somebody still there? The session's clock is the test's; its window and its pipe are real."""

import os
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from kiosk.app.kept import Kept
from kiosk.app.messages import After, Ended, Gone, Ready, Reason, Show, Shown, line
from kiosk.app.screen import Outside, Session
from kiosk.guides.walk import Walk
from kiosk.settings.site import Site
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from tests.screens.ways import follow

HOME = "Hello, what would you like to do?"
WARNING = "Are you still there?"
IDLE_S, WARNING_S = 120.0, 60.0
# A window that is brought to the front cannot be where there is no screen.
NO_RAISE = pytest.mark.qt_log_ignore("does not support raise")


class Watched:
    """A resident, the session that watches over them, and the test's clock."""

    def __init__(self, resident, folder):
        self.resident = resident
        self.now = 1000.0
        self.said = []
        self._ear, self.mouth = os.pipe()
        self._kept = Kept(folder)
        self._kept.open()
        self.session = Session(
            resident.kiosk,
            Site(idle_s=IDLE_S, warning_s=WARNING_S),
            self._kept,
            windowed=True,
            outside=Outside(lambda: self.now, self._ear, self.said.append),
        )

    def passes(self, seconds):
        """So many seconds go by, one tick after another."""
        for _ in range(int(seconds)):
            self.now += 1
            self.session.tick()
        self.resident.look()

    def sleeps(self, seconds):
        """The machine is suspended for so long, and wakes."""
        self.now += seconds
        self.session.tick()

    def hears(self, message, qtbot, until):
        """The supervisor says that; comes back when what was to come of it is so."""
        os.write(self.mouth, line(message))
        qtbot.waitUntil(until, timeout=5_000)

    @property
    def warned(self):
        return self.resident.heading == WARNING

    def close(self):
        self._kept.close()
        os.close(self.mouth)
        os.close(self._ear)


@pytest.fixture
def watch(tmp_path):
    """A function: the session of that resident."""
    watched = []

    def over(resident):
        watched.append(Watched(resident, tmp_path))
        return watched[-1]

    yield over
    for each in watched:
        each.session.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        each.close()


@pytest.fixture
def somebody(arrive, prime, watch):
    """Somebody in the middle of a guide."""
    resident = arrive(prime)
    watched = watch(resident)
    follow(resident, Walk(prime, (0, 0)))
    return watched


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

    assert somebody.said == [Ended(Reason.IDLE)]
    database = open_database(tmp_path).database
    today = datetime.now().astimezone().date()
    assert Counts(database).number(today, "guide", "prime-activite", "left") == 1
    assert Counts(database).number(today, "guide", "prime-activite", "opened") == 1
    database.close()


def test_the_end_is_said_once(somebody):
    somebody.passes(IDLE_S + WARNING_S + 5)

    assert somebody.said == [Ended(Reason.IDLE)]


def test_no_at_the_warning_leads_to_the_end(somebody):
    somebody.passes(IDLE_S)

    somebody.resident.press("No, finish")
    somebody.resident.press("Yes, finish")

    assert somebody.said == [Ended(Reason.FINISH)]


def test_a_machine_that_slept_still_warns_before_it_ends(somebody):
    somebody.sleeps(10_000)
    assert somebody.warned
    assert somebody.resident.says("erased in 20 seconds")

    somebody.passes(19)
    assert somebody.said == []
    somebody.passes(1)
    assert somebody.said == [Ended(Reason.IDLE)]


def touch_nothing(watched):
    QTest.mouseClick(watched.resident.window, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))


def drag(watched):
    window = watched.resident.window
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(900, 500))
    watched.passes(100)
    QTest.mouseMove(window, QPoint(900, 300))
    watched.passes(100)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(900, 300))


def turn_the_wheel(watched):
    at, nothing = QPointF(900, 400), QPoint()
    turned = QWheelEvent(
        at,
        at,
        nothing,
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(watched.resident.window, turned)


def strike_a_key(watched):
    watched.resident.strike("x", Qt.Key.Key_X)


def press_a_footer_button(watched):
    watched.resident.touch("Contrast")


ACTIVITIES = [touch_nothing, drag, turn_the_wheel, strike_a_key, press_a_footer_button]


@pytest.mark.parametrize("active", ACTIVITIES)
def test_whatever_one_does_counts_as_being_there(somebody, active):
    somebody.passes(100)

    active(somebody)

    somebody.passes(IDLE_S - 1)
    assert not somebody.warned
    somebody.passes(1)
    assert somebody.warned


@pytest.mark.parametrize("active", ACTIVITIES)
def test_whatever_one_does_answers_the_warning(somebody, active):
    somebody.passes(IDLE_S)
    assert somebody.warned

    active(somebody)
    somebody.passes(1)

    assert not somebody.warned


def test_typing_on_the_keyboard_of_the_screen_counts_as_being_there(resident, watch):
    watched = watch(resident)
    resident.press("Search by typing")

    for _ in range(3):
        watched.passes(100)
        resident.touch("a")

    assert not watched.warned
    assert resident.described("What are you looking for?") == "aaa"


def test_scrolling_by_the_arrows_counts_as_being_there(resident, watch, prime):
    watched = watch(resident)
    resident.kiosk.journey.open_guide(prime.id)

    for arrow in ("Further down", "Higher up", "Further down"):
        watched.passes(100)
        resident.touch(arrow)

    assert not watched.warned


def test_a_screen_reader_that_presses_counts_as_being_there(somebody):
    for name in ("I am stuck", "Password", "Back", "It is done"):
        somebody.passes(100)
        somebody.resident.press(name)

    assert not somebody.warned


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
    touch_nothing(watched)
    watched.passes(20)

    assert resident.heading == goodbye


def test_a_window_that_is_closed_ends_the_session_and_counts_the_guide(somebody):
    somebody.resident.window.close()

    assert somebody.said == [Ended(Reason.FINISH)]
    assert somebody.resident.counted["guide", "prime-activite", "left"] == 1


def test_after_a_fault_one_is_back_at_a_screen_that_works_and_may_go_on(somebody, step):
    somebody.session.recover()

    assert somebody.resident.heading == HOME
    somebody.resident.press("Go on where I was")
    assert somebody.resident.heading == step
