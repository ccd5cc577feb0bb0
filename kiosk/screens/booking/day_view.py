"""A day with its times, as a column or as a part of a list."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby, pairwise

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.booking.model import Slot as FreeSlot
from kiosk.screens.booking.moments import Teller
from kiosk.screens.booking.slots_model import TimeRow, TimesModel

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1

_SUNDAY = 7


@QmlElement
class DayView(QObject):
    """The name of a day, its date, and its times; without times it says that nothing is free."""

    def __init__(
        self, at: datetime, rows: Sequence[TimeRow], teller: Teller, now: datetime, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._name = teller.day(at, now)
        self._date = teller.short_date(at)
        self._times = TimesModel(rows, teller, self)

    @property
    def model(self) -> TimesModel:
        """The times, for Python."""
        return self._times

    @Property(str, constant=True)
    def name(self) -> str:
        """ "Today", "Wednesday"."""
        return self._name

    @Property(str, constant=True)
    def date(self) -> str:
        """ "25 nov."."""
        return self._date

    @Property(QObject, constant=True)
    def times(self) -> QObject:
        """The times, a `TimesModel`."""
        return self._times

    @Property(bool, constant=True)
    def empty(self) -> bool:
        """Whether no time was free that day when it was first shown."""
        return not self._times.rows

    @Property(int, constant=True)
    def count(self) -> int:
        """How many times there are, come or not."""
        return len(self._times.rows)

    @Slot(int, result=QObject)
    def begin(self, most: int) -> QObject:
        """The times, so many of them at once: the others come when asked for."""
        self._times.begin(most)
        return self._times


def days_of(
    slots: Sequence[FreeSlot], teller: Teller, now: datetime, parent: QObject
) -> list[DayView]:
    """The days that have a free slot, nearest first, and single empty ones between two of them.

    A longer time without anything is passed over, and so is an empty Sunday.
    """
    times = {
        day: list(each)
        for day, each in groupby(slots, key=lambda slot: teller.local(slot.at).date())
    }
    views = []
    for day in _with_single_gaps(list(times)):
        there = times.get(day, [])
        at = there[0].at if there else _noon(day, teller, slots)
        rows = [row for _, row in sorted(_rows(there).items())]
        views.append(DayView(at, rows, teller, now, parent))
    return views


def _rows(slots: Sequence[FreeSlot]) -> dict[tuple[int, str], TimeRow]:
    rows: dict[tuple[int, str], TimeRow] = {}
    for slot in slots:
        rows.setdefault((slot.start, str(slot.place)), TimeRow(slot))
    return rows


def _with_single_gaps(days: Sequence[date]) -> Iterator[date]:
    yield from days[:1]
    for before, after in pairwise(days):
        between = before + timedelta(days=1)
        if after - between == timedelta(days=1) and between.isoweekday() != _SUNDAY:
            yield between
        yield after


def _noon(day: date, teller: Teller, slots: Sequence[FreeSlot]) -> datetime:
    zone = teller.local(slots[0].at).tzinfo
    return datetime(day.year, day.month, day.day, 12, tzinfo=zone)
