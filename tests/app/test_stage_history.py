"""From any history of deaths, silences and new settings the kiosk comes back."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.app.messages import Alive, Ended, Gone, Ready, Reason, Show, Shown
from kiosk.app.stage import Kill, Say, Stage, Start
from kiosk.app.stage_part import Role
from tests.app.staged import TIMINGS


class AnyHistory(RuleBasedStateMachine):
    """A world in which processes do whatever they like, and the supervisor must cope."""

    def __init__(self):
        super().__init__()
        self.stage = Stage(TIMINGS)
        self.now = 0.0
        self.living = {}  # number to role
        self.killed = set()
        self.told_to_show = []
        self.told_gone = set()

    def obey(self):
        orders = self.stage.settle(self.now)
        for order in orders:
            match order:
                case Start(number, role):
                    assert number not in self.living
                    self.living[number] = role
                case Say(number, Show()):
                    self.told_to_show.append(number)
                case Say(number, Gone()):
                    before = self.told_to_show[: self.told_to_show.index(number)]
                    assert not set(before) & self.living.keys(), "somebody is still there"
                    assert number not in self.told_gone
                    self.told_gone.add(number)
                case Kill(number):
                    assert number not in self.killed
                    self.killed.add(number)
        assert self.stage.settle(self.now) == [], "what is done is done"

    @initialize()
    def begin(self):
        self.obey()

    @precondition(lambda self: self.living)
    @rule(
        data=st.data(),
        said=st.sampled_from(
            [Ready(), Shown(), Alive(), Ended(Reason.FINISH), Ended(Reason.IDLE)]
        ),
    )
    def say(self, data, said):
        self.stage.heard(data.draw(st.sampled_from(sorted(self.living))), said, self.now)
        self.obey()

    @precondition(lambda self: self.living)
    @rule(data=st.data())
    def die(self, data):
        number = data.draw(st.sampled_from(sorted(self.living)))
        del self.living[number]
        self.stage.died(number, self.now)
        self.obey()

    @rule()
    def set_something(self):
        self.stage.settings_changed()
        self.obey()

    @rule(seconds=st.sampled_from([0.01, 0.5, 1, 2, 5, 20, 60]))
    def wait(self, seconds):
        self.now += seconds
        self.obey()

    @invariant()
    def there_are_never_more_processes_than_needed(self):
        wanted = [number for number in self.living if number not in self.killed]
        screens = [number for number in wanted if self.living[number] is Role.SCREEN]
        unshown = [
            number
            for number in screens
            if number not in self.told_to_show and not self.stage_is_done_with(number)
        ]
        assert len(unshown) <= 1

    @invariant()
    def there_is_always_a_next_moment_or_somebody_to_listen_to(self):
        assert self.living or self.stage.next_at(self.now) < float("inf")

    def teardown(self):
        """From any history, well-behaved processes bring the kiosk back, with a standby."""
        for _ in range(12):
            for number in sorted(self.living):
                if number in self.killed or self.stage_is_done_with(number):
                    del self.living[number]
                    self.stage.died(number, self.now)
                elif self.living[number] is Role.SCREEN:
                    self.stage.heard(number, Ready(), self.now)
                    self.stage.heard(number, Shown(), self.now)
            self.obey()
            self.now = min(self.stage.next_at(self.now), self.now + 10)
            self.obey()
        front = self.stage._front
        assert front is not None
        assert front.shown
        assert self.stage._standby is not None
        assert self.stage._apology is None

    def stage_is_done_with(self, number):
        part = self.stage._parts.get(number)
        return part is None or part.dismissed


def test_from_any_history_the_kiosk_comes_back():
    often = settings(max_examples=60, stateful_step_count=40, deadline=None)
    run_state_machine_as_test(AnyHistory, settings=often)
