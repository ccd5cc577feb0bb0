"""Where each step stands in a picture of a guide: pure.

Steps stand in ranks, one under the other: each below all that lead to it. Ways back up are no
lines, which would cross everything: they are told in words. A way that passes ranks by has a place
of its own in each of them, so that no line goes through a box. (After Sugiyama, Tagawa and Toda,
1981, in its simplest form.)
"""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.guides.model import Guide, StepId


class Place(NamedTuple):
    """A place in the picture: its rank from the top, and its lane from the left, from 0."""

    rank: int
    lane: float


class Line(NamedTuple):
    """A piece of a way, from the foot of one place to the head of one in the next rank."""

    start: Place
    end: Place
    arrives: bool  # at a step; else the way goes on


@dataclass(frozen=True, slots=True)
class Plan:
    """The picture: a place for each step, the lines between them, how many ranks and lanes."""

    places: Mapping[StepId, Place]
    lines: tuple[Line, ...]
    ranks: int
    lanes: int


Node = StepId | tuple[StepId, StepId, int]  # a step, or where a way passes a rank by


def plan(guide: Guide) -> Plan:
    """The picture of that guide, sound or not; what nobody comes to stands below all the rest."""
    down = _lines(guide)
    ranks = _ranks(down, [step.id for step in guide.steps])
    rows: list[list[Node]] = [[] for _ in range(max(ranks.values()) + 1)]
    for step in guide.steps:
        rows[ranks[step.id]].append(step.id)
    hops = []
    for start, ends in down.items():
        for end in ends:
            hops.append(_chain(start, end, ranks, rows))
    _order(rows, hops)
    lanes = max(map(len, rows))
    at: dict[Node, Place] = {}
    for rank, row in enumerate(rows):
        for lane, node in enumerate(row):
            at[node] = Place(rank, (lanes - len(row)) / 2 + lane)
    lines = tuple(
        Line(at[start], at[end], isinstance(end, str))
        for chain in hops
        for start, end in itertools.pairwise(chain)
    )
    places = {step.id: at[step.id] for step in guide.steps}
    return Plan(places, lines, len(rows), lanes)


def ways_back(guide: Guide) -> Mapping[StepId, tuple[StepId, ...]]:
    """Of each step, the exits that lead back up: what the picture has no line for."""
    down = _lines(guide)
    return {
        name: tuple(to for to in _ways(guide, name) if to not in ends)
        for name, ends in down.items()
    }


def _lines(guide: Guide) -> dict[StepId, tuple[StepId, ...]]:
    """Of each step, the exits that lead down; of what nobody comes to, none to what is above."""
    names = [step.id for step in guide.steps]
    down = _down({name: _ways(guide, name) for name in names}, names)
    met = _from(down, names[0])
    return {
        name: ends if name in met else tuple(end for end in ends if end not in met)
        for name, ends in down.items()
    }


def _ways(guide: Guide, name: StepId) -> tuple[StepId, ...]:
    known = {step.id for step in guide.steps}
    return tuple(dict.fromkeys(to for to in guide.step(name).exits if to in known))


def _down(
    ways: Mapping[StepId, Sequence[StepId]], names: Sequence[StepId]
) -> dict[StepId, tuple[StepId, ...]]:
    """The ways without those that come back to a step one is still on the way from."""
    down: dict[StepId, list[StepId]] = {name: [] for name in names}
    state: dict[StepId, bool] = {}  # True: being walked from; False: done
    for name in names:
        if name in state:
            continue
        state[name] = True
        walk: list[tuple[StepId, Iterator[StepId]]] = [(name, iter(ways[name]))]
        while walk:
            here, left = walk[-1]
            to = next(left, None)
            if to is None:
                state[here] = False
                walk.pop()
            elif not state.get(to, False):
                down[here].append(to)
                if to not in state:
                    state[to] = True
                    walk.append((to, iter(ways[to])))
    return {name: tuple(found) for name, found in down.items()}


def _ranks(down: Mapping[StepId, Sequence[StepId]], names: Sequence[StepId]) -> dict[StepId, int]:
    waiting = dict.fromkeys(names, 0)
    for ends in down.values():
        for end in ends:
            waiting[end] += 1
    ranks = dict.fromkeys(names, 0)
    todo = [name for name in names if waiting[name] == 0]
    while todo:
        name = todo.pop(0)
        for end in down[name]:
            ranks[end] = max(ranks[end], ranks[name] + 1)
            waiting[end] -= 1
            if waiting[end] == 0:
                todo.append(end)
    first = names[0]
    lost = [name for name in names if name not in _from(down, first)]
    below = max(ranks[name] for name in names if name not in lost) + 1
    return {name: rank + (below if name in lost else 0) for name, rank in ranks.items()}


def _from(down: Mapping[StepId, Sequence[StepId]], first: StepId) -> set[StepId]:
    met, todo = set[StepId](), [first]
    while todo:
        if (name := todo.pop()) not in met:
            met.add(name)
            todo.extend(down[name])
    return met


def _chain(
    start: StepId, end: StepId, ranks: Mapping[StepId, int], rows: list[list[Node]]
) -> list[Node]:
    chain: list[Node] = [start]
    for rank in range(ranks[start] + 1, ranks[end]):
        passing = (start, end, rank)
        rows[rank].append(passing)
        chain.append(passing)
    return [*chain, end]


def _order(rows: list[list[Node]], hops: Sequence[Sequence[Node]]) -> None:
    """Put each row in the order of what leads to it, so that fewer lines cross."""
    above: dict[Node, list[Node]] = {}
    for chain in hops:
        for start, end in itertools.pairwise(chain):
            above.setdefault(end, []).append(start)
    for before, row in itertools.pairwise(rows):
        at = {node: place for place, node in enumerate(before)}
        middle = {
            node: _mean([at[each] for each in above.get(node, ()) if each in at], len(before))
            for node in row
        }
        row.sort(key=middle.__getitem__)  # stable: else as in the list of steps


def _mean(places: Sequence[int], none: int) -> float:
    return sum(places) / len(places) if places else float(none)
