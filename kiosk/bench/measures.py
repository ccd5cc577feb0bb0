"""All that the bench can measure, by name, and the report of one run."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType

import msgspec

from kiosk.bench.bench import Bench
from kiosk.bench.booking import booking_confirmed, sync_cost
from kiosk.bench.browsing import browser_page, browser_residents
from kiosk.bench.choices import Measure, Platform
from kiosk.bench.counting import report, session_end, statistics_accuracy
from kiosk.bench.figures import Figure, Sample, figure
from kiosk.bench.machine import Machine, load, this_machine
from kiosk.bench.merging import merge_300x104
from kiosk.bench.place import HEIGHT, WIDTH, made_up_place
from kiosk.bench.residents import finish_to_home, residents_1000
from kiosk.bench.searching import search_5000
from kiosk.bench.slotting import expand_50x1y, slots_50x60
from kiosk.bench.staff import staff_screens
from kiosk.bench.starting import first_screen_warm, from_standby
from kiosk.bench.using import gui_stall, memory_pss_mib, scroll_frame, tap_to_pixels

MEASURES: Mapping[Measure, Callable[[Bench], list[Sample]]] = MappingProxyType(
    {
        Measure.FIRST_SCREEN_WARM: first_screen_warm,
        Measure.FROM_STANDBY: from_standby,
        Measure.TAP_TO_PIXELS: tap_to_pixels,
        Measure.SCROLL_FRAME: scroll_frame,
        Measure.GUI_STALL: gui_stall,
        Measure.MEMORY_PSS_MIB: memory_pss_mib,
        Measure.BOOKING_CONFIRMED: booking_confirmed,
        Measure.SYNC_COST: sync_cost,
        Measure.SEARCH_5000: search_5000,
        Measure.SLOTS_50X60: slots_50x60,
        Measure.EXPAND_50X1Y: expand_50x1y,
        Measure.FINISH_TO_HOME: finish_to_home,
        Measure.RESIDENTS_1000: residents_1000,
        Measure.SESSION_END: session_end,
        Measure.REPORT: report,
        Measure.STATISTICS_ACCURACY: statistics_accuracy,
        Measure.MERGE_300X104: merge_300x104,
        Measure.STAFF_SCREENS: staff_screens,
        Measure.BROWSER_PAGE: browser_page,
        Measure.BROWSER_RESIDENTS: browser_residents,
    }
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is to be measured, and how.

    `rounds` is how often each measurement is made again, None: as often as it needs; `residents`
    how many follow one another where that is measured; `seed` makes up guides. `data` is the
    folder on whose disk to measure, `config` the place whose settings and guides to use; None:
    the system's temporary folder, a place with all the defaults.
    """

    measures: Sequence[Measure]
    rounds: int | None
    residents: int
    seed: int
    platform: Platform
    data: Path | None
    config: Path | None


@dataclass(frozen=True, slots=True)
class Report:
    """One run: when, on what, how, and what was found.

    `size` is that of the screen in pixels; None: that of the display. `met` tells whether every
    figure with a limit that could be measured is within it.
    """

    began: datetime
    machine: Machine
    platform: Platform
    size: tuple[int, int] | None
    seed: int
    met: bool
    figures: tuple[Figure, ...]

    def json(self) -> str:
        """The report as it is printed."""
        return msgspec.json.format(msgspec.json.encode(self)).decode()


def run(
    wishes: Wishes,
    progress: Callable[[Measure, int, int], None],
    tell: Callable[[Figure], None],
) -> Report:
    """Measure what is wished; `tell` hears of each figure once it is known.

    `progress` is told the measure, the rounds done, and of how many.

    Raises:
        BenchError: something cannot be measured on this machine; nothing is left running.
    """
    began, figures = datetime.now().astimezone(), []
    with made_up_place(wishes.data, wishes.config, wishes.platform) as place:
        for measure in wishes.measures:
            bench = Bench(
                place,
                wishes.rounds,
                wishes.residents,
                wishes.seed,
                partial(progress, measure),
            )
            found = [figure(sample, load()) for sample in MEASURES[measure](bench)]
            for each in found:
                tell(each)
            figures += found
    return Report(
        began=began,
        machine=this_machine(),
        platform=wishes.platform,
        size=(WIDTH, HEIGHT) if wishes.platform is Platform.OFFSCREEN else None,
        seed=wishes.seed,
        met=all(each.met is not False for each in figures),
        figures=tuple(figures),
    )
