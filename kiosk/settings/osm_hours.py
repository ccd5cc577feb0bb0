"""Opening hours as OpenStreetMap writes them, and as a week that a person can set.

The syntax: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification. Of it, a week has
days with up to two spans, "PH off", and days off by date. What is more than that is kept as it is
written, after the days; where its place among the rules matters, the whole text is no such week.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date

from kiosk.settings.week import DAYS, MIDNIGHT, MOST_SPANS, Closing, Nonsense, Span, Week, nonsense

_NAMES = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_RULES = re.compile(r"""((?:[^;"]|"[^"]*")+)""")
_DAY = "|".join(_NAMES)
_DAYS = rf"(?:{_DAY})(?:-(?:{_DAY}))?"
_TIME = r"\d{1,2}:\d{2}"
_SPANS = re.compile(rf"{_TIME}\s*-\s*{_TIME}(?:\s*,\s*{_TIME}\s*-\s*{_TIME})*")
_WEEKLY = re.compile(
    rf"(?P<days>{_DAYS}(?:\s*,\s*{_DAYS})*)?\s*(?P<hours>off|closed|{_SPANS.pattern})"
)
_HOLIDAYS = re.compile(r"PH\s+(?:off|closed)")
_MONTH = "|".join(_MONTHS)
_DATED = re.compile(
    rf"(?P<year>\d{{4}})\s+(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})"
    rf"(?:\s*-\s*(?:(?:(?P<year2>\d{{4}})\s+)?(?P<month2>{_MONTH})\s+)?(?P<day2>\d{{1,2}}))?"
    r"\s+(?:off|closed)"
)
# The order in which a week is written, and in which alone it is read.
_WEEKDAYS, _OTHERS, _PUBLIC, _CLOSINGS = range(4)


def read_week(text: str) -> Week | None:
    """The week that a text says; None: it says more than a week can."""
    if "||" in text:
        return None
    if text.strip() == "24/7":
        return Week(((Span(0, MIDNIGHT),),) * DAYS)
    days: list[tuple[Span, ...]] = [()] * DAYS
    holidays, closings, others, reached = False, list[Closing](), list[str](), _WEEKDAYS
    for rule in _rules(text):
        kind = _OTHERS
        if (weekly := _weekly(rule)) is not None:
            kind = _WEEKDAYS
            for day in weekly[0]:
                days[day] = weekly[1]
        elif _HOLIDAYS.fullmatch(rule):
            kind, holidays = _PUBLIC, True
        elif closing := _closing(rule):
            kind = _CLOSINGS
            closings.append(closing)
        else:
            others.append(rule)
        if kind < reached:
            return None
        reached = kind
    return Week(tuple(days), holidays, tuple(sorted(set(closings))), tuple(others))


def week_text(week: Week) -> str:
    """The text that says a week; `read_week` makes the same week of it."""
    rules = [f"{_days(days)} {_hours(spans)}" for days, spans in _alike(week.days) if spans]
    rules = rules or ["Mo-Su off"]
    rules += week.others
    rules += ["PH off"] * week.holidays_closed
    rules += [f"{_dates(closing)} off" for closing in sorted(set(week.closings))]
    return "; ".join(rules)


def wrong_hours(text: str) -> str:
    """What is wrong with a text of opening hours, "" when nothing is."""
    for rule in _rules(text):
        if (found := _WEEKLY.fullmatch(rule)) and found["hours"][0].isdigit():
            wrong = nonsense(_read_spans(found["hours"]))
            if wrong is Nonsense.BACKWARDS:
                return f"it closes before it opens: {rule}"
            if wrong is Nonsense.OVERLAP:
                return f"it opens again before it has closed: {rule}"
    week = read_week(text)
    if not text or (week is not None and not week.others):
        return ""
    from opening_hours import validate  # noqa: PLC0415  only rare hours need it

    return "" if validate(text) else "these are no opening hours; write Mo-Fr 10:00-18:00; PH off"


def _rules(text: str) -> Iterator[str]:
    return (rule.strip() for rule in _RULES.findall(text) if rule.strip())


def _weekly(rule: str) -> tuple[Sequence[int], tuple[Span, ...]] | None:
    """The days that a rule is about, and their hours; None: it is no such rule."""
    found = _WEEKLY.fullmatch(rule)
    if found is None:
        return None
    days = list(_read_days(found["days"])) if found["days"] else list(range(DAYS))
    if not found["hours"][0].isdigit():
        return days, ()
    spans = _read_spans(found["hours"])
    return None if len(spans) > MOST_SPANS or nonsense(spans) else (days, spans)


def _read_days(text: str) -> Iterator[int]:
    for part in text.split(","):
        first, _, last = part.strip().partition("-")
        begin = _NAMES.index(first)
        reach = (_NAMES.index(last) - begin) % DAYS if last else 0
        yield from ((begin + step) % DAYS for step in range(reach + 1))


def _read_spans(text: str) -> tuple[Span, ...]:
    times = [int(hour) * 60 + int(minute) for hour, minute in re.findall(r"(\d+):(\d+)", text)]
    return tuple(Span(*pair) for pair in zip(times[::2], times[1::2], strict=True))


def _closing(rule: str) -> Closing | None:
    found = _DATED.fullmatch(rule)
    if found is None:
        return None
    with suppress(ValueError):  # there is no such day
        first = date(int(found["year"]), _month(found["month"]), int(found["day"]))
        year, month = int(found["year2"] or first.year), found["month2"] or found["month"]
        last = date(year, _month(month), int(found["day2"])) if found["day2"] else first
        return Closing(first, last) if first <= last else None
    return None


def _month(name: str) -> int:
    return _MONTHS.index(name) + 1


def _alike(days: Sequence[tuple[Span, ...]]) -> Iterator[tuple[list[int], tuple[Span, ...]]]:
    """Days with the same hours, together, in the order of the first."""
    for spans in dict.fromkeys(days):
        yield [day for day, hours in enumerate(days) if hours == spans], spans


def _days(days: Sequence[int]) -> str:
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ",".join(
        _NAMES[run[0]] if len(run) == 1 else f"{_NAMES[run[0]]}-{_NAMES[run[-1]]}" for run in runs
    )


def _hours(spans: Sequence[Span]) -> str:
    return ",".join(f"{clock(span.start)}-{clock(span.end)}" for span in spans)


def clock(minute: int) -> str:
    """A minute of the day as "09:05"."""
    return f"{minute // 60:02}:{minute % 60:02}"


def _dates(closing: Closing) -> str:
    first, last = _date(closing.first), _date(closing.last)
    return first if first == last else f"{first}-{last}"


def _date(day: date) -> str:
    return f"{day.year:04} {_MONTHS[day.month - 1]} {day.day:02}"
