import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.app.messages import After, Alive, Ended, Gone, Ready, Reason, Renew, Show, Shown, Trace
from kiosk.app.stage import Dismiss, Kill, Say, Stage, Start
from kiosk.app.stage_part import Role
from kiosk.app.timings import Timings
from kiosk.language.languages import Language

TIMINGS = Timings()
A, B, C, D = 1, 2, 3, 4


@pytest.fixture
def stage():
    return Stage(TIMINGS)


@pytest.fixture
def open_for_business(stage):
    """A stage at second 0 with A drawn, and B ready to stand by."""
    assert stage.settle(0) == [Start(A, Role.SCREEN)]
    stage.heard(A, Ready(), 0)
    assert stage.settle(0) == [Say(A, Show(After.START))]
    stage.heard(A, Shown(), 0)
    assert stage.settle(0) == [Start(B, Role.SCREEN)]
    stage.heard(B, Ready(), 0)
    assert stage.settle(0) == []
    return stage


def test_the_second_screen_waits_until_the_first_is_drawn(stage):
    stage.settle(0)
    stage.heard(A, Ready(), 1)

    assert stage.settle(1) == [Say(A, Show(After.START))]


def test_a_session_goes_from_one_process_to_the_next(open_for_business):
    stage = open_for_business

    stage.heard(A, Ended(Reason.FINISH), 10)
    assert stage.settle(10) == [Say(B, Show(After.FINISH))]
    stage.heard(B, Shown(), 10.02)
    assert stage.settle(10.02) == [Dismiss(A)]
    stage.died(A, 10.05)
    assert stage.settle(10.05) == [Say(B, Gone()), Start(C, Role.SCREEN)]


def test_what_is_being_printed_has_longer_to_leave(open_for_business):
    stage = open_for_business
    stage.heard(A, Ended(Reason.FINISH, printing=True), 10)
    stage.settle(10)
    stage.heard(B, Shown(), 10.02)
    assert stage.settle(10.02) == [Dismiss(A)]

    assert stage.settle(10 + TIMINGS.paper_s - 0.1) == []
    assert stage.settle(10 + TIMINGS.paper_s) == [Kill(A)]


def test_what_a_session_left_is_told_to_the_next_screen_and_to_no_other(open_for_business):
    stage = open_for_business

    stage.heard(A, Ended(Reason.FINISH, traces=(Trace.PAGES,)), 10)
    assert stage.settle(10) == [Say(B, Show(After.FINISH, traces=(Trace.PAGES,)))]
    stage.heard(B, Shown(), 10.02)
    stage.settle(10.02)
    stage.died(A, 10.05)
    stage.settle(10.05)
    stage.heard(C, Ready(), 11)
    stage.died(B, 12)

    assert Say(C, Show(After.CRASH)) in stage.settle(12)


def test_who_listened_is_told_aloud_what_was_erased_and_the_one_after_is_not(open_for_business):
    stage = open_for_business

    stage.heard(A, Ended(Reason.FINISH, Language.AR), 10)
    assert stage.settle(10) == [Say(B, Show(After.FINISH, Language.AR))]
    stage.heard(B, Shown(), 10.02)
    stage.settle(10.02)
    stage.died(A, 10.05)
    stage.settle(10.05)
    stage.heard(C, Ready(), 11)
    stage.heard(B, Ended(Reason.IDLE), 12)

    assert stage.settle(12) == [Say(C, Show(After.IDLE))]


def test_after_a_crash_nobody_knows_who_listened(open_for_business):
    stage = open_for_business

    stage.died(A, 10)

    assert Say(B, Show(After.CRASH)) in stage.settle(10)


def test_one_that_does_not_leave_is_killed_after_a_second(open_for_business):
    stage = open_for_business
    stage.heard(A, Ended(Reason.IDLE), 10)
    stage.settle(10)
    stage.heard(B, Shown(), 10.1)
    stage.settle(10.1)

    assert stage.next_at(10.1) == 11
    assert stage.settle(11) == [Kill(A)]
    assert stage.settle(12) == [], "gone is not said before it is so"
    stage.died(A, 13)
    assert stage.settle(13) == [Say(B, Gone()), Start(C, Role.SCREEN)]


def test_without_a_standby_the_next_one_is_shown_when_it_is_ready(open_for_business):
    stage = open_for_business
    stage.heard(A, Ended(Reason.FINISH), 1)
    stage.settle(1)
    stage.heard(B, Shown(), 1)
    stage.died(A, 1)
    stage.settle(1)
    stage.heard(B, Ended(Reason.FINISH), 1.1)
    assert stage.settle(1.1) == []

    stage.heard(C, Ready(), 1.5)

    assert stage.settle(1.5) == [Say(C, Show(After.FINISH))]


