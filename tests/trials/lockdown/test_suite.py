"""The lockdown suite itself: a real kiosk in front of the hostile site."""

import pytest

from kiosk.trials.lockdown.table import techniques
from kiosk.trials.lockdown.trial import try_all
from kiosk.trials.lockdown.words import in_words, of_attempt


@pytest.mark.long
def test_every_way_out_is_held_and_the_judge_would_have_seen_it():
    verdict = try_all(techniques(), lambda attempt: print(of_attempt(attempt)))
    print("\n".join(in_words(verdict)))

    assert not [what for what, seen in verdict.control.items() if not seen]
    assert not [of_attempt(each) for each in verdict.attempts if not each.held]
    assert len(verdict.attempts) == len(techniques())
