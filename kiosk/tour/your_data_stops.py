"""Where the tour stops to look at what is kept and counted, with numbers that never change."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import partial
from itertools import cycle
from typing import cast

from kiosk.app.offered import offer_of
from kiosk.app.ways.your_data import YourDataWay
from kiosk.app.window import KioskWindow
from kiosk.guides.model import Guide
from kiosk.screens.yourdata.figures import Figures
from kiosk.screens.yourdata.report_view import ReportView
from kiosk.screens.yourdata.your_data_view import YourDataView
from kiosk.statistics.noise import Drawn
from kiosk.statistics.report import Counted, make_report, written
from kiosk.statistics.weeks import Week
from kiosk.storage.kept_report import KeptReport, ReportState
from kiosk.tour.shown_desk import ZONE
from kiosk.tour.stop import Stop

_MOMENT = datetime(2026, 11, 24, 10, 42, tzinfo=ZONE)
_SERVER = "donnees.bordeaux-metropole.example"
_PAGE = "https://opendata.example/pas-a-pas"
_OFTEN = (182, 141, 128, 97, 64)
_LAST = Week.of((_MOMENT - timedelta(weeks=1)).date())


@dataclass(frozen=True, slots=True)
class _StillNoise:
    """Adds the same few numbers, so that a picture is the same tomorrow."""

    def prepare(self) -> None:
        """Nothing is to be loaded."""

    def draw(self, counts: Sequence[int], bound: int, epsilon: Fraction) -> Drawn:
        """The counts, a little up or down."""
        added = cycle((1, 0, -2, 0, 3, -1))
        numbers = tuple(count + next(added) for count in counts)
        return Drawn(numbers, float(bound / epsilon), float(epsilon))


def your_data_stops(guides: tuple[Guide, ...]) -> Iterator[Stop]:
    """All of them."""
    full = shown_figures(guides)
    yield Stop("data", partial(_looked, figures=full))
    yield Stop("data-stuck", partial(_looked, figures=full, shown="stuck"))
    yield Stop("data-not-counted", partial(_looked, figures=full, counts=False))
    quiet = replace(full, sums=lambda first, last: {}, reports=lambda: (), sends_to="")
    yield Stop("data-empty", partial(_looked, figures=replace(quiet, open_data="")))
    yield Stop("data-made-up", partial(_made_up, figures=full))
    yield Stop("data-next", partial(_report, figures=full, page=0))
    yield Stop("data-next-later", partial(_report, figures=full, page=3))
    opened = replace(full, reports=lambda: full.reports()[1:])
    yield Stop("data-next-open", partial(_report, figures=opened, page=0))
    yield Stop("data-past", lambda kiosk: _open(kiosk, full).past())
    yield Stop("data-past-none", lambda kiosk: _open(kiosk, quiet).past())


def shown_figures(guides: tuple[Guide, ...]) -> Figures:
    """Those of a week like others, with a report that waits to leave."""
    often = sorted(guides, key=lambda guide: guide.often_asked or len(guides))[: len(_OFTEN)]
    sums: dict[Counted, int] = {}
    for guide, number in zip(often, _OFTEN, strict=True):
        sums["guide", guide.id, "finished"] = number - number // 4
        sums["guide", guide.id, "left"] = number // 4
        sums["stuck", f"{guide.id}/{guide.steps[1].id}", "password"] = number // 9
    sums["session", "visits", "alone"], sums["session", "visits", "assisted"] = 512, 100
    sums["language", "fr", "times"], sums["language", "ar", "times"] = 560, 52
    reports = _reports(sums, guides)
    return Figures(
        sums=lambda first, last: sums,
        reports=lambda: reports,
        clock=lambda: _MOMENT,
        guides=guides,
        sends_to=_SERVER,
        open_data=_PAGE,
        keep_days=30,
    )


def _reports(sums: Mapping[Counted, int], guides: tuple[Guide, ...]) -> tuple[KeptReport, ...]:
    """One that waits, one that left, and one that never will, the last week first."""
    offer = offer_of(guides)
    made = []
    for back in range(3):
        week = Week(_LAST.monday - timedelta(weeks=back))
        report = make_report("meriadeck-1", week, sums, offer, _StillNoise())
        closed = _at(week.next.monday)
        made.append(
            KeptReport(
                str(week),
                report.file,
                written(report),
                closed,
                closed + timedelta(days=2, hours=9, minutes=4),
            )
        )
    left = made[1].due_at + timedelta(minutes=1)
    return (
        made[0],
        replace(made[1], state=ReportState.SENT, sent_at=left, sent_to=_SERVER),
        replace(made[2], state=ReportState.WITHHELD),
    )


def _at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 0, 10, tzinfo=ZONE)


def _open(kiosk: KioskWindow, figures: Figures) -> YourDataWay:
    return kiosk.journey.opened.open_figures(figures)


def _looked(
    kiosk: KioskWindow, figures: Figures, shown: str = "guide", *, counts: bool = True
) -> None:
    kiosk.journey.tally.set_counts(True)
    _open(kiosk, figures).look()
    view = cast(YourDataView, kiosk.navigation.page.view)
    view.show(shown)
    if not counts:
        view.toggleCounts()


def _made_up(kiosk: KioskWindow, figures: Figures) -> None:
    kiosk.frame.say_made_up()
    _looked(kiosk, figures)


def _report(kiosk: KioskWindow, figures: Figures, page: int) -> None:
    _open(kiosk, figures).next()
    cast(ReportView, kiosk.navigation.page.view).turn(page)
