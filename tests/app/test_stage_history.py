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
from kiosk.app.stage import Dismiss, Kill, Say, Stage, Start
from kiosk.app.stage_part import Role
from tests.app.staged import TIMINGS


class AnyHistory(RuleBasedStateMachine):
    """A world in which processes do whatever they like, and the supervisor must cope."""

    def __init__(self):
        super().__init__()
        self.stage = Stage(TIMINGS)
        self.now = 0.0
        self.living = {}  # number to role
        self.killed, self.dismissed = set(), set()
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
                case Dismiss(number):
                    self.dismissed.add(number)
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
        assert len(self.standing_by()) <= 1

    @invariant()
    def there_is_always_a_next_moment_or_somebody_to_listen_to(self):
        assert self.living or self.stage.next_at(self.now) < float("inf")

    def teardown(self):
        """From any history, well-behaved processes bring the kiosk back, with a standby."""
        for _ in range(12):
            for number in sorted(self.living):
                if number in self.killed | self.dismissed:
                    del self.living[number]
                    self.stage.died(number, self.now)
                elif self.living[number] is Role.SCREEN:
                    self.stage.heard(number, Ready(), self.now)
                    self.stage.heard(number, Shown(), self.now)
            self.obey()
            self.now = min(self.stage.next_at(self.now), self.now + 10)
            self.obey()
        assert self.stage.lit
        assert self.told_to_show[-1] in self.wanted()
        assert len(self.standing_by()) == 1
        assert {self.living[number] for number in self.wanted()} == {Role.SCREEN}

    def wanted(self):
        """Those that have not been told to end."""
        return self.living.keys() - self.killed - self.dismissed

    def standing_by(self):
        """The screens that have never been shown, and may be."""
        screens = {number for number in self.wanted() if self.living[number] is Role.SCREEN}
        return screens - set(self.told_to_show)


def test_from_any_history_the_kiosk_comes_back():
    often = settings(max_examples=60, stateful_step_count=40, deadline=None)
    run_state_machine_as_test(AnyHistory, settings=often)
