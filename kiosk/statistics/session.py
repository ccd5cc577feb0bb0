"""From what happened in one resident's session to what is counted of it.

Pure. What comes out holds no more of the session than a few numbers: no time, no order, nothing
that somebody typed; only public keys of the table, each measure within its bounds.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from kiosk.statistics.measures import MEASURES, OUTCOMES, TIMES, Key, Measure, Offer

# What happened, as the ways tell it: measure, subject, detail.
Event = tuple[str, str, str]

# What the ways tell of a guide beside its outcome: it was begun, and nothing is known of its end.
_BEGUN = ("opened", "resumed")


class Contribution(NamedTuple):
    """What one session adds to one count.

    `number` to what stays at the place; `leaving` to what the weekly report is made of, at most as
    much.
    """

    measure: str
    subject: str
    detail: str
    number: int
    leaving: int


def contributions(
    events: Mapping[Event, int], offer: Offer, day: date
) -> tuple[Contribution, ...]:
    """What is counted of a session on that day.

    `events` are how often each thing happened, in the order of their first time. Where more
    happened than a bound lets count, what happened first counts; of several guides, the one that
    went furthest leaves, and of those the last begun.

    Raises:
        ValueError: something is told of which there is no measure.
    """
    told: dict[str, Counter[tuple[str, str]]] = {}
    for measure, happened in _by_measure(events).items():
        row = MEASURES.get(measure)
        if row is None:
            raise ValueError(f"{measure!r} is in no row of the measures: it cannot be counted")
        if day <= row.until:
            told[measure] = Counter(
                {key: times for key, times in happened.items() if row.has(offer, *key)}
            )
    return tuple(
        each
        for measure, happened in told.items()
        for each in _bounded(MEASURES[measure], happened)
    )


def _by_measure(events: Mapping[Event, int]) -> dict[str, Counter[tuple[str, str]]]:
    """The events by measure, with one outcome for each guide and the resumed ones apart."""
    parted: dict[str, Counter[tuple[str, str]]] = {}
    outcomes: dict[str, str] = {}
    for (measure, subject, detail), times in events.items():
        if times <= 0:
            continue
        if measure != Key.GUIDE:
            parted.setdefault(measure, Counter())[subject, detail] += times
            continue
        if detail == "resumed":
            parted.setdefault(Key.RESUMED, Counter())[subject, *TIMES] += times
        outcome = OUTCOMES[-1] if detail in _BEGUN else detail
        outcomes[subject] = min(outcomes.get(subject, outcome), outcome, key=_rank)
    if outcomes:
        # The last begun first among equals: who tried two guides came for the second.
        best_first = sorted(reversed(outcomes.items()), key=lambda item: _rank(item[1]))
        parted[Key.GUIDE] = Counter({(guide, outcome): 1 for guide, outcome in best_first})
    return parted


def _rank(outcome: str) -> int:
    return OUTCOMES.index(outcome) if outcome in OUTCOMES else len(OUTCOMES)


def _bounded(row: Measure, happened: Counter[tuple[str, str]]) -> list[Contribution]:
    stays, leaves, counted = row.most, row.bound, []
    for (subject, detail), times in happened.items():
        number = min(times, stays)
        leaving = min(number, leaves)
        stays, leaves = stays - number, leaves - leaving
        if number:
            counted.append(Contribution(row.key.value, subject, detail, number, leaving))
    return counted
