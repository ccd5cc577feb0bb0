"""How sure the city's numbers are: a simulated city, and three ways to keep its visits private.

Beside what is really done (noise at each kiosk, `statistics.report`) stand two that are often done
elsewhere: to leave out small numbers, and to let each visit tell a lie now and then (randomised
response). Each is compared with the truth; the noise comes from a seed, so that it can be had
again.
"""

import math
import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from types import MappingProxyType

from kiosk.bench.sampled import SampledNoise
from kiosk.statistics.measures import MEASURES, OUTCOMES, Key, Offer
from kiosk.statistics.report import make_report
from kiosk.statistics.session import Event, contributions
from kiosk.statistics.weeks import Week

WEEK = Week.read("2026-W48")
KIOSKS, DAYS, SESSIONS = 50, 7, 20
_SMALL = 5  # numbers below this are left out by those who leave out
_SECOND = 0.1  # so many visits try a second guide
_TOP = 5

Cell = tuple[str, str]  # guide, outcome
Cells = Mapping[Cell, float]
Table = Callable[[Cells], Cells]


@dataclass(frozen=True, slots=True)
class Errors:
    """How far estimates are from the truth, in percent.

    `top` is the mean error of the five largest numbers, `median` the middle one of all, `bias` how
    far the sum is off: it does not go away when many weeks are added up.
    """

    top: float
    median: float
    bias: float


@dataclass(frozen=True, slots=True)
class CityWeek:
    """A week of a city: for each kiosk what its visits were about, as the report is made of it."""

    offer: Offer
    kiosks: Sequence[Counter[Cell]]
    sessions: int

    @property
    def truth(self) -> Counter[Cell]:
        """The same for the whole city."""
        return sum(self.kiosks, start=Counter())


def city_week(offer: Offer, chance: Random) -> CityWeek:
    """A week at which 50 kiosks have 20 visits a day; few guides are asked for much."""
    guides = list(offer.guides)
    weights = [1 / rank for rank in range(1, len(guides) + 1)]
    kiosks = []
    for _ in range(KIOSKS):
        counted: Counter[Cell] = Counter()
        for _ in range(DAYS * SESSIONS):
            events = _visit(guides, weights, chance)
            for each in contributions(events, offer, WEEK.sunday):
                counted[each.subject, each.detail] += each.leaving
        kiosks.append(counted)
    return CityWeek(offer, kiosks, KIOSKS * DAYS * SESSIONS)


def _visit(guides: Sequence[str], weights: Sequence[float], chance: Random) -> Mapping[Event, int]:
    tried = chance.choices(guides, weights, k=2 if chance.random() < _SECOND else 1)
    outcomes = chance.choices(OUTCOMES, [0.55, 0.15, 0.3], k=len(tried))
    return {
        (Key.GUIDE.value, guide, outcome): 1
        for guide, outcome in zip(tried, outcomes, strict=True)
    }


def ours(city: CityWeek, chance: Random) -> Cells:
    """The sum of all reports, as the dataset has it."""
    noise, found = SampledNoise(chance), Counter[Cell]()
    offer = Offer(city.offer.guides, languages=())
    for counted in city.kiosks:
        counts = {(Key.GUIDE.value, *cell): number for cell, number in counted.items()}
        report = make_report("place", WEEK, counts, offer, noise)
        for guide, details in report.measures[Key.GUIDE].numbers.items():
            for outcome, number in details.items():
                found[guide, outcome] += number
    return found


def small_left_out(city: CityWeek, table: Table) -> Cells:
    """The sum of a table where each kiosk keeps numbers below five to itself."""
    found: dict[Cell, float] = defaultdict(float)
    for counted in city.kiosks:
        for cell, number in table(counted).items():
            found[cell] += number if number >= _SMALL else 0
    return found


def randomised(city: CityWeek, chance: Random) -> Cells:
    """What can be told when each visit says the truth or, often, something else.

    Of k answers the true one is given with probability e^ε / (e^ε + k - 1), the same ε as ours.
    """
    cells = list(MEASURES[Key.GUIDE].keys(city.offer))
    odds = math.exp(float(MEASURES[Key.GUIDE].epsilon))
    true, other = odds / (odds + len(cells) - 1), 1 / (odds + len(cells) - 1)
    said: Counter[Cell] = Counter()
    for cell, number in city.truth.items():
        for _ in range(number):
            # Another answer: the true one in the place of the last, which is drawn in its place.
            drawn = cells[chance.randrange(len(cells) - 1)]
            lie = cells[-1] if drawn == cell else drawn
            said[cell if chance.random() < true else lie] += 1
    whole = city.sessions
    return {cell: (said[cell] - whole * other) / (true - other) for cell in cells}


def errors(estimates: Cells, truth: Cells) -> Errors:
    """How far the estimates are from the truth, over all that happened at all."""
    happened = sorted((cell for cell in truth if truth[cell]), key=lambda cell: -truth[cell])
    off = [abs(estimates.get(cell, 0) - truth[cell]) / truth[cell] for cell in happened]
    whole = sum(truth.values())
    return Errors(
        top=100 * statistics.fmean(off[:_TOP]),
        median=100 * statistics.median(off),
        bias=100 * (sum(estimates.values()) - whole) / whole,
    )


def _by_guide(cells: Cells) -> Cells:
    found: dict[Cell, float] = defaultdict(float)
    for (guide, _), number in cells.items():
        found[guide, ""] += number
    return found


def _as_it_is(cells: Cells) -> Cells:
    return cells


TABLES: Mapping[str, Table] = MappingProxyType({"guide": _by_guide, "guide_outcome": _as_it_is})


def compared(city: CityWeek, chance: Random) -> Mapping[tuple[str, str], Errors]:
    """The errors by table ("guide", "guide_outcome") and by way ("ours", "k5", "rr")."""
    found: dict[tuple[str, str], Errors] = {}
    noisy, lies = ours(city, chance), randomised(city, chance)
    for name, table in TABLES.items():
        truth = table(city.truth)
        found[name, "ours"] = errors(table(noisy), truth)
        found[name, "k5"] = errors(small_left_out(city, table), truth)
        found[name, "rr"] = errors(table(lies), truth)
    return found
