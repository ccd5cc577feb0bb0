"""How a screen answers somebody who uses it: taps, scrolling, stalls, and what memory it takes.

A visitor does it in a screen process of its own for each round, with no supervisor around.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.app.messages import After, Ready, Show
from kiosk.bench.bench import Bench
from kiosk.bench.errands import Brought, Errand, Seen
from kiosk.bench.figures import Judged, Quantity, Sample
from kiosk.bench.offered import offered
from kiosk.bench.place import Place
from kiosk.bench.processes import Size, caveat, size_of, wait_until_at_rest
from kiosk.bench.started import lone_screen
from kiosk.bench.visits import Reception, Visit

_VISITS = 3  # each is a whole session of some sixty touches

TAP = Quantity(
    "tap_to_pixels",
    "a finger lifted from a control → the first frame that shows what it did",
    "ms",
    100.0,
)
DARKENING = Quantity(
    "press_to_pixels",
    "a finger on a control → the first frame that shows it is pressed",
    "ms",
    100.0,
)
FRAME = Quantity(
    "scroll_frame",
    "work for one frame while scrolling: touches taken in, layout, painting, handing over",
    "ms",
    16.7,
)
FRAME_WORK = Quantity(
    "scroll_frame_processor",
    "of that, what the thread worked: waiting for a processor apart",
    "ms",
)
INTERVAL = Quantity("scroll_interval", "from one frame to the next while scrolling", "ms")
STALL = Quantity(
    "gui_stall",
    "how late a timer of 5 ms was at worst during each act of a whole session",
    "ms",
    100.0,
    Judged.MAX,
)
STALL_STARTING = Quantity(
    "gui_stall_starting",
    "the same while a kiosk has just started and is used at once, before it is warm",
    "ms",
    100.0,
    Judged.MAX,
)
STALL_HEARD = Quantity(
    "gui_stall_heard",
    "the same on the way to hundreds of times of a session, each screen of it read aloud",
    "ms",
    100.0,
    Judged.MAX,
)
WORK = Quantity(
    "gui_stall_work",
    "what the screen itself worked at worst meanwhile: waiting for a processor apart",
    "ms",
    judged=Judged.MAX,
)
MEMORY = Quantity(
    "memory_pss_mib",
    "memory of a screen after a whole session, in which no site was opened at the kiosk",
    "MiB",
    150.0,
    Judged.MAX,
)

BESIDE = Quantity(
    "memory_beside_mib",
    "the same while the next screen stands by, as on every kiosk: what both map is shared",
    "MiB",
    judged=Judged.MAX,
)


def tap_to_pixels(bench: Bench) -> list[Sample]:
    """Whole sessions in warm screens, with a look at the glass after every touch."""
    answers, darkenings, notes = [], [], []
    for told in _each_round(bench, bench.place, Errand.TAPS):
        answers += told.values["answer"]
        darkenings += told.values["darkening"]
        notes.append(told.note)
    return [Sample(TAP, answers, "; ".join(notes)), Sample(DARKENING, darkenings)]


def scroll_frame(bench: Bench) -> list[Sample]:
    """Drags and flicks."""
    work, worked, intervals, note = [], [], [], ""
    for told in _each_round(bench, bench.place, Errand.SCROLL):
        work += told.values["work"]
        worked += told.values["processor"]
        intervals += told.values["interval"]
        note = told.note
    return [Sample(FRAME, work, note), Sample(FRAME_WORK, worked), Sample(INTERVAL, intervals)]


def gui_stall(bench: Bench) -> list[Sample]:
    """Whole sessions in warm screens, the voice, and the first seconds of screens not yet warm."""
    visits = {STALL: list(_each_round(bench, bench.place, Errand.WALK))}
    with offered(bench.place) as place:
        visits[STALL_HEARD] = list(_each_round(bench, place, Errand.HEAR))
    visits[STALL_STARTING] = list(_each_round(bench, bench.place, Errand.HURRY, warm=False))
    samples = []
    for quantity, brought in visits.items():
        values = [ms for told in brought for ms in told.values["stall"]]
        samples.append(Sample(quantity, values, "; ".join(told.note for told in brought)))
    everything = [told for brought in visits.values() for told in brought]
    return [*samples, Sample(WORK, [ms for told in everything for ms in told.values["work"]])]


def memory_pss_mib(bench: Bench) -> list[Sample]:
    """What a screen takes once somebody has seen all of it; the visitor in it is counted too."""
    sizes: list[Size] = []
    beside: list[Size] = []
    for _ in bench.counted(bench.often(1)):
        with shown(bench.place, warm=True) as visit:
            visit.go(Errand.STROLL)
            visit.hears(Brought)
            sizes.append(size_of(visit.pid))
            with lone_screen(bench.place, bench.place.command("screen")) as standby:
                standby.said(Ready)
                wait_until_at_rest(standby.pid)
                beside.append(size_of(visit.pid))
    return [
        Sample(MEMORY, [size.memory_mib for size in sizes], _about(sizes[-1])),
        Sample(BESIDE, [size.memory_mib for size in beside], caveat(beside)),
    ]


def _about(size: Size) -> str:
    if size.own_mib is None:
        return caveat([size])
    return f"{size.own_mib:.0f} MiB of it its own; RSS {size.rss_mib:.0f} MiB"


def _each_round(
    bench: Bench, place: Place, errand: Errand, *, warm: bool = True
) -> Iterator[Brought]:
    for _ in bench.counted(bench.often(_VISITS)):
        with shown(place, warm=warm) as visit:
            visit.go(errand)
            yield visit.hears(Brought)


@contextmanager
def shown(place: Place, *, warm: bool) -> Iterator[Visit]:
    """A screen that has just been shown; `warm`: it stood by until all its parts were there."""
    with (
        Reception(place.folder / "reception") as reception,
        lone_screen(place, place.visited("screen", reception.path)) as screen,
    ):
        visit = reception.next()
        screen.said(Ready)
        if warm:
            wait_until_at_rest(screen.pid)
        screen.tell(Show(After.START))
        visit.hears(Seen)
        yield visit
        visit.close()