def test_silence_is_ended_after_twenty_seconds_and_not_before(open_for_business):
    stage = open_for_business
    stage.heard(B, Alive(), 15)
    assert stage.settle(19.9) == []

    assert stage.settle(20) == [Kill(A), Say(B, Show(After.CRASH))]


def test_a_silent_standby_is_replaced_too(open_for_business):
    stage = open_for_business
    stage.heard(A, Alive(), 15)

    assert stage.settle(20) == [Kill(B), Start(C, Role.SCREEN)]


def test_words_that_waited_while_the_supervisor_was_busy_count(open_for_business):
    stage = open_for_business
    stage.heard(A, Alive(), 300)
    stage.heard(B, Alive(), 300)

    assert stage.settle(300) == []


def test_the_sleep_of_the_machine_is_held_against_nobody(open_for_business):
    stage = open_for_business
    stage.overslept(7200)

    assert stage.settle(7219) == []
    assert stage.settle(7220) == [Kill(A), Kill(B), Start(C, Role.SCREEN)]


def test_a_screen_that_lives_but_never_draws_is_replaced(stage):
    stage.settle(0)
    stage.heard(A, Ready(), 0)
    stage.settle(0)
    for second in range(1, 20):
        stage.heard(A, Alive(), second)

    assert stage.settle(20) == [Kill(A), Start(B, Role.SCREEN)]


def test_a_screen_that_lives_but_is_never_ready_is_replaced(stage):
    stage.settle(0)
    for second in range(1, 30):
        stage.heard(A, Alive(), second)

    assert stage.settle(30) == [Kill(A), Start(B, Role.SCREEN)]


def test_three_deaths_within_a_minute_lead_to_out_of_order_and_back(stage):
    stage.settle(0)
    for number in (A, B, C):
        assert stage.died(number, number), "somebody misses it"
        orders = stage.settle(number)
    assert orders == [Start(D, Role.OUT_OF_ORDER)]
    assert stage.lit
    assert stage.next_at(3) == 5

    assert stage.settle(5) == [Start(5, Role.SCREEN)]
    stage.heard(5, Ready(), 6)
    assert stage.settle(6) == [Say(5, Show(After.START))]
    stage.heard(5, Shown(), 7)
    assert stage.settle(7) == [Dismiss(D), Start(6, Role.SCREEN)]
    assert not stage.died(D, 7.1), "nobody misses it"


def test_a_standby_that_keeps_dying_does_not_take_the_screen_away(open_for_business):
    stage = open_for_business
    for number in (B, C, D):
        stage.died(number, number)
        orders = stage.settle(number)

    assert orders == []
    assert stage.settle(6) == [Start(5, Role.SCREEN)]


def test_a_screen_that_dies_whenever_it_is_shown_is_not_shown_at_once_again(stage):
    number, now = A, 0.0
    stage.settle(now)
    for _ in range(3):
        stage.heard(number, Ready(), now)
        assert Say(number, Show(After.START if number == A else After.CRASH)) in stage.settle(now)
        stage.heard(number, Shown(), now)
        stage.settle(now)
        stage.heard(number + 1, Ready(), now)
        stage.died(number, now)
        number += 1

    assert stage.settle(now) == [Start(number + 1, Role.OUT_OF_ORDER)]
    assert stage.settle(now + 2)[0] == Say(number, Show(After.CRASH))


def test_an_out_of_order_screen_that_dies_is_started_again_with_delay(stage):
    stage.settle(0)
    for number in (A, B, C):
        stage.died(number, 0)
        stage.settle(0)
    stage.died(D, 0.5)

    assert stage.settle(0.5) == []
    assert Start(6, Role.OUT_OF_ORDER) in stage.settle(2.5)


def test_somebody_unknown_is_not_listened_to(open_for_business):
    stage = open_for_business
    stage.heard(99, Ended(Reason.FINISH), 1)

    assert not stage.died(99, 1)
    assert stage.settle(1) == []


def test_only_the_one_in_front_can_end_the_session(open_for_business):
    stage = open_for_business
    stage.heard(B, Ended(Reason.FINISH), 1)

    assert stage.settle(1) == []


def test_when_settings_change_the_standby_is_replaced_and_then_the_screen_that_nobody_uses(
    open_for_business,
):
    stage = open_for_business

    stage.settings_changed()
    assert stage.settle(10) == [Dismiss(B), Start(C, Role.SCREEN)]
    assert not stage.died(B, 10.1), "nobody misses it"
    assert stage.settle(10.1) == []
    stage.heard(C, Ready(), 11)
    assert stage.settle(11) == [Say(A, Renew())]

    stage.heard(A, Ended(Reason.RENEWED), 12)
    assert stage.settle(12) == [Say(C, Show(After.RENEWED))]


