"""The proof of the wipe itself, with real processes."""

from dataclasses import replace

import pytest

from kiosk.cli.trials import run_trial
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
    unread = Round(Ending.IDLE, (), 3, 100, 300.0, 9.0, (), ("memory of sync",), 7, 2)
    proof = Proof({}, [A_ROUND, unread])

    told = "\n".join(in_words(proof))

    assert proof.holds
    assert not proof.whole
    assert "memory of sync: only root may read it" in told
    assert "7 files of services and other accounts: only root may read it" in told
    assert "0 found where this account may search. Of what was not searched nothing is" in told
    assert "Nothing of a resident stays" not in told
    assert not as_rows(proof)["whole"]


def test_what_was_searched_wholly_says_so():
    proof = Proof({}, [A_ROUND])

    assert "0 found. Nothing of a resident stays." in "\n".join(in_words(proof))
    assert as_rows(proof)["whole"]


@pytest.mark.parametrize(
    ("proof", "code"),
    [
        (Proof({}, [A_ROUND]), 0),
        (Proof({"a file": False}, [A_ROUND]), 1),
        (Proof({}, [replace(A_ROUND, closed=1)]), 3),
    ],
)
def test_a_script_is_told_whether_all_was_searched(monkeypatch, proof, code):
    monkeypatch.setattr("kiosk.trials.wipe.proof.prove", lambda **_: proof)

    assert run_trial("wipe", as_json=True) == code
