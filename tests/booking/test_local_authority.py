import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial

import pytest

from kiosk.booking.authority import Held
from kiosk.booking.local_authority import LocalAuthority
from kiosk.storage.opening import open_database
from tests.booking.authority_rules import (
    MONDAY,
    AuthorityRules,
    World,
    claim,
    mediator,
    take_all,
)
from tests.faults.settings import FULL


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

    @pytest.mark.long
    def test_of_16_processes_and_1000_attempts_one_holds_each_of_50_times(self, world):
        processes, many = (16, 1000) if FULL else (6, 400)
        starts = [MONDAY + timedelta(hours=number % 50) for number in range(many)]
        attempts = [
            (world.opened, world.mediator, starts[at::processes]) for at in range(processes)
        ]
        with multiprocessing.get_context("spawn").Pool(processes) as pool:
            held = [booking for each in pool.starmap(take_all, attempts) for booking in each]

        found = world.opened().verify(world.mediator, held)
        assert sorted(each.start for each in found.values()) == sorted(set(starts))
        assert len(world.opened().ours(world.mediator)) == len(held) == 50
