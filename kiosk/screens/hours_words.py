"""Opening hours in words, in the language of the screen."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.screens.booking.moments import Teller
from kiosk.settings.week import DAYS, Closing, Span, Week

translate = QCoreApplication.translate

_SHOWN_CLOSINGS = 4


def state_in_words(
    teller: Teller, *, is_open: bool, changes: datetime | None, now: datetime
) -> str:
    """ "Open today until 18:00", "Closed now. Opens tomorrow at 10:00"."""
    if (
        is_open
        and changes is not None
        and teller.local(changes).date() == teller.local(now).date()
    ):
        #: %1 is an hour
        return translate("Hours", "Open today until %1").replace("%1", teller.hour(changes))
    if is_open:
        return translate("Hours", "Open now")
    if changes is None:
        return translate("Hours", "Closed at present")
    #: %1 is a moment: "tomorrow at 10:00"
    return translate("Hours", "Closed now. Opens %1").replace("%1", teller.soon(changes, now))


def week_in_words(teller: Teller, week: Week, today: date) -> list[str]:
    """A line for each hour of the week: "Monday to Friday: 10:00–12:30, 14:00–18:00"."""
    lines = [
        #: %1 are days, %2 hours
        translate("Hours", "%1: %2", "days: hours")
        .replace("%1", days_in_words(teller, first, last))
        .replace("%2", day_in_words(teller, week.days[first]))
        for first, last in _runs(week)
        if week.days[first]
    ]
    if week.holidays_closed:
        lines.append(translate("Hours", "Closed on public holidays"))
    coming = [each for each in sorted(week.closings) if each.last >= today]
    return lines + [closing_in_words(teller, each) for each in coming[:_SHOWN_CLOSINGS]]


def day_in_words(teller: Teller, spans: Sequence[Span]) -> str:
    """ "10:00–12:30, 14:00–18:00", or "Closed"."""
    if not spans:
        return translate("Hours", "Closed")
    pairs = (f"{minute_in_words(teller, a)}–{minute_in_words(teller, b)}" for a, b in spans)
    return translate("Hours", ", ", "between hours").join(pairs)


def minute_in_words(teller: Teller, minute: int) -> str:
    """A minute of the day, as the language writes an hour."""
    return teller.clock(*divmod(minute, 60))


def day_name(teller: Teller, day: int) -> str:
    """ "Monday" for 0."""
    name = QLocale(str(teller.language)).standaloneDayName(day + 1)
    return name[:1].upper() + name[1:]


def days_in_words(teller: Teller, first: int, last: int) -> str:
    """ "Monday", "Monday to Friday"."""
    if first == last:
        return day_name(teller, first)
    #: days of the week
    said = translate("Hours", "%1 to %2").replace("%1", day_name(teller, first))
    return said.replace("%2", QLocale(str(teller.language)).standaloneDayName(last + 1))


def closing_in_words(teller: Teller, closing: Closing) -> str:
    """ "Closed on Thursday 24 December", "Closed from … to …"."""
    first, last = (teller.written(day) for day in closing)
    if closing.first == closing.last:
        return translate("Hours", "Closed on %1", "a day").replace("%1", first)
    return (
        translate("Hours", "Closed from %1 to %2", "days").replace("%1", first).replace("%2", last)
    )


def _runs(week: Week) -> Iterator[tuple[int, int]]:
    """Days that follow one another with the same hours: the first and the last of them."""
    first = 0
    for day in range(1, DAYS + 1):
        if day == DAYS or week.days[day] != week.days[first]:
            yield first, day - 1
            first = day
