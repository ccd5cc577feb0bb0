"""How quick the staff's screens are after two years, and what those years cost a resident."""

import json
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from kiosk.app.offered import offer_of
from kiosk.app.shelf import read_shelf
from kiosk.bench.bench import Bench
from kiosk.bench.counting import ends
from kiosk.bench.figures import Judged, Quantity, Sample
from kiosk.bench.place import Place
from kiosk.bench.processes import BenchError
from kiosk.bench.two_years import BOOKINGS, DAYS, fill
from kiosk.statistics.closing import Place as Closing
from kiosk.statistics.closing import close_weeks
from kiosk.statistics.measures import Offer
from kiosk.statistics.network import Look, counted
from kiosk.statistics.noise import OpenDPNoise
from kiosk.statistics.weeks import Week
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from kiosk.storage.reports import Reports

_MS = 1000.0
_ROUNDS, _ENDS, _WEEKS = 5, 50, 5
_MOST_S = 300

SCREENS = Quantity(
    "staff_screens",
    f"opening a screen of the staff, drawn, after {DAYS} days and {BOOKINGS} bookings",
    "ms",
    200.0,
)
WORK = Quantity(
    "staff_screens_processor",
    "of that, what the thread worked, at worst: waiting for a processor apart",
    "ms",
    200.0,
    Judged.MAX,
)
END = Quantity("session_end_2y", "counting a visit at its end, after two years", "ms", 20.0)
REPORT = Quantity("report_2y", "closing a week, after two years", "ms", 1000.0)


def staff_screens(bench: Bench) -> list[Sample]:
    """Fill a place with two years, and open every screen of its staff some times."""
    place, now = _place(bench.place), datetime.now().astimezone()
    fill(place.data, place.config, read_shelf(place.config, place.data), now, bench.seed)
    rounds = bench.often(_ROUNDS)
    took = _opened(place, rounds)
    return [
        _screens(SCREENS, {name: [ms for ms, _ in times] for name, times in took.items()}),
        _screens(WORK, {name: [ms for _, ms in times] for name, times in took.items()}),
        Sample(END, ends(bench, place.data, _offer(place), _ENDS)),
        Sample(REPORT, _closed(place, now)),
    ]


def _place(of: Place) -> Place:
    """Folders of its own, for this place is filled as no other measure wants it."""
    data, config = of.data / "two-years", of.folder / "two-years"
    config.mkdir(exist_ok=True)
    return Place(of.folder, data, config, of.environment)


def _screens(quantity: Quantity, took: Mapping[str, Sequence[float]]) -> Sample:
    slowest = sorted(took, key=lambda name: -max(took[name]))[:3]
    note = ", ".join(f"{name} {max(took[name]):.0f}" for name in slowest)
    return Sample(
        quantity, [each for times in took.values() for each in times], f"slowest: {note}"
    )


def _opened(place: Place, rounds: int) -> dict[str, list[tuple[float, float]]]:
    words = [str(place.data), str(place.config), str(rounds)]
    done = subprocess.run(  # noqa: S603  a process of ours
        [sys.executable, "-m", "kiosk.bench.staffed", *words],
        capture_output=True,
        check=False,
        env=dict(place.environment),
        timeout=_MOST_S,
    )
    if done.returncode:
        raise BenchError(f"the staff's screens did not open: {done.stderr.decode()[-300:]}")
    took: dict[str, list[tuple[float, float]]] = json.loads(done.stdout)
    return took


def _offer(place: Place) -> Offer:
    return offer_of(read_shelf(place.config, place.data))


def _closed(place: Place, now: datetime) -> list[float]:
    """Close the weeks to come, for all that came before goes into the first."""
    closing = Closing("bench", _offer(place), sends=True)
    database, took = open_database(place.data).database, []
    if database is None:
        return []
    with database:
        counts, reports = Counts(database), Reports(database)
        # All weeks so far at once: what is timed is a week like others.
        close_weeks(counts, reports, closing, OpenDPNoise(), now + timedelta(weeks=1))
        for later in range(_WEEKS):
            day = Week.of(now.date()).next.monday + timedelta(weeks=later)
            counts.add_all(day, [counted(Look(0.05))])
            began = time.perf_counter()
            close_weeks(counts, reports, closing, OpenDPNoise(), now + timedelta(weeks=later + 2))
            took.append((time.perf_counter() - began) * _MS)
    return took
