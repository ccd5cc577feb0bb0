"""A third of all connections fail, each in its way; processes and the server are killed.

Two kiosks book through that, as people do: nothing told confirmed is lost, nothing is there that
nobody was told of, and nobody shares a time.
"""

import os
import random
import signal
import time
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.app.sync_once import Ended
from kiosk.booking.desk import DeskError
from kiosk.booking.model import Person, State
from kiosk.storage.outbox import MessageState, Outbox
from kiosk.storage.states import States
from kiosk.sync.states import PAUSED
from tests.app.served import PATIENCE_S, TAXES, Served, put_hours
from tests.faults.contending import on_the_server
from tests.faults.settings import FULL, SEED
from tests.faults.toxic import Toxic
from tests.servers.fixtures import new_shelf
from tests.servers.running import Radicale

# Of each kiosk; on so many slots; kills of sync processes, and of the server.
BOOKINGS, SLOTS, KILLS, SERVER_KILLS = (80, 60, 12, 5) if FULL else (10, 9, 3, 1)
CANCELLED = 0.2
TROUBLED_S = 120 if FULL else 10  # at most, after the last wish


@pytest.fixture
def server(tmp_path):
    """A server of its own, since it is killed."""
    made = Radicale(tmp_path / "radicale").start()
    yield made
    made.stop()


@pytest.mark.long
def test_through_a_network_that_fails_a_third_of_the_time(server, tmp_path):
    chance = random.Random(SEED)
    shelf = new_shelf(server)
    put_hours(shelf)
    network = Toxic(server.port, SEED)
    kiosks = [Served(tmp_path / name, shelf, url=network.url) for name in ("one", "two")]
    asked = []
    try:
        network.share = 0.0
        for each in kiosks:
            assert each.once().ended is Ended.DONE
        network.share = 0.35
        first = kiosks[0].slots()[20].start
        for each in kiosks:
            each.start(every_s=0.3)
        steps = ["book"] * (2 * BOOKINGS) + ["kill"] * KILLS + ["server"] * SERVER_KILLS
        chance.shuffle(steps)
        for step in steps:
            _does(step, kiosks, server, chance, first, asked)
            _goes_on(kiosks)
        end = time.monotonic() + TROUBLED_S
        while time.monotonic() < end and any(each.waiting() for each in kiosks):
            _goes_on(kiosks)
            time.sleep(0.2)
        troubled = Counter(network.met)
        for each in kiosks:
            each.stop()
        network.share = 0.0
        _until_done(kiosks)
    finally:
        for each in kiosks:
            each.stop()
        network.stop()
    _judge(kiosks, shelf, asked, troubled)


def _does(step, kiosks, server, chance, first, asked):  # noqa: PLR0913, PLR0917  a world
    kiosk = chance.choice(kiosks)
    if step == "kill":
        os.kill(kiosk.processes[-1].pid, signal.SIGKILL)
        kiosk.processes[-1].wait(30)
        kiosk.start(every_s=0.3)
    elif step == "server":
        server.kill()
        time.sleep(0.3)  # down for a while, as a machine that starts again
        server.start()
    else:
        _books(kiosk, chance, first, asked)
        time.sleep(chance.uniform(0.0, 0.3))  # as people come


def _goes_on(kiosks):
    """Nothing is left alone for an hour or a quarter of one: there is only a minute here."""
    now = datetime.now(UTC)
    for each in kiosks:
        with each.database() as database:
            States(database).set(f"{PAUSED}.bookings", "", now)
            with database.writing() as transaction:
                for message in Outbox(database).waiting(MessageState.PARKED):
                    Outbox.settle(transaction, replace(message, state=MessageState.WAITING))
                for message in Outbox(database).waiting():
                    Outbox.settle(transaction, replace(message, next_at=now))


def _books(kiosk, chance, first, asked):
    now = datetime.now(UTC)
    with kiosk.desk() as desk:
        wanted = first + 1800 * chance.randrange(SLOTS)
        for slot in desk.slots(TAXES, now):
            if slot.start == wanted:
                booking = desk.book(TAXES, slot, Person("Odile"), now)
                asked.append((kiosk, booking.id))
        if asked and chance.random() < CANCELLED:
            owner, booking = chance.choice(asked)
            if owner is kiosk:
                with suppress(DeskError):  # it is over already
                    desk.cancel(booking, now)


def _until_done(kiosks):
    """A librarian looks after both until nothing waits.

    In turns: a claim that one was killed in stands in the other's way until it goes on with it.
    """
    said = []
    end = time.monotonic() + 4 * PATIENCE_S
    while time.monotonic() < end:
        said.append([each.once() for each in kiosks])
        if all(each.ended is Ended.DONE for each in said[-1]):
            return
    raise AssertionError(f"it does not come to an end; {len(said)} rounds, the last: {said[-1]}")


def _judge(kiosks, shelf, asked, met):
    told = {name: kiosk.state(_Named(name)) for kiosk, name in asked}
    confirmed = {name: each for name, each in told.items() if each.state is State.CONFIRMED}
    there = on_the_server(shelf)
    names = [uid for _, uid, _ in there]
    lost = set(confirmed) - set(names)
    ghosts = set(names) - set(confirmed)
    double = [at for at, number in Counter(at for at, _, _ in there).items() if number > 1]
    removed = [each for each in told.values() if each.state is State.REMOVED_BY_MEDIATOR]
    toxic = sum(number for toxin, number in met.items() if toxin != "none")
    print(
        f"\nseed {SEED}: {len(asked)} bookings by {len(kiosks)} kiosks on {SLOTS} slots,"
        f" {toxic} of {sum(met.values())} connections toxic,"
        f" {KILLS} kills of sync, {SERVER_KILLS} of the server:"
        f" {dict(Counter(each.state.value for each in told.values()))};"
        f" lost {len(lost)}, ghosts {len(ghosts)}, double {len(double)}"
    )
    assert (lost, ghosts, double, removed) == (set(), set(), [], [])
    assert {each.state for each in told.values()} <= {
        *(State.CONFIRMED, State.CONFLICTED, State.CANCELLED),
    }
    for at, uid, tentative in there:
        assert not tentative
        assert at == confirmed[uid].start


class _Named:
    def __init__(self, name):
        self.id = name
