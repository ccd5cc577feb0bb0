"""Day after day at a made-up kiosk: who comes, who keeps an appointment, and weeks that end."""

from collections.abc import Iterator
from contextlib import nullcontext
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from kiosk.app.attended import note_attendance
from kiosk.app.booking_desk import make_desk, read_booking, refresh_calendars
from kiosk.app.booth import Booth
from kiosk.app.kept import DEMONSTRATION
from kiosk.app.made_up.residents import Residents
from kiosk.app.made_up.staff import Mediators
from kiosk.app.reporting import Reporting
from kiosk.app.shelf import read_shelf
from kiosk.app.workshops import make_workshop_desk, refresh_workshops
from kiosk.booking.front_desk import FrontDesk
from kiosk.booking.model import Attendance
from kiosk.booking.states import HELD
from kiosk.settings.reading import read_site
from kiosk.statistics.measures import Key
from kiosk.statistics.network import Look, counted
from kiosk.statistics.session import contributions
from kiosk.storage.counts import Counts
from kiosk.storage.database import KioskDatabase
from kiosk.storage.states import States

_PARIS = ZoneInfo("Europe/Paris")
_OPENS, _CLOSES, _LAST_SESSION_IS_OVER = 10, 18, 22
_VISITS = {1: 16, 2: 26, 3: 18, 4: 20, 5: 24}  # from Tuesday; Wednesdays are full
_LOOKS = (_CLOSES - _OPENS) * 120  # one each half minute
_CANCELS, _MISSES = 0.06, 0.12  # each day of all bookings to come; of all that have come


class MadeUpError(Exception):
    """Nothing is made up here; the words say why."""


class MadeUpDays:
    """A kiosk's days; the same seed, days and settings make the same counts.

    The noise of reports and the codes of bookings are drawn as ever.
    """

    def __init__(self, database: KioskDatabase, data: Path, config: Path, seed: int) -> None:
        self._database = database
        self._data, self._config = data, config
        self._seed = seed
        self._chance = Random(seed)  # noqa: S311  made up, and to be had again
        self._counts = Counts(database)
        self._site = read_site(config, data).site
        self._residents = Residents(self._site, read_shelf(config, data), self._chance)
        journey = self._residents.journey
        self._reporting = Reporting(lambda: journey.tally.offer, lambda _: nullcontext(_Nowhere()))
        self._desk: FrontDesk | None = None
        self._mediators: Mediators | None = None
        self._now = datetime.now(_PARIS)

    def fill(self, days: int, until: date) -> Iterator[int]:
        """Make up so many days, the last one `until`; gives how many visits were counted on each.

        Raises:
            MadeUpError: the folder holds something already.
            StorageError: it was broken off; the folder stays marked as made up.
        """
        if self._counts.sums(date.min, date.max):
            raise MadeUpError("something was counted in that folder already: choose an empty one")
        first = until - timedelta(days=days - 1)
        self._at(first, _OPENS)
        States(self._database).set(DEMONSTRATION, str(self._seed), self._now)
        self._offer_bookings()
        for number in range(days):
            day = first + timedelta(days=number)
            self._close_weeks(day)
            yield self._day(day)
        self._close_weeks(until + timedelta(days=1))

    def _offer_bookings(self) -> None:
        settings = read_booking(self._config)
        offer = settings.offer
        if offer is None:
            return
        self._refresh()
        self._desk = make_desk(self._database, self._data, offer)
        workshops = make_workshop_desk(self._database, self._data, offer)
        booth = Booth(self._desk, None, self._clock, offer.zone, workshops=workshops)
        self._residents.offer(booth)
        if offer.mediators:
            self._mediators = Mediators(
                self._desk.ledger, self._data, offer, self._clock, self._chance
            )

    def _refresh(self) -> None:
        """The calendars are read a year ahead, as the sync process does."""
        settings = read_booking(self._config)
        refresh_calendars(self._database, settings, self._clock())
        refresh_workshops(self._database, settings, self._clock())

    def _day(self, day: date) -> int:
        visits = _VISITS.get(day.weekday(), 0)
        visits += self._chance.randint(-4, 4) if visits else 0
        self._look_at_network(day)
        if self._desk is not None and day.weekday() == 0:
            self._refresh()
        counted_ones = 0
        for number in range(visits):
            self._at(day, _OPENS, (_CLOSES - _OPENS) * 60 * number // visits)
            self._residents.visit()
            counted_ones += self._count(day)
        self._at(day, _LAST_SESSION_IS_OVER)
        if self._mediators is not None and visits:
            self._mediators.work(day)
        return counted_ones + self._see_to_bookings(day)

    def _count(self, day: date) -> int:
        """As a screen does once its resident has left (`Kept.count`); gives the visits counted."""
        journey = self._residents.journey
        rows = contributions(journey.session, journey.tally.offer, day)
        self._counts.add_all(day, rows)
        return sum(row.number for row in rows if row.measure == Key.SESSION)

    def _see_to_bookings(self, day: date) -> int:
        """Note who came today; some of those to come change their mind, which is a visit too."""
        if self._desk is None:
            return 0
        start = datetime.combine(day, time(), _PARIS)
        ledger = self._desk.ledger
        for booking in ledger.between(start, start + timedelta(days=1)):
            if booking.state in HELD and booking.start <= self._now:
                missed = self._chance.random() < _MISSES
                came = Attendance.MISSED if missed else Attendance.KEPT
                note_attendance(self._database, ledger, booking.id, came, self._now)
        visits = 0
        for booking in ledger.between(start + timedelta(days=1), start + timedelta(days=40)):
            if booking.state in HELD and self._chance.random() < _CANCELS:
                self._residents.cancel(booking, self._clock())
                visits += self._count(day)
        return visits

    def _look_at_network(self, day: date) -> None:
        """A connection that is good on most days, and poor or away on some."""
        away = self._chance.choice([0, 0, 0, 0, 2, 30, 240])
        slow = self._chance.choice([0, 3, 10, 60])
        found = ((0.05, _LOOKS - away - slow), (0.7, slow), (None, away))
        rows = [(counted(Look(delay)), number) for delay, number in found if number]
        self._counts.add_all(day, [(*row[:3], number, number) for row, number in rows])

    def _close_weeks(self, day: date) -> None:
        self._at(day, 0, 15)
        self._reporting.round(self._database, self._site, self._now)

    def _at(self, day: date, hour: int, minutes: int = 0) -> None:
        self._now = datetime.combine(day, time(hour), _PARIS) + timedelta(minutes=minutes)

    def _clock(self) -> datetime:
        return self._now.astimezone(UTC)


class _Nowhere:
    """Where nothing is ever put: what is made up is not sent."""

    where = "nowhere"

    def read(self, name: str) -> bytes | None:
        raise AssertionError(f"{name} is made up, and asked for all the same")

    def publish(self, name: str, body: bytes) -> None:
        raise AssertionError(f"{name} is made up, and {len(body)} bytes of it are to be sent")
