"""Several processes want the seats of one workshop, and some of them end on their way.

What is left without a number is removed after seconds here, not minutes, so that on a machine with
much to do some who are only slow are taken for dead, and wake. PAS_A_PAS_FAULTS=full: sixteen.
"""

import multiprocessing
import random
from datetime import timedelta
from functools import partial

import pytest

from kiosk.booking import caldav_seats
from kiosk.booking.seats import InLine, Seat, line_of
from kiosk.sync.faults import SyncError
from tests.booking.workshop_place import OPENED, claim_of, fill, seats_of
from tests.faults.settings import FULL, SEED

PROCESSES, SEATS, EACH = (16, 20, 20) if FULL else (4, 6, 3)
STALE = timedelta(seconds=5)
WITHIN_S = 900


@pytest.fixture(autouse=True)
def _closed():
    yield
    while OPENED:
        OPENED.pop().close()


def ask(authority, claim, tries=30):
    """Asked again after whatever comes between, as the outbox does."""
    for _ in range(tries):
        try:
            return authority.claim(claim)
        except SyncError:
            continue
    return None


class Dying:
    """A client whose process ends at the so manieth write from now; 0: it lives on."""

    def __init__(self, dav):
        self._dav, self.dies_at = dav, 0

    def __getattr__(self, name):
        return getattr(self._dav, name)

    def put_event(self, *words, **more):
        self.dies_at -= 1
        if self.dies_at == 0:
            raise KeyboardInterrupt
        return self._dav.put_event(*words, **more)


def register(opened, claims, seed, told):
    """One kiosk: its claims one after the other, some of them left half-way for good."""
    caldav_seats.STALE = STALE
    chance, authority = random.Random(seed), opened()
    authority._dav = dav = Dying(authority._dav)
    for claim in claims:
        dav.dies_at = chance.choice([0] * 8 + [2, 3])  # before its number, or before its seat
        try:
            told.put((claim.id, ask(authority, claim)))
        except KeyboardInterrupt:
            told.put((claim.id, None))
    told.put(None)


@pytest.mark.long
def test_never_more_than_the_seats_are_told_and_all_read_one_line(shelf, monkeypatch):
    monkeypatch.setattr(caldav_seats, "STALE", STALE)
    held = fill(shelf, SEATS)
    opened = partial(seats_of, shelf.server.account(), shelf.permanences, shelf.bookings)
    spawn = multiprocessing.get_context("spawn")
    told = spawn.Queue()
    claims = [[claim_of(held) for _ in range(EACH)] for _ in range(PROCESSES)]
    kiosks = [
        spawn.Process(target=register, args=(opened, each, f"{SEED}/{number}", told))
        for number, each in enumerate(claims)
    ]
    for each in kiosks:
        each.start()
    answers, ended = {}, 0
    while ended < PROCESSES:
        answer = told.get(timeout=WITHIN_S)
        if answer is None:
            ended += 1
        else:
            answers[answer[0]] = answer[1]
    for each in kiosks:
        each.join(WITHIN_S)

    line = line_of(held, opened().entries())
    sat = {name for name, answer in answers.items() if answer == Seat()}
    there = {each.id for each in line.entries if each.seated}
    stood = [name for name, answer in answers.items() if isinstance(answer, InLine)]
    print(
        f"\n{type(shelf.server).__name__}: seed {SEED}, {len(answers)} registrations by"
        f" {PROCESSES} processes for {SEATS} seats: {len(sat)} told a seat, {len(there)} seated,"
        f" {len(stood)} told a place in line, {list(answers.values()).count(None)} left half-way"
    )
    assert len(sat) <= len(there) <= SEATS
    assert sat <= there
    authority = opened()
    for claim in (each for some in claims for each in some):  # every kiosk wakes up
        ask(authority, claim)
    line = line_of(held, authority.entries())
    again = [authority.claim(each) for some in claims for each in some]
    assert again.count(Seat()) == line.seated == SEATS
    ranks = sorted(each.rank for each in again if isinstance(each, InLine))
    assert ranks == list(range(1, len(answers) - SEATS + 1))
