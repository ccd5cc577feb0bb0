"""The lockdown suite itself: a real kiosk in front of the hostile site."""

from dataclasses import replace

import pytest

from kiosk.trials.lockdown import trial
from kiosk.trials.lockdown.pages import load
from kiosk.trials.lockdown.table import techniques
from kiosk.trials.lockdown.technique import Technique
from kiosk.trials.lockdown.words import in_words, of_attempt
from kiosk.trials.orders import Crash
from tests.faults.settings import FULL, SEED


@pytest.mark.long
def test_every_way_out_is_held_and_the_judge_would_have_seen_it():
    tried = techniques()
    if not FULL:  # a third of what is quick, another by each seed
        tried = [each for each in tried if not each.heavy][SEED % 3 :: 3]
        # CI's machine is shared with the other tests: a stall there is not the kiosk's.
        tried = [
            replace(
                each,
                most_stall_ms=4 * each.most_stall_ms,
                leaves_within_ms=20 * each.leaves_within_ms,
            )
            for each in tried
        ]
    verdict = trial.try_all(tried, lambda attempt: print(of_attempt(attempt)))
    print("\n".join(in_words(verdict)))

    assert not [what for what, seen in verdict.control.items() if not seen]
    assert not [of_attempt(each) for each in verdict.attempts if not each.held]
    assert len(verdict.attempts) == len(tried)


@pytest.mark.long
def test_what_was_not_tried_is_not_said_to_hold_nor_is_a_screen_that_ended(monkeypatch):
    monkeypatch.setattr(trial, "_COMES_WITHIN_S", 1.0)
    ends = Technique(35, "a page that ends the screen", load(""), (Crash(),))
    refused = Technique(35, "a page that is not opened", path="@evil.localhost/")
    harmless = Technique(35, "a page that does nothing", load(""))

    verdict = trial.try_all([ends, refused, harmless])

    told = "its page was never asked for, so nothing was tried"
    assert [each.wrong for each in verdict.attempts] == [("the screen ended",), (told,), ()]
