"""The proof of the wipe itself, with real processes."""

import pytest

from kiosk.trials.wipe.endings import Ending
from kiosk.trials.wipe.planted import Planted
from kiosk.trials.wipe.proof import Hit, Proof, Round, prove
from kiosk.trials.wipe.words import as_rows, in_words
from tests.faults.settings import FULL

A_ROUND = Round(Ending.FINISH, (Planted.NAME,), 4, 100, 300.0, 9.0, ())


@pytest.mark.long
def test_nothing_of_a_resident_stays_however_the_session_ends():
    # Going idle takes two minutes of waiting: it is done with all the rest.
    ends = [each for each in Ending if FULL or each is not Ending.IDLE]
    proof = prove(ends, tell=print)
    print("\n".join(in_words(proof)))

    assert not [what for what, found in proof.control.items() if not found]
    assert [each.ending for each in proof.rounds] == ends
    assert not [hit for each in proof.rounds for hit in each.hits]
    assert proof.holds


def test_a_proof_whose_search_cannot_find_does_not_hold():
    proof = Proof({"a file": False}, [A_ROUND])

    assert not proof.holds
    assert "this proves less than it should" in "\n".join(in_words(proof))


def test_what_was_found_is_told_with_its_place_and_process():
    hit = Hit(Planted.COOKIE, "memory of sync, 12")
    proof = Proof({"a file": True}, [Round(Ending.CRASH, (), 4, 100, 300.0, 9.0, (hit,))])

    told = "\n".join(in_words(proof))

    assert "→ a cookie: memory of sync, 12" in told
    assert not proof.holds
    assert as_rows(proof)["hits"] == 1


def test_what_may_not_be_read_is_told_and_not_taken_for_empty():
    unread = Round(Ending.IDLE, (), 3, 100, 300.0, 9.0, (), unread=("memory of sync",))

    assert "memory of sync: only root may read it" in "\n".join(in_words(Proof({}, [unread])))