def test_a_standby_that_is_still_loading_is_replaced_once_it_is_ready(stage):
    stage.settle(0)
    stage.heard(A, Ready(), 0)
    stage.settle(0)
    stage.heard(A, Shown(), 0)
    stage.settle(0)
    stage.settings_changed()

    assert stage.settle(1) == []
    stage.heard(B, Ready(), 2)
    assert stage.settle(2) == [Dismiss(B), Start(C, Role.SCREEN)]


def test_the_next_resident_waits_for_the_new_settings(open_for_business):
    stage = open_for_business
    stage.settings_changed()
    stage.heard(A, Ended(Reason.FINISH), 10)

    assert stage.settle(10) == [Dismiss(B), Start(C, Role.SCREEN)]
    stage.heard(C, Ready(), 10.9)
    assert stage.settle(10.9) == [Say(C, Show(After.FINISH))]


def test_settings_that_never_rest_keep_nobody_waiting_twice(open_for_business):
    stage = open_for_business
    stage.settings_changed()
    stage.heard(A, Ended(Reason.FINISH), 10)
    stage.settle(10)
    stage.settings_changed()
    stage.heard(C, Ready(), 10.9)

    assert stage.settle(10.9) == [Say(C, Show(After.FINISH))]


class AnyHistory(RuleBasedStateMachine):
    """A world in which processes do whatever they like, and the supervisor must cope."""

    def __init__(self):
        super().__init__()
        self.stage = Stage(TIMINGS)
        self.now = 0.0
        self.living = {}  # number to role
        self.killed = set()
        self.told_to_show = []
        self.told_gone = set()

    def obey(self):
        orders = self.stage.settle(self.now)
        for order in orders:
            match order:
                case Start(number, role):
                    assert number not in self.living
                    self.living[number] = role
                case Say(number, Show()):
                    self.told_to_show.append(number)
                case Say(number, Gone()):
                    before = self.told_to_show[: self.told_to_show.index(number)]
                    assert not set(before) & self.living.keys(), "somebody is still there"
                    assert number not in self.told_gone
                    self.told_gone.add(number)
                case Kill(number):
                    assert number not in self.killed
                    self.killed.add(number)
        assert self.stage.settle(self.now) == [], "what is done is done"

    @initialize()
    def begin(self):
        self.obey()

    @precondition(lambda self: self.living)
    @rule(
        data=st.data(),
        said=st.sampled_from(
            [Ready(), Shown(), Alive(), Ended(Reason.FINISH), Ended(Reason.IDLE)]
        ),
    )
    def say(self, data, said):
        self.stage.heard(data.draw(st.sampled_from(sorted(self.living))), said, self.now)
        self.obey()

    @precondition(lambda self: self.living)
    @rule(data=st.data())
    def die(self, data):
        number = data.draw(st.sampled_from(sorted(self.living)))
        del self.living[number]
        self.stage.died(number, self.now)
        self.obey()

    @rule()
    def set_something(self):
        self.stage.settings_changed()
        self.obey()

    @rule(seconds=st.sampled_from([0.01, 0.5, 1, 2, 5, 20, 60]))
    def wait(self, seconds):
        self.now += seconds
        self.obey()

    @invariant()
    def there_are_never_more_processes_than_needed(self):
        wanted = [number for number in self.living if number not in self.killed]
        screens = [number for number in wanted if self.living[number] is Role.SCREEN]
        unshown = [
            number
            for number in screens
            if number not in self.told_to_show and not self.stage_is_done_with(number)
        ]
        assert len(unshown) <= 1

    @invariant()
    def there_is_always_a_next_moment_or_somebody_to_listen_to(self):
        assert self.living or self.stage.next_at(self.now) < float("inf")

    def teardown(self):
        """From any history, well-behaved processes bring the kiosk back, with a standby."""
        for _ in range(12):
            for number in sorted(self.living):
                if number in self.killed or self.stage_is_done_with(number):
                    del self.living[number]
                    self.stage.died(number, self.now)
                elif self.living[number] is Role.SCREEN:
                    self.stage.heard(number, Ready(), self.now)
                    self.stage.heard(number, Shown(), self.now)
            self.obey()
            self.now = min(self.stage.next_at(self.now), self.now + 10)
            self.obey()
        front = self.stage._front
        assert front is not None
        assert front.shown
        assert self.stage._standby is not None
        assert self.stage._apology is None

    def stage_is_done_with(self, number):
        part = self.stage._parts.get(number)
        return part is None or part.dismissed


def test_from_any_history_the_kiosk_comes_back():
    often = settings(max_examples=60, stateful_step_count=40, deadline=None)
    run_state_machine_as_test(AnyHistory, settings=often)
