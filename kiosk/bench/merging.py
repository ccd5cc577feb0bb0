"""How long the dataset of a whole city takes: 300 kiosks, two years of weeks."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

from kiosk.app.offered import offer_of
from kiosk.app.shelf import SHIPPED
from kiosk.bench.bench import Bench
from kiosk.bench.figures import Judged, Quantity, Sample
from kiosk.bench.processes import BenchError
from kiosk.bench.sampled import SampledNoise
from kiosk.guides.reader import read_guides
from kiosk.statistics.report import make_report, written
from kiosk.statistics.weeks import Week

_KIOSKS, _WEEKS = 300, 104
_FIRST = Week.of(date(2024, 11, 4))
_DRAWN = 20  # reports really drawn; the others have the same numbers in another place and week
_MIB = 1024.0

WHOLE = Quantity("merge_300x104", "the dataset of 300 kiosks × 104 weeks", "s", 60.0)
AGAIN = Quantity("merge_300x104_again", "the same, asked again with one week more", "s")
MEMORY = Quantity(
    "merge_300x104_memory", "the most memory that took (resident set)", "MiB", 100.0, Judged.MAX
)


def merge_300x104(bench: Bench) -> list[Sample]:
    """Make up the reports of a city, and merge them by the command that a city would use."""
    reports, out = bench.place.folder / "city", bench.place.folder / "dataset"
    took, again, memory = [], [], []
    bodies = _bodies(bench.seed)
    for done, week in enumerate(_weeks()):
        bench.progress(done, _WEEKS + 1)
        _write(reports, week, bodies)
    for _ in range(bench.often(1)):
        (out / ".pas-a-pas-merge").unlink(missing_ok=True)
        seconds, peak = _merge(reports, out)
        took.append(seconds)
        memory.append(peak)
    _write(reports, Week(date(2026, 11, 2)), bodies)
    seconds, peak = _merge(reports, out)
    again.append(seconds)
    memory.append(peak)
    return [Sample(WHOLE, took), Sample(AGAIN, again), Sample(MEMORY, memory)]


def _weeks() -> Iterator[Week]:
    week = _FIRST
    for _ in range(_WEEKS):
        yield week
        week = week.next


def _bodies(seed: int) -> list[bytes]:
    noise = SampledNoise(Random(seed))  # noqa: S311  made up, and to be had again
    offer = offer_of(read_guides(SHIPPED).guides, ("papers", "email"))
    return [written(make_report("place-000", _FIRST, {}, offer, noise)) for _ in range(_DRAWN)]


def _write(reports: Path, week: Week, bodies: list[bytes]) -> None:
    for kiosk in range(_KIOSKS):
        place = f"place-{kiosk:03}"
        folder = reports / place
        folder.mkdir(parents=True, exist_ok=True)
        body = bodies[(kiosk + week.monday.toordinal()) % _DRAWN]
        head, rest = body.split(b'"unit"', 1)
        head = head.replace(b"place-000", place.encode())
        head = head.replace(str(_FIRST).encode(), str(week).encode())
        (folder / f"{place}_{week}.json").write_bytes(head + b'"unit"' + rest)


def _merge(reports: Path, out: Path) -> tuple[float, float]:
    """Seconds taken, and MiB at most."""
    command = [sys.executable, "-m", "kiosk", "reports", "merge", str(reports), "--out", str(out)]
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:  # noqa: S603  ours
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise BenchError(f"the merge ended with {process.returncode}")
    return time.perf_counter() - began, used.ru_maxrss / _MIB
