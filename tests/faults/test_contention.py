"""Several processes want the same times: each time has one holder, who was told so.

The whole of it, a thousand attempts of sixteen on fifty slots: PAS_A_PAS_FAULTS=full.
"""

from collections import Counter

import pytest

from tests.booking.calendar_place import every_day, mediator_of
from tests.faults.contending import contend, on_the_server, start_of
from tests.faults.settings import FULL, SEED

PROCESSES, ATTEMPTS, SLOTS = (16, 1000, 50) if FULL else (6, 96, 8)


@pytest.mark.long
def test_each_time_has_exactly_one_holder_who_was_told_so(shelf):
    every_day(shelf)

    told, met, took = contend(
        shelf,
        mediator_of(shelf),
        processes=PROCESSES,
        attempts=ATTEMPTS,
        slots=SLOTS,
        seed=SEED,
    )

    there = on_the_server(shelf)
    holders = {uid: slot for slot, uid, held in told if held}
    by_start = Counter(start for start, _, _ in there)
    lost = holders.keys() - {uid for _, uid, _ in there}
    ghosts = {uid for _, uid, _ in there} - holders.keys()
    double = [start for start, number in by_start.items() if number > 1]
    print(
        f"\n{type(shelf.server).__name__}: seed {SEED}, {len(told)} attempts by {PROCESSES}"
        f" processes on {SLOTS} slots in {took:.1f} s ({dict(met)}):"
        f" {len(holders)} held, lost {len(lost)}, ghosts {len(ghosts)}, double {len(double)}"
    )
    assert (lost, ghosts, double) == (set(), set(), [])
    assert not any(tentative for _, _, tentative in there)
    assert set(by_start) == {start_of(slot) for slot in range(SLOTS)}
    assert len(holders) == SLOTS
