"""Whatever people, mediators, clocks and power cuts do, in whatever order: what was told is true.

Told confirmed means: it is at the authority exactly once, or what is told now says otherwise.
"""

import shutil
import tempfile
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.booking.desk import DeskError, Refusal
from kiosk.booking.model import State
from kiosk.booking.states import HELD, LIVE
from tests.booking.crashes import Crash, Fate, close, mortal_kiosk
from tests.booking.places import FATIMA, NOW, OFFER, TAXES, WITH_SERVER
from tests.booking.rounds import go_round
from tests.faults.settings import FULL

ALL = frozenset(State)
EXCUSED = {State.REMOVED_BY_MEDIATOR, State.CANCELLED, State.CANCEL_REQUESTED, State.EXPIRED}


class DeskAndAuthority(RuleBasedStateMachine):
    """A kiosk, its residents, its mediators, and the authority (which is never wrong)."""

    offer = OFFER

    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp(prefix="desk-"))
        self.fate, self.now = Fate(), NOW
        self.kiosk = mortal_kiosk(self.folder, self.fate, self.now, self.offer)
        self.told = {}  # what residents were last told, by booking
        self.removed = set()  # by the mediator

    def teardown(self):
        if hasattr(self, "kiosk"):
            close(self.kiosk)
            shutil.rmtree(self.folder)

    @rule(at=st.integers(0, 6))
    def book(self, at):
        self.ask(lambda desk: desk.book(TAXES, self.slot(at), FATIMA, self.now))

    @precondition(lambda self: self.told)
    @rule(which=st.integers(0, 9), at=st.integers(0, 6))
    def move(self, which, at):
        booking = self.some(which)
        self.ask(lambda desk: desk.move(booking, self.slot(at), self.now))

    @precondition(lambda self: self.told)
    @rule(which=st.integers(0, 9))
    def cancel(self, which):
        booking = self.some(which)
        self.ask(lambda desk: desk.cancel(booking, self.now))

    @precondition(lambda self: self.told)
    @rule(which=st.integers(0, 9))
    def come_back_with_the_code(self, which):
        code = self.told[self.some(which)].code
        self.ask(lambda desk: desk.find(code.upper().replace(" ", "-"), self.now))

    @precondition(lambda self: self.told)
    @rule(which=st.integers(0, 9), hours=st.integers(-30, 30))
    def mediator_moves(self, which, hours):
        booking = self.some(which)
        self.fate.spare()
        start = self.told[booking].start + timedelta(hours=hours)
        self.kiosk.authority.reschedule(booking, start, 45)

    @precondition(lambda self: self.told)
    @rule(which=st.integers(0, 9))
    def mediator_removes(self, which):
        booking = self.some(which)
        self.kiosk.authority.remove(booking)
        self.removed.add(booking)

    @rule(days=st.sampled_from([-1, 1]))
    def the_clock_jumps(self, days):
        self.now += timedelta(days=days)

    @rule(minutes=st.integers(1, 300))
    def time_goes_by(self, minutes):
        self.now += timedelta(minutes=minutes)

    @rule(moments=st.integers(0, 12))
    def the_power_will_go(self, moments):
        self.fate.end_after(moments)

    @rule()
    def start_again(self):
        self.reopen()

    @rule()
    def sync(self):
        """A whole round; then all that is told is true."""
        try:
            go_round(self.kiosk, self.offer, self.now)
        except Crash:
            self.reopen()
            go_round(self.kiosk, self.offer, self.now)
        self.fate.spare()
        self.everything_is_true()

    @invariant()
    def what_was_told_confirmed_is_there_or_told_otherwise(self):
        if not hasattr(self, "kiosk"):
            return
        there = self.there()
        for booking, told in self.told.items():
            if told.state in HELD and booking not in there and booking not in self.removed:
                assert self.kiosk.ledger.find(booking).state in EXCUSED, told

    @invariant()
    def no_code_stands_for_two_people(self):
        if not hasattr(self, "kiosk"):
            return
        first = {}
        for booking in self.kiosk.ledger.in_states(LIVE):
            chain = self.first_of(booking)
            assert first.setdefault(booking.code, chain) == chain

    def everything_is_true(self):
        there = self.there()
        known = {booking.id: booking for booking in self.kiosk.ledger.in_states(ALL)}
        for booking in known.values():
            over = booking.finish <= self.now
            if booking.state in HELD and not over:
                assert there[booking.id] == booking.start, "told confirmed: there, at that time"
            if booking.state in {State.CANCELLED, State.CONFLICTED}:
                assert booking.id not in there, "a ghost"
            assert booking.state not in {State.CLAIMING, State.CANCEL_REQUESTED}
            if booking.state in HELD and booking.replaces:
                assert known[booking.replaces].state not in LIVE, "two times for one person"
        assert there.keys() <= known.keys()
        self.nobody_is_doubled(known)

    def nobody_is_doubled(self, known):
        """Times of the residents' own choosing never overlap; a mediator may do as she likes."""
        chosen = sorted(
            (booking.mediator, booking.start, booking.finish)
            for booking in known.values()
            if booking.state is State.CONFIRMED and booking.start == booking.asked_start
        )
        for one, two in pairwise(chosen):
            if one[0] == two[0] and two[1] < one[2]:
                raise AssertionError(f"doubled: {one} and {two}")

    def ask(self, wish):
        """A resident asks something at the desk; the answer is remembered as told."""
        try:
            answer = wish(self.kiosk.desk)
        except DeskError as error:
            if error.refusal is Refusal.MISTYPED:
                raise
        except Crash:
            self.reopen()
        else:
            self.told[answer.id] = answer

    def reopen(self):
        self.fate.spare()
        close(self.kiosk)
        self.kiosk = mortal_kiosk(self.folder, self.fate, self.now, self.offer)

    def slot(self, at):
        slots = self.kiosk.desk.slots(TAXES, self.now)
        if not slots:  # a busy month
            raise DeskError(Refusal.TAKEN)
        return slots[min(at, len(slots) - 1)]

    def some(self, which):
        return sorted(self.told)[which % len(self.told)]

    def there(self):
        return {
            booking: answer.start
            for mediator in self.offer.mediators
            for booking, answer in self.kiosk.authority.verify(
                mediator, self.kiosk.authority.ours(mediator)
            ).items()
        }

    def first_of(self, booking):
        while booking.replaces and (before := self.kiosk.ledger.find(booking.replaces)):
            if before.code != booking.code:
                break
            booking = before
        return booking.id


class DeskOfAServer(DeskAndAuthority):
    """The same, where the authority is asked by another process, at every round."""

    offer = WITH_SERVER


SHORT = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
LONG = settings(SHORT, max_examples=100 if FULL else 8, stateful_step_count=40)


def short(machine):
    case = machine.TestCase
    case.settings = SHORT
    return case


TestDesk = short(DeskAndAuthority)
TestDeskOfAServer = short(DeskOfAServer)


@pytest.mark.long
@pytest.mark.parametrize("machine", [DeskAndAuthority, DeskOfAServer])
def test_whatever_is_done_for_long_what_was_told_is_true(machine):
    run_state_machine_as_test(machine, settings=LONG)
