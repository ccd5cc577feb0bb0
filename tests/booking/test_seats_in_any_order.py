"""Kiosks that register for one workshop at once, stopped and going on in any order whatever.

Each claim runs in a thread of its own and goes one request further when Hypothesis says so; some
die on their way. What is read is read file by file, as a server that locks nothing would.
"""

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.booking.caldav_seats import CalDavSeats
from kiosk.booking.seat_event import read_entry
from kiosk.booking.seats import InLine, Seat, line_of
from kiosk.sync.faults import SyncError
from tests.booking.workshop_place import PARIS, Files, claim_of, event, read

WITHIN_S = 20


class Killed(BaseException):
    pass


class Kiosk:
    """One claim, step by step; `alive` until it has its answer or was killed."""

    def __init__(self, files, claim):
        self.claim, self.answer, self.alive = claim, None, True
        self._go, self._stopped = threading.Semaphore(0), threading.Semaphore(0)
        self._die = False
        self._files, self._on = files, (files, "/workshops/", "/registrations/")
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._wait()

    def step(self):
        self._go.release()
        self._wait()

    def kill(self):
        self._die = True
        self.step()

    def _wait(self):
        assert self._stopped.acquire(timeout=WITHIN_S)

    def _run(self):
        try:
            self.pause()
            self._files.mine.pause = self.pause
            seats = CalDavSeats(*self._on, PARIS, wait=self.pause)
            self.answer = seats.claim(self.claim)
        except (SyncError, Killed):
            pass
        self.alive = False
        self._stopped.release()

    def pause(self, *_):
        self._stopped.release()
        self._go.acquire()
        if self._die:
            raise Killed


def entries(files):
    found = [read_entry(text.decode()) for text, _ in files.files.values()]
    return [each for each in found if each]


# Who goes on, and by how many requests; 0: never again.
schedules = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 24)), max_size=40)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 3), st.integers(2, 5), schedules)
def test_never_more_than_the_seats_are_told_whoever_goes_first_and_whoever_dies(
    seats, many, schedule
):
    files = Files(event(about=f"Places : {seats}"))
    held = read(files.calendar).workshops[0]
    kiosks = [Kiosk(files, claim_of(held, id=f"{n}")) for n in range(many)]
    for who, steps in schedule:
        kiosk = kiosks[who % many]
        if kiosk.alive and not steps:
            kiosk.kill()
        for _ in range(steps if kiosk.alive else 0):
            kiosk.step() if kiosk.alive else None
        assert sum(isinstance(each.answer, Seat) for each in kiosks) <= seats
        told = {each.claim.id for each in kiosks if isinstance(each.answer, Seat)}
        assert told <= {each.id for each in entries(files) if each.seated}
    while any(each.alive for each in kiosks):
        for each in kiosks:
            if each.alive:
                each.step()
    line = line_of(held, entries(files))
    assert sum(isinstance(each.answer, Seat) for each in kiosks) <= line.seated <= seats
    ranks = [each.answer.rank for each in kiosks if isinstance(each.answer, InLine)]
    assert len(set(ranks)) == len(ranks) or line.choosing


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 3), st.integers(2, 5), schedules)
def test_when_nobody_dies_every_seat_is_taken_and_all_read_one_order(seats, many, schedule):
    every_seat_is_taken_and_all_read_one_order(seats, many, schedule)


@pytest.mark.parametrize("steps", range(1, 16))
def test_wherever_somebody_stops_nobody_who_was_told_a_place_is_sent_further_back(steps):
    every_seat_is_taken_and_all_read_one_order(1, 3, [(2, 24), (0, steps), (1, 24)])


def every_seat_is_taken_and_all_read_one_order(seats, many, schedule):
    files = Files(event(about=f"Places : {seats}"))
    held = read(files.calendar).workshops[0]
    kiosks = [Kiosk(files, claim_of(held, id=f"{n}")) for n in range(many)]
    for who, steps in [*schedule, *((n, 1) for _ in range(400) for n in range(many))]:
        for _ in range(steps):
            if kiosks[who % many].alive:
                kiosks[who % many].step()
    asked_again = []
    for each in kiosks:  # as each one's next round does
        once_more = CalDavSeats(files, "/workshops/", "/registrations/", PARIS)
        asked_again.append(once_more.claim(each.claim))
    seated = sum(isinstance(each, Seat) for each in asked_again)
    ranks = sorted(each.rank for each in asked_again if isinstance(each, InLine))
    assert seated == min(seats, many)
    assert ranks == list(range(1, many - seated + 1))
    for first, again in zip(kiosks, asked_again, strict=True):
        if isinstance(first.answer, Seat):
            assert isinstance(again, Seat)
        if isinstance(first.answer, InLine) and isinstance(again, InLine):
            assert again.rank <= first.answer.rank  # nobody is ever sent further back
