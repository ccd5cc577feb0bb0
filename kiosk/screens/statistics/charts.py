"""Which charts there are of a month, and the numbers in them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, time
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.screens.booking.moments import Teller
from kiosk.screens.statistics.chart import Asked, Chart, Row
from kiosk.statistics.dashboard import Ranked, of_measure, top, total, weekly
from kiosk.statistics.detail_words import detail_in
from kiosk.statistics.measures import (
    BOOKINGS,
    DELAYS,
    HELP,
    NO_NETWORK,
    OPINIONS,
    OUTCOMES,
    REASONS,
    WORKSHOPS,
    Key,
)
from kiosk.statistics.trends import online_weekly
from kiosk.statistics.weeks import Week

WEEKS = 12  # of a line
MOST = 6  # bars of one chart: more are not seen at once

translate = QCoreApplication.translate


def charts(group: str, asked: Asked) -> tuple[Chart, ...]:
    """The charts of one of `GROUPS`.

    Raises:
        StorageError: nothing can be read.
    """
    return tuple(make(asked) for make in _GROUPS[group])


def visits(asked: Asked) -> int:
    """How many came in that month.

    Raises:
        StorageError: nothing can be read.
    """
    return total(asked.sums(), Key.SESSION)


def _visits_by_week(asked: Asked) -> Chart:
    rows = weekly(asked.seen.counts, Key.SESSION, WEEKS, asked.last)
    most = _round_up(max(number for _, number in rows))
    return Chart(
        translate("Charts", "Visits by week"),
        "line",
        (translate("Charts", "Visits"),),
        tuple(Row(_week(week, asked), str(number), number / most) for week, number in rows),
        top=str(most),
    )


def _help(asked: Asked) -> Chart:
    return _detailed(asked, translate("Charts", "Alone, or with a mediator"), Key.SESSION, HELP)


def _guides(asked: Asked) -> Chart:
    ranked = top(asked.sums(), Key.GUIDE, MOST)
    names = asked.seen.names(asked.language)
    longest = max((row.number for row in ranked), default=0)
    return Chart(
        translate("Charts", "Procedures, and how they ended"),
        "split",
        (translate("Charts", "in all"), *(detail_in(asked.language, each) for each in OUTCOMES)),
        tuple(
            Row(
                names.get(row.subject, row.subject),
                str(row.number),
                row.number / longest,
                tuple(row.details.get(each, 0) for each in OUTCOMES),
            )
            for row in ranked
        ),
    )


def _steps(asked: Asked) -> Chart:
    ranked = top(asked.sums(), Key.STUCK, MOST)
    return _ranked(
        translate("Charts", "Where people get stuck"),
        ranked,
        asked.seen.names(asked.language),
        translate("Charts", "Most are stuck there. Would a workshop about it help?"),
    )


def _reasons(asked: Asked) -> Chart:
    title = translate("Charts", "Why they get stuck")
    return _detailed(asked, title, Key.STUCK, REASONS, sort=True)


def _languages(asked: Asked) -> Chart:
    ranked = top(asked.sums(), Key.LANGUAGE, MOST)
    return _ranked(translate("Charts", "Languages"), ranked, asked.seen.names(asked.language))


def _aids(asked: Asked) -> Chart:
    ranked = top(asked.sums(), Key.OPTION, MOST)
    names = {row.subject: _capital(detail_in(asked.language, row.subject)) for row in ranked}
    return _ranked(translate("Charts", "Aids to reading"), ranked, names)


def _appointments(asked: Asked) -> Chart:
    sums = asked.sums()
    left = total(sums, Key.ABANDONED)
    by_detail = {each: total(sums, Key.BOOKING, each) for each in BOOKINGS}
    rows = [(_capital(detail_in(asked.language, each)), by_detail[each]) for each in BOOKINGS]
    rows.append((translate("Charts", "Begun and left"), left))
    told = rows if left or any(by_detail.values()) else []
    return _bars(translate("Charts", "Appointments"), told)


def _workshops(asked: Asked) -> Chart:
    title = translate("Charts", "Workshops: who registered, and who came")
    return _detailed(asked, title, Key.WORKSHOP, WORKSHOPS)


def _walk_ins(asked: Asked) -> Chart:
    ranked = top(asked.sums(), Key.WALK_IN, MOST)
    title = translate("Charts", "People without an appointment, by subject")
    return _ranked(title, ranked, asked.seen.names(asked.language))


def _opinions(asked: Asked) -> Chart:
    return _detailed(asked, translate("Charts", "Was it useful?"), Key.OPINION, OPINIONS)


def _online(asked: Asked) -> Chart:
    rows = online_weekly(asked.seen.counts, WEEKS, asked.last)
    return Chart(
        translate("Charts", "Time online by week"),
        "line",
        (translate("Charts", "Time online"),),
        tuple(
            Row(_week(week, asked), _percent(share), share or 0.0, told=share is not None)
            for week, share in rows
        ),
        top=_percent(1.0),
    )


def _delays(asked: Asked) -> Chart:
    title = translate("Charts", "How the connection was, each time the kiosk looked")
    return _detailed(asked, title, Key.NETWORK, (*DELAYS, NO_NETWORK))


def _detailed(
    asked: Asked, title: str, key: Key, details: Sequence[str], *, sort: bool = False
) -> Chart:
    """A measure by its details, all of them told, over all its subjects."""
    found: dict[str, int] = dict.fromkeys(details, 0)
    for numbers in of_measure(asked.sums(), key).values():
        for detail in details:
            found[detail] += numbers.get(detail, 0)
    order = sorted(details, key=lambda each: -found[each]) if sort else details
    named = [(_capital(detail_in(asked.language, each)), found[each]) for each in order]
    return _bars(title, named if any(found.values()) else [])


def _ranked(
    title: str, ranked: Sequence[Ranked], names: Mapping[str, str], hint: str = ""
) -> Chart:
    rows = [(names.get(row.subject, row.subject), row.number) for row in ranked if row.number]
    return _bars(title, rows, hint)


def _bars(title: str, rows: Iterable[tuple[str, int]], hint: str = "") -> Chart:
    told = tuple(rows)
    longest = max((number for _, number in told), default=0)
    return Chart(
        title,
        "bars",
        (translate("Charts", "How often"),),
        tuple(Row(name, str(number), number / longest) for name, number in told),
        hint if told else "",
    )


def _week(week: Week, asked: Asked) -> str:
    return Teller(asked.language).short_date(datetime.combine(week.monday, time(12)).astimezone())


def _percent(share: float | None) -> str:
    if share is None:
        return "–"
    said = f"{round(share * 100)}\N{NO-BREAK SPACE}%"
    return f"\N{LEFT-TO-RIGHT ISOLATE}{said}\N{POP DIRECTIONAL ISOLATE}"


def _round_up(number: int) -> int:
    """The next number that is easily read at the edge of a chart: 1, 2 or 5 and noughts."""
    size = 1
    while True:
        for each in (1, 2, 5):
            if number <= each * size:
                return each * size
        size *= 10


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


_GROUPS: Mapping[str, tuple[Callable[[Asked], Chart], ...]] = MappingProxyType(
    {
        "visits": (_visits_by_week, _help),
        "guides": (_guides,),
        "stuck": (_steps, _reasons),
        "people": (_languages, _aids),
        "meetings": (_appointments, _walk_ins, _workshops, _opinions),
        "network": (_online, _delays),
    }
)
GROUPS = tuple(_GROUPS)
