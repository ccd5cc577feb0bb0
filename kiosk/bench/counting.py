"""What counting costs a resident, what a report costs the kiosk, and how sure its numbers are."""

import math
import statistics
import time
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from kiosk.app.kept import Kept
from kiosk.app.offered import offer_of
from kiosk.app.shelf import SHIPPED
from kiosk.bench.accuracy import city_week, compared
from kiosk.bench.bench import Bench
from kiosk.bench.figures import Judged, Quantity, Sample
from kiosk.guides.reader import read_guides
from kiosk.statistics.closing import Place, close_weeks
from kiosk.statistics.measures import Offer
from kiosk.statistics.network import Look, counted
from kiosk.statistics.noise import OpenDPNoise
from kiosk.statistics.session import Event
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from kiosk.storage.reports import Reports

_MS = 1000.0
_ENDS, _REPORTS, _WEEKS = 200, 20, 30
_MONDAY = datetime(2026, 11, 30, 9).astimezone()
# A visit in which much happened: what is written at its end is at most about this.
VISIT: dict[Event, int] = {
    ("session", "visits", "alone"): 1,
    ("language", "ar", "times"): 1,
    ("option", "size", "times"): 1,
    ("option", "contrast", "times"): 1,
    ("guide", "rsa", "opened"): 2,
    ("guide", "rsa", "stuck"): 1,
    ("guide", "apa", "finished"): 1,
    ("stuck", "rsa/simulate", "sms"): 1,
    ("opinion", "apa", "yes"): 1,
}

END = Quantity("session_end", "counting a visit at its end, in the screen's process", "ms", 20.0)
REPORT = Quantity("report", "closing a week: its noise drawn, its report kept", "ms", 1000.0)
FIRST = Quantity("report_first", "the first one, which loads OpenDP", "ms")
_WAYS = {
    "ours": "with noise at each kiosk",
    "k5": "with numbers below five left out at each kiosk",
    "rr": "with randomised response, ε as ours",
}
_TABLES = {"guide": "visits by guide", "guide_outcome": "visits by guide and outcome"}


def session_end(bench: Bench) -> list[Sample]:
    """Count visits one by one, on a disk with nothing else to do."""
    return [Sample(END, ends(bench, bench.place.data, _offer(), _ENDS))]


def ends(bench: Bench, data: Path, offer: Offer, often: int) -> list[float]:
    """Count visits, each durably, as a screen does once its resident leaves; the milliseconds."""
    took = []
    kept = Kept(data)
    kept.open()
    for _ in bench.counted(bench.often(often)):
        began = time.perf_counter()
        kept.count(date(2026, 11, 26), VISIT, offer)
        took.append((time.perf_counter() - began) * _MS)
    kept.close()
    return took


def report(bench: Bench) -> list[Sample]:
    """Close weeks, one after the other."""
    place, took = Place("bench", _offer(), sends=True), []
    database = open_database(bench.place.data / "reports").database
    if database is None:
        return [Sample(REPORT, [], "nothing can be kept on this disk")]
    with database:
        counts, reports = Counts(database), Reports(database)
        for each in bench.counted(bench.often(_REPORTS) + 1):
            now = _MONDAY + timedelta(weeks=each)
            counts.add_all(now.date() - timedelta(days=3), [counted(Look(0.05))])
            began = time.perf_counter()
            close_weeks(counts, reports, place, OpenDPNoise(), now)
            took.append((time.perf_counter() - began) * _MS)
    return [Sample(REPORT, took), Sample(FIRST, took[:1])]


def statistics_accuracy(bench: Bench) -> list[Sample]:
    """Simulate a city week by week, and tell each way's error beside the others."""
    chance, offer = Random(bench.seed), _offer()  # noqa: S311  a simulation, to be had again
    weeks = [
        compared(city_week(offer, chance), chance) for _ in bench.counted(bench.often(_WEEKS))
    ]
    samples = []
    for table, what in _TABLES.items():
        for way, how in _WAYS.items():
            found = [week[table, way] for week in weeks]
            limit = 3.0 if way == "ours" else None
            name = f"statistics_accuracy_{table}_{way}"
            told = f"{what}, {how}: error of the five largest"
            top = Quantity(f"{name}_top5", told, "%", limit, Judged.MEDIAN)
            bias = Quantity(f"{name}_bias", f"{what}, {how}: how far the sum is off", "%")
            off = [each.bias for each in found]
            sure = statistics.stdev(off) / math.sqrt(len(off)) if len(off) > 1 else math.inf
            note = f"on average {statistics.fmean(off):.2f} % ± {sure:.2f}"
            samples += [
                Sample(top, [each.top for each in found], f"seed {bench.seed}"),
                Sample(bias, off, note),
            ]
    return samples


def _offer() -> Offer:
    return offer_of(read_guides(SHIPPED).guides, ("papers", "email"))
