"""The end: asked where something would be lost, and said only once it is true."""

import pytest

from kiosk.app.messages import After, Reason, Trace
from kiosk.app.traces import empty_clipboard
from kiosk.guides.walk import Walk
from tests.screens.ways import follow, open_guide

HOME = "Hello, what would you like to do?"
ASKED = "Finish and erase everything?"
TO_PROOF = (0,) * 11


def at(arrive, prime, answers):
    resident = arrive(prime)
    follow(resident, Walk(prime, answers))
    return resident


def test_with_nothing_begun_there_is_nothing_to_finish(resident):
    assert "Finish" not in resident.buttons


def test_who_only_looked_around_finishes_at_once(resident):
    resident.press("Do a procedure")

    resident.press("Finish")

    assert resident.ends == [Reason.FINISH]
    assert resident.counted == {}


@pytest.mark.parametrize("touched", ["Contrast", "Lower"])
def test_what_was_only_changed_on_the_screen_can_be_finished_too(resident, touched):
    resident.press(touched)

    resident.press("Finish")

    assert resident.ends == [Reason.FINISH]


def test_at_the_first_step_nothing_would_be_lost_and_nothing_is_asked(arrive, prime):
    resident = arrive(prime)
    open_guide(resident, Walk(prime))

    resident.press("Finish")

    assert resident.ends == [Reason.FINISH]


def test_in_a_walk_it_asks_first_and_no_returns_to_the_same_step(arrive, prime, words):
    resident = at(arrive, prime, (0, 0))

    resident.press("Finish")
    assert resident.heading == ASKED
    assert resident.ends == []

    resident.press("No, go on")
    assert resident.heading == words.steps["simulate"].title
    assert resident.ends == []


def test_yes_ends_the_session_and_the_guide_is_counted_as_left(arrive, prime):
    resident = at(arrive, prime, (0, 0))
    resident.press("Finish")

    resident.press("Yes, finish")

    assert resident.ends == [Reason.FINISH]
    assert resident.counted == {
        ("guide", "prime-activite", "opened"): 1,
        ("guide", "prime-activite", "left"): 1,
    }


def test_before_it_ends_one_may_take_a_code(arrive, prime, words):
    resident = at(arrive, prime, (0, 0))
    resident.press("Finish")

    resident.press("Take a code first")

    assert resident.heading == "Your code to continue later"
    assert resident.says(words.steps["simulate"].short)


def test_asking_twice_asks_once(arrive, prime, words):
    resident = at(arrive, prime, (0, 0))
    resident.press("Finish")
    resident.press("Finish")

    resident.press("No, go on")

    assert resident.heading == words.steps["simulate"].title


def test_it_asks_on_the_first_screen_too_while_a_walk_could_be_gone_on_with(arrive, prime):
    resident = at(arrive, prime, (0, 0))
    resident.press("Home")

    resident.press("Finish")

    assert resident.heading == ASKED


def test_after_the_proof_nothing_would_be_lost_and_it_is_counted_as_finished(arrive, prime):
    resident = at(arrive, prime, TO_PROOF)

    resident.press("Finish")

    assert resident.ends == [Reason.FINISH]
    assert resident.counted["guide", "prime-activite", "finished"] == 1


@pytest.mark.parametrize(
    ("answer", "opinion"), [("Yes", "yes"), ("A little", "partly"), ("No", "no")]
)
def test_an_opinion_is_counted_and_ends_the_session(arrive, prime, answer, opinion):
    resident = at(arrive, prime, TO_PROOF)
    resident.press("I have my proof")

    resident.press(answer)

    assert resident.ends == [Reason.FINISH]
    assert resident.counted == {
        ("guide", "prime-activite", "opened"): 1,
        ("guide", "prime-activite", "finished"): 1,
        ("opinion", "prime-activite", opinion): 1,
    }


def test_no_opinion_need_be_given(arrive, prime):
    resident = at(arrive, prime, TO_PROOF)
    resident.press("I have my proof")

    resident.press("Go on without answering")

    assert resident.ends == [Reason.FINISH]
    assert not [key for key in resident.counted if key[0] == "opinion"]


def test_erased_is_said_only_once_the_process_before_is_gone(resident):
    resident.kiosk.journey.finished(After.FINISH, "10:42")
    assert resident.heading == "One moment, everything is being erased."
    assert not resident.says("Everything is erased")
    assert not resident.says("Checked by the kiosk")

    resident.kiosk.journey.gone("10:43")

    assert resident.heading == "Everything is erased."
    assert resident.says("Checked by the kiosk at 10:43.")


