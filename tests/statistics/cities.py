"""Folders full of reports, as a city has them."""

import json
from datetime import date
from random import Random

from kiosk.bench.sampled import SampledNoise
from kiosk.statistics.measures import Offer
from kiosk.statistics.report import make_report, written
from kiosk.statistics.weeks import Week
from tests.statistics.offers import SMALL
from tests.statistics.silence import Silence

TODAY = date(2026, 12, 10)
FIRST = Week.read("2026-W45")
COUNTS = {
    ("guide", "rsa", "finished"): 5,
    ("guide", "rsa", "left"): 2,
    ("session", "visits", "alone"): 7,
    ("stuck", "rsa/papers", "sms"): 1,
    ("network", "looks", "fast"): 100,
}


def report(place="merignac", week=FIRST, counts=COUNTS, offer: Offer = SMALL, noise=None):
    return make_report(place, week, counts, offer, noise or Silence())


def put(folder, made, body=None):
    """Put a report where its kiosk would; gives its path in that folder."""
    path = folder / made.place / made.file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body if body is not None else written(made))
    return path.relative_to(folder).as_posix()


def city(folder, places=3, weeks=4, seed=2026):
    """A small city, with noise from a seed."""
    noise = SampledNoise(Random(seed))
    week = FIRST
    for _ in range(weeks):
        for number in range(places):
            put(folder, report(f"place-{number}", week, noise=noise))
        week = week.next


def changed(body, **keys):
    """A report in which the head says something else."""
    return json.dumps(json.loads(body) | keys).encode()
