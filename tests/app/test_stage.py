from kiosk.app.messages import After, Alive, Ended, Gone, Ready, Reason, Show, Shown, Trace
from kiosk.app.stage import Dismiss, Kill, Say, Start
from kiosk.app.stage_part import Role
from kiosk.language.languages import Language
from tests.app.staged import TIMINGS, A, B, C, D


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
