from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from kiosk.booking.authority import Held
from kiosk.booking.local_authority import LocalAuthority
from kiosk.storage.opening import open_database
from tests.booking.authority_rules import MONDAY, AuthorityRules, World, claim, mediator


def opened(folder):
    """The authority as another process has it, with a connection of its own."""
    return LocalAuthority(open_database(folder).database)


class TestLocalAuthority(AuthorityRules):
    processes = 8
    slots = 20

    @pytest.fixture
    def world(self, tmp_path):
        hers = opened(tmp_path)
        return World(mediator(), partial(opened, tmp_path), hers.reschedule, hers.remove)

    def test_of_many_threads_one_holds_a_time(self, world):
        def take(_):
            return world.opened().claim(claim(world.mediator))

        with ThreadPoolExecutor(12) as threads:
            answers = list(threads.map(take, range(24)))

        assert sum(isinstance(answer, Held) for answer in answers) == 1

    def test_two_mediators_are_held_at_one_time(self, world):
        authority = world.opened()
        for name in ("nadia", "luc"):
            assert isinstance(authority.claim(claim(mediator(name), MONDAY)), Held)
