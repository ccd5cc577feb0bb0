"""The lockdown suite itself: a real kiosk in front of the hostile site."""

from dataclasses import replace

import pytest

from kiosk.trials.lockdown.pages import load
from kiosk.trials.lockdown.table import techniques
from kiosk.trials.lockdown.technique import Technique
from kiosk.trials.lockdown.trial import try_all
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
    verdict = try_all(tried, lambda attempt: print(of_attempt(attempt)))
    print("\n".join(in_words(verdict)))

    assert not [what for what, seen in verdict.control.items() if not seen]
    assert not [of_attempt(each) for each in verdict.attempts if not each.held]
    assert len(verdict.attempts) == len(tried)


@pytest.mark.long
def test_a_screen_that_ends_is_told_of_and_the_trial_goes_on_at_the_next():
    ends = Technique(35, "a page that ends the screen", load(""), (Crash(),))
    harmless = Technique(35, "a page that does nothing", load(""))

    verdict = try_all([ends, harmless])

    assert [each.wrong for each in verdict.attempts] == [("the screen ended",), ()]
