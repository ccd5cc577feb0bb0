"""Where the tour stops to look at what was seen, with numbers that never change."""

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import cast

from kiosk.app.booking_desk import DEMONSTRATION
from kiosk.app.office import Office
from kiosk.app.taking import Taking
from kiosk.app.window import KioskWindow
from kiosk.devices.sticks import Stick
from kiosk.guides.model import Guide
from kiosk.screens.statistics.statistics_view import StatisticsView
from kiosk.screens.statistics.take_view import TakeView, Target
from kiosk.staff.people import LIBRARIAN
from kiosk.statistics.measures import REASONS
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from kiosk.tour.shown_desk import ZONE
from kiosk.tour.stop import Stop

_MOMENT = datetime(2026, 11, 24, 10, 42, tzinfo=ZONE)
_VISITS = (34, 41, 38, 52, 47, 61, 58, 66, 72, 69, 81, 77)  # by week, this one last
_GUIDES = (82, 41, 28, 17, 14)
_SITE = """
[place]
name = "Bibliothèque Mériadeck"

[printing]
printer = "Bureau"
"""
_STICK = Stick(Path("/media/KINGSTON"), "KINGSTON", 14_600_000_000)
_LOCKED = Stick(Path("/media/SD"), "SD", 900_000_000, locked=True)


def statistics_stops(guides: tuple[Guide, ...]) -> Iterator[Stop]:
    """All of them."""
    for name, prepare in _STOPS.items():
        yield Stop(name, partial(_led, guides=guides, prepare=prepare))


Prepare = Callable[[KioskWindow, Office], object]


def _led(kiosk: KioskWindow, guides: tuple[Guide, ...], prepare: Prepare) -> None:
    office = _office("seen")
    if not Counts(office.database).days("session"):
        _count(office, guides)
    prepare(kiosk, office)


@cache
def _folder() -> Path:
    """A made-up place, gone with the process of the tour."""
    made = tempfile.TemporaryDirectory(prefix="pas-a-pas-tour-")
    atexit.register(made.cleanup)
    return Path(made.name)


@cache
def _office(name: str) -> Office:
    data, config = _folder() / name, _folder() / "config"
    config.mkdir(exist_ok=True)
    (config / "site.toml").write_text(_SITE, "utf-8")
    shutil.copy(DEMONSTRATION / "booking.toml", config)  # for the names of its subjects
    database = open_database(data).database
    if database is None:
        raise RuntimeError("the tour has nowhere to keep anything")
    nothing = Taking(sticks=lambda: (_STICK, _LOCKED), command=("false",))
    return Office(database, data, config, clock=lambda: _MOMENT, taking=nothing)


def _count(office: Office, guides: tuple[Guide, ...]) -> None:
    counts = Counts(office.database)
    today = _MOMENT.date()
    for back, visits in enumerate(reversed(_VISITS)):
        day = today - timedelta(weeks=back)
        counts.add(day, "session", "visits", "alone", visits - visits // 3)
        counts.add(day, "session", "visits", "assisted", visits // 3)
        if back != 7:  # noqa: PLR2004  a week in which the kiosk was off
            counts.add(day, "network", "looks", "fast", 80 + back)
            counts.add(day, "network", "looks", "slow", 3)
            counts.add(day, "network", "looks", "none", 2 * back)
    _count_month(counts, today, guides)


def _count_month(counts: Counts, day: date, guides: tuple[Guide, ...]) -> None:
    often = sorted(guides, key=lambda guide: guide.often_asked or len(guides))[: len(_GUIDES)]
    for guide, number in zip(often, _GUIDES, strict=True):
        counts.add(day, "guide", guide.id, "finished", number - number // 3)
        counts.add(day, "guide", guide.id, "stuck", number // 5)
        counts.add(day, "guide", guide.id, "left", number // 3 - number // 5)
        for place, reason in enumerate(REASONS):
            counts.add(
                day, "stuck", f"{guide.id}/{guide.steps[1].id}", reason, number // (4 + place)
            )
        counts.add(day, "opinion", guide.id, "yes", number // 6)
        counts.add(day, "opinion", guide.id, "partly", number // 15)
    for language, number in (("fr", 181), ("ar", 31), ("pt", 12), ("es", 4), ("en", 3)):
        counts.add(day, "language", language, "times", number)
    for option, number in (("size", 64), ("speech", 22), ("contrast", 9)):
        counts.add(day, "option", option, "times", number)
    for detail, number in (
        ("made", 42),
        ("moved", 3),
        ("cancelled", 5),
        ("kept", 29),
        ("missed", 4),
    ):
        counts.add(day, "booking", "papers", detail, number)
    counts.add(day, "abandoned", "papers", "times", 6)
    for detail, number in (("registered", 19), ("attended", 14), ("absent", 3)):
        counts.add(day, "workshop", "workshops", detail, number)
    for subject, number in (("impots", 17), ("caf", 9), ("numerique", 4)):
        counts.add(day, "walkin", subject, "times", number)


def _look(kiosk: KioskWindow, office: Office, group: str = "visits") -> StatisticsView:
    kiosk.journey.opened.open_office(office)
    way = kiosk.journey.opened.staff_way(office)
    way.enter(LIBRARIAN)
    way.open("statistics")
    view = cast(StatisticsView, kiosk.navigation.page.view)
    view.show(group)
    return view


def _table(kiosk: KioskWindow, office: Office, group: str) -> None:
    _look(kiosk, office, group).toggleTable()


def _months(kiosk: KioskWindow, office: Office) -> None:
    _look(kiosk, office).monthAsked.emit()


def _take(kiosk: KioskWindow, office: Office, *, page: bool) -> TakeView:
    view = _look(kiosk, office)
    (view.pageAsked if page else view.numbersAsked).emit()
    return cast(TakeView, kiosk.navigation.page.view)


def _page(kiosk: KioskWindow, office: Office) -> TakeView:
    view = _take(kiosk, office, page=True)
    view.offer_printers([Target("printer", "Bureau", "Bureau")])
    return view


def _alone(kiosk: KioskWindow, office: Office) -> None:
    without = replace(office, taking=Taking(sticks=lambda: (), command=("false",)))
    _take(kiosk, without, page=False)


def _became(kiosk: KioskWindow, office: Office, *, printer: bool, done: bool) -> None:
    view = _page(kiosk, office)
    view.taken.disconnect()  # nothing is really written
    view.take(0 if printer else 1)
    view.tell(done=done, file="" if printer else "pas-a-pas-bibliotheque-meriadeck-2026-11.pdf")


_STOPS: Mapping[str, Prepare] = {
    **{
        f"seen-{group}": partial(_look, group=group)
        for group in ("visits", "guides", "stuck", "people", "meetings", "network")
    },
    "seen-visits-table": partial(_table, group="visits"),
    "seen-guides-table": partial(_table, group="guides"),
    "seen-nothing": lambda kiosk, _: _look(kiosk, _office("empty")),
    "seen-months": _months,
    "seen-page": _page,
    "seen-numbers": partial(_take, page=False),
    "seen-no-stick": _alone,
    "seen-printed": partial(_became, printer=True, done=True),
    "seen-saved": partial(_became, printer=False, done=True),
    "seen-not-saved": partial(_became, printer=False, done=False),
}
