"""Many kiosks that want the same times at the same moment, each in a process of its own."""

import multiprocessing
import random
import time
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from kiosk.booking.authority import Held, Taken
from kiosk.booking.caldav_authority import CalDavAuthority
from kiosk.booking.events import read_event
from kiosk.sync.dav import Dav
from kiosk.sync.faults import SyncError
from tests.booking.calendar_place import NINE, PARIS, claim_of

SLOTS_A_DAY = 10
PATIENCE_S = 400


def start_of(slot):
    """Ten half hours a day, from nine on."""
    days, halves = divmod(slot, SLOTS_A_DAY)
    return NINE + timedelta(days=days, minutes=30 * halves)


@dataclass(frozen=True)
class Task:
    """What one process does: claims these slots in this order, once all have begun."""

    account: object
    mediator: object
    slots: tuple[int, ...]
    seed: int


def attempt(task):
    """Claim each slot until the answer is clear; gives (slot, uid, held) and what was met."""
    met, told = Counter(), []
    with Dav(task.account) as dav:
        authority = CalDavAuthority(dav, PARIS, chance=random.Random(task.seed))
        for slot in task.slots:
            claim = claim_of(task.mediator, start_of(slot))
            while True:
                try:
                    answer = authority.claim(claim)
                except SyncError as error:  # the outbox would come back to it later
                    met[error.fault.value] += 1
                    time.sleep(random.Random(task.seed + slot).uniform(0.05, 0.5))
                    continue
                break
            assert isinstance(answer, Held | Taken)
            told.append((slot, claim.id, isinstance(answer, Held)))
        met["requests"] = dav.meter.requests
    return told, met


def contend(shelf, mediator, *, processes, attempts, slots, seed):  # noqa: PLR0913  each is told
    """All of them at once; gives what each was told, and what they met."""
    chance = random.Random(seed)
    tasks = []
    for number in range(processes):
        share = attempts // processes + (number < attempts % processes)
        wanted = [chance.randrange(slots) for _ in range(share)]
        if number == 0:  # so that each slot is wanted by somebody
            wanted = [*range(slots), *wanted][: max(share, slots)]
        chance.shuffle(wanted)
        tasks.append(Task(shelf.server.account(), mediator, tuple(wanted), seed + number))
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.contending"])
    began = time.monotonic()
    with context.Pool(processes) as pool:
        answers = pool.map_async(attempt, tasks, chunksize=1).get(PATIENCE_S)
    took = time.monotonic() - began
    told = [each for one, _ in answers for each in one]
    return told, sum((met for _, met in answers), Counter()), took


def on_the_server(shelf):
    """The events there: (start, uid, tentative) of each file."""
    found = []
    with shelf.dav() as dav:
        for each in dav.list(shelf.bookings):
            if each.href.endswith(".ics"):
                text, _ = dav.get_event(each.href)
                event = read_event(text, PARIS)
                found.append((event.start, event.uid, event.tentative))
    return found