def test_it_is_said_too_to_who_was_at_another_screen_when_it_came_true(resident):
    resident.kiosk.journey.finished(After.FINISH, "10:42")
    resident.press("Call a mediator")

    resident.kiosk.journey.gone("10:43")
    resident.press("Back")

    assert resident.heading == "Everything is erased."


@pytest.mark.parametrize(
    ("after", "heading", "words"),
    [
        (After.FINISH, "Everything is erased.", "You can leave with an easy mind."),
        (After.IDLE, "Everything is erased.", "Nobody answered, so the kiosk protected"),
        (After.CRASH, "The kiosk had a fault. Everything is erased.", "We are sorry."),
    ],
)
def test_the_last_words_tell_what_came_before(resident, after, heading, words):
    resident.kiosk.journey.finished(after, "10:42")
    assert not resident.says("Everything is erased")

    resident.kiosk.journey.gone("10:42")

    assert resident.heading == heading
    assert resident.says(words)


def test_the_first_resident_of_the_day_hears_of_nobody_before(resident):
    resident.kiosk.journey.finished(After.START, "10:42")

    assert resident.heading == HOME


def test_on_the_last_words_nothing_is_begun_and_nothing_can_be_finished(resident):
    resident.kiosk.journey.finished(After.FINISH, "10:42")

    assert "Finish" not in resident.buttons


@pytest.mark.parametrize("way", ["To the first screen", "Home"])
def test_the_next_resident_comes_to_a_first_screen_with_nothing_of_anybody(resident, way):
    resident.kiosk.journey.finished(After.FINISH, "10:42")

    resident.press(way)

    assert resident.heading == HOME
    assert "Finish" not in resident.buttons
    assert "Back" not in resident.buttons
    assert "Go on where I was" not in resident.buttons


@pytest.mark.parametrize(
    ("traces", "told", "not_told"),
    [
        ((), ["The memory of the kiosk"], ["Everything that was typed", "The procedure"]),
        ((Trace.TYPED,), ["Everything that was typed"], ["The pages of the sites"]),
        ((Trace.PAGES, Trace.CLIPBOARD), ["The pages of the sites", "copied"], ["to be printed"]),
    ],
)
def test_only_what_there_was_is_told_as_erased(resident, traces, told, not_told):
    resident.kiosk.journey.finished(After.FINISH, "10:42", traces)
    resident.kiosk.journey.gone("10:42")

    assert all(resident.says(words) for words in told)
    assert not any(resident.says(words) for words in not_told)


def test_after_a_crash_nobody_knows_what_there_was_and_the_usual_is_told(resident):
    resident.kiosk.journey.finished(After.CRASH, "10:42")

    assert resident.says("Everything that was typed")
    assert resident.says("The procedure and the answers")


def test_who_has_booked_is_told_that_the_booking_stays(resident):
    resident.kiosk.journey.finished(After.FINISH, "10:42", (Trace.BOOKED,))
    resident.kiosk.journey.gone("10:42")

    assert resident.says("Your booking alone stays, under seal")
    assert not resident.says("Nothing was kept under your name")


def test_what_a_session_leaves_is_found_by_what_is_done_in_it(arrive, prime):
    resident = at(arrive, prime, (0, 0))
    resident.press("Home")
    resident.press("Search by typing")
    resident.type("caf")
    resident.press("Home")

    traces = resident.kiosk.journey.traces.found(copied=True)

    assert traces == (Trace.TYPED, Trace.WALK, Trace.CLIPBOARD)


def test_who_only_looked_around_has_left_nothing(resident):
    resident.press("Do a procedure")

    assert resident.kiosk.journey.traces.found(copied=False) == ()


def test_the_next_resident_does_not_find_the_traces_of_the_one_before(arrive, prime):
    resident = at(arrive, prime, (0, 0))

    resident.kiosk.journey.start_over()

    assert resident.kiosk.journey.traces.found(copied=False) == ()


def test_what_was_copied_cannot_be_pasted_by_the_next_resident(qapp):
    qapp.clipboard().setText("a secret")

    assert empty_clipboard()

    assert qapp.clipboard().text() == ""
    assert not empty_clipboard()
