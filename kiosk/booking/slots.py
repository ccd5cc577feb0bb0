"""Free times: permanences without what is taken, cut into the length of a subject.

Pure, and in whole seconds since 1970: summer and winter time were told apart when the times were
read (`hours`). The first slot of a permanence starts with it, the others follow one another; after
something taken they go on from its end, on the next five minutes of the clock.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kiosk.booking.model import MediatorId, PlaceId, Slot

GRID_S = 300


class Permanence(NamedTuple):
    """A time when a mediator is there for people, and where."""

    start: int
    finish: int
    place: PlaceId


Taken = tuple[int, int]  # from when to when she is not free, whatever for


class Wanted(NamedTuple):
    """What is looked for: `minutes` long, starting from `earliest` to `latest`, both included."""

    minutes: int
    earliest: int
    latest: int


def free(
    mediator: MediatorId,
    permanences: Iterable[Permanence],
    taken: Iterable[Taken],
    wanted: Wanted,
    *,
    by_telephone: bool = False,
) -> Iterator[Slot]:
    """A mediator's free slots, nearest first; no two start together.

    By telephone it does not matter where she is, and the slots have no place.
    """
    length = wanted.minutes * 60
    busy = _joined(taken)
    at = last = 0
    for permanence in _merged(permanences):
        while at < len(busy) and busy[at][1] <= permanence.start:
            at += 1
        place = None if by_telephone else permanence.place
        for gap, end in _gaps(permanence, busy, at):
            begin = max(gap, last)  # two that overlap
            if begin < wanted.earliest:  # on the grid that begins with the gap
                begin += -(-(wanted.earliest - begin) // length) * length
            for start in range(begin, min(end - length, wanted.latest) + 1, length):
                yield Slot(start, wanted.minutes, mediator, place)
                last = start + length


def fits(slot: Slot, permanences: Iterable[Permanence], taken: Iterable[Taken]) -> bool:
    """Whether all of a slot lies in one permanence at its place, and nobody has any of it."""
    start, finish = slot.start, slot.start + slot.minutes * 60
    inside = any(
        each.start <= start and finish <= each.finish and slot.place in (None, each.place)
        for each in _merged(permanences)
    )
    return inside and not any(
        begin < finish and start < end and begin < end for begin, end in taken
    )


def _merged(permanences: Iterable[Permanence]) -> list[Permanence]:
    """The permanences in order, those at one place that overlap or touch as one."""
    merged: list[Permanence] = []
    open_at: dict[PlaceId, int] = {}
    for each in sorted(permanences):
        at = open_at.get(each.place, -1)
        if at >= 0 and each.start <= merged[at].finish:
            merged[at] = merged[at]._replace(finish=max(each.finish, merged[at].finish))
        else:
            open_at[each.place] = len(merged)
            merged.append(each)
    return merged


def _joined(taken: Iterable[Taken]) -> list[Taken]:
    """The times in order, those that overlap or touch as one."""
    joined: list[Taken] = []
    begin = end = -1
    for start, finish in sorted(taken):
        if start > end:
            if begin < end:
                joined.append((begin, end))
            begin, end = start, finish
        elif finish > end:
            end = finish
    if begin < end:
        joined.append((begin, end))
    return joined


def _gaps(permanence: Permanence, busy: Sequence[Taken], at: int) -> Iterator[tuple[int, int]]:
    """What is left of a permanence; `at` is the first of `busy` that ends after its start."""
    begin = permanence.start
    while at < len(busy) and busy[at][0] < permanence.finish:
        if begin < busy[at][0]:
            yield begin, busy[at][0]
        begin = -(-busy[at][1] // GRID_S) * GRID_S
        at += 1
    if begin < permanence.finish:
        yield begin, permanence.finish
