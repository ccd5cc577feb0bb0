"""A month in words: what was seen, as the page of paper says it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.devices.month_sheet import Amount, MonthSheet, Rows, Split, grouped
from kiosk.language.languages import Language
from kiosk.language.written import LATIN_DIGITS
from kiosk.statistics.dashboard import KEPT_MONTHS, MonthSeen, Ranked
from kiosk.statistics.detail_words import detail_in
from kiosk.statistics.measures import BOOKINGS, OPINIONS, OUTCOMES, REASONS, WORKSHOPS

_DAY = dict.fromkeys((Language.ES, Language.PT), "d 'de' MMMM")
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Telling:
    """To whom a month is told, and of what place; `names` are those of guides, steps, languages.

    `open_data` is the page of the city's numbers, or empty; `demonstration`: all is made up.
    """

    language: Language
    place: str
    names: Mapping[str, str]
    today: date
    open_data: str = ""
    demonstration: bool = False


def month_sheet(seen: MonthSeen, telling: Telling) -> MonthSheet:
    """The page of that month, in the language whose words the application speaks."""
    return MonthSheet(
        title=_filled(translate("MonthPage", "What we saw in %1"), _month(seen.first, telling)),
        place=telling.place,
        remarks=tuple(_remarks(seen, telling)),
        empty=_empty(seen, telling),
        nothing=translate("MonthPage", "Nothing counted."),
        visits=Amount(translate("MonthPage", "Visits"), seen.sessions),
        beside=tuple(_beside(seen, telling)),
        weeks=_weeks(seen, telling),
        guides_title=translate("MonthPage", "The procedures most asked for, and how they ended"),
        whole=translate("MonthPage", "in all"),
        endings=tuple(detail_in(telling.language, each) for each in OUTCOMES),
        guides=tuple(
            Split(
                _name(row, telling),
                row.number,
                tuple(row.details.get(each, 0) for each in OUTCOMES),
            )
            for row in seen.guides
        ),
        stuck=_stuck(seen, telling),
        lists=_lists(seen, telling),
        strip=_opinions(seen, telling),
        foot=tuple(_foot()),
        address=_address(telling),
        right_to_left=telling.language.right_to_left,
    )


def _remarks(seen: MonthSeen, telling: Telling) -> Iterable[str]:
    if telling.demonstration:
        yield translate("MonthPage", "Demonstration: these numbers are made up.")
    if telling.today <= seen.last:
        until = _said(telling.today, _DAY.get(telling.language, "d MMMM"), telling)
        yield _filled(translate("MonthPage", "The month is not over: counted until %1."), until)


def _empty(seen: MonthSeen, telling: Telling) -> str:
    """What is said where nothing at all was counted."""
    ranked = (seen.guides, seen.stuck, seen.languages, seen.options)
    met = seen.bookings or seen.workshops or seen.walk_ins or seen.opinions
    if seen.sessions or any(ranked) or met or seen.online is not None:
        return ""
    said = translate("MonthPage", "Nothing was counted here in %1.")
    return _filled(said, _month(seen.first, telling))


def _beside(seen: MonthSeen, telling: Telling) -> Iterable[str]:
    before = seen.first.replace(
        year=seen.first.year - (seen.first.month == 1), month=(seen.first.month - 2) % 12 + 1
    )
    name = _said(before, "MMMM", telling)
    more = seen.sessions - seen.sessions_before
    sign = "+" if more > 0 else "\N{MINUS SIGN}" if more < 0 else "="
    change = f"{sign}{grouped(abs(more))}" if more else sign
    #: %1 is a month, %2 a number, %3 the difference: "In October: 374 (+38)"
    said = translate("MonthPage", "In %1: %2 (%3)")
    yield _filled(said, name, grouped(seen.sessions_before), _as_written(change))
    if seen.assisted is not None:
        helped = round(seen.sessions * seen.assisted)
        yield _filled(translate("MonthPage", "With a mediator: %1"), grouped(helped))
        yield _filled(translate("MonthPage", "Alone: %1"), grouped(seen.sessions - helped))
    if seen.finished is not None:
        said = translate("MonthPage", "Procedures finished: %1")
        yield _filled(said, _percent(seen.finished))


def _weeks(seen: MonthSeen, telling: Telling) -> Rows:
    return Rows(
        translate("MonthPage", "Visits by week"),
        tuple(
            Amount(_said(week.monday, "d MMM", telling), number)
            for week, number in seen.weeks
            if week.monday <= telling.today
        ),
        (translate("MonthPage", "Whole weeks, from that Monday, also where months meet."),),
    )


def _stuck(seen: MonthSeen, telling: Telling) -> Rows:
    def why(row: Ranked) -> str:
        reasons = sorted(REASONS, key=lambda each: -row.details.get(each, 0))
        return " · ".join(
            f"{detail_in(telling.language, each)} ({grouped(number)})"
            for each in reasons
            if (number := row.details.get(each, 0))
        )

    return Rows(
        translate("MonthPage", "Where people got stuck, how often, and why"),
        tuple(Amount(_name(row, telling), row.number, why(row)) for row in seen.stuck),
    )


def _detailed(
    numbers: Mapping[str, int], details: Sequence[str], telling: Telling
) -> tuple[Amount, ...]:
    words = {each: _capital(detail_in(telling.language, each)) for each in details}
    return tuple(Amount(words[each], numbers.get(each, 0)) for each in details)


def _lists(seen: MonthSeen, telling: Telling) -> tuple[tuple[Rows, ...], ...]:
    def ranked(rows: Sequence[Ranked]) -> tuple[Amount, ...]:
        return tuple(Amount(_name(row, telling), row.number) for row in rows)

    aids = tuple(
        Amount(_capital(detail_in(telling.language, row.subject)), row.number)
        for row in seen.options
    )
    return (
        (Rows(translate("MonthPage", "Languages"), ranked(seen.languages)),),
        (Rows(translate("MonthPage", "Aids to reading"), aids),),
        (
            Rows(
                translate("MonthPage", "Appointments"),
                _detailed(seen.bookings, BOOKINGS, telling),
            ),
        ),
        (
            Rows(
                translate("MonthPage", "Workshops"),
                _detailed(seen.workshops, WORKSHOPS, telling),
            ),
            Rows(
                translate("MonthPage", "Without appointment"),
                (Amount(translate("MonthPage", "People"), seen.walk_ins),),
            ),
        ),
    )


def _opinions(seen: MonthSeen, telling: Telling) -> Rows:
    return Rows(
        translate("MonthPage", "Was it useful?"),
        _detailed(seen.opinions, OPINIONS, telling),
        tuple(_network(seen, telling)),
    )


def _network(seen: MonthSeen, telling: Telling) -> Iterable[str]:
    if seen.online is not None:
        said = translate("MonthPage", "Online: %1 of the time")
        yield _filled(said, _percent(seen.online))
    if seen.delay:
        said = translate("MonthPage", "Connection: %1")
        yield _filled(said, detail_in(telling.language, seen.delay))


def _foot() -> Iterable[str]:
    yield translate(
        "MonthPage",
        "We count what people do here, never who they are: no name, no hour, nothing that leads "
        "from one visit to another. Who asks not to be counted is in no number.",
    )
    kept = translate(
        "MonthPage",
        "These numbers are exact. They stay in this kiosk for %1 months and are then erased. "
        "A very small one may make somebody think of a person: publish the open data instead.",
    )
    yield _filled(kept, str(KEPT_MONTHS))


def _address(telling: Telling) -> str:
    if not telling.open_data:
        return ""
    return _filled(translate("MonthPage", "Open data: %1"), _as_written(telling.open_data))


def _name(row: Ranked, telling: Telling) -> str:
    return telling.names.get(row.subject, row.subject)


def _month(day: date, telling: Telling) -> str:
    #: How a month and its year are written, for QLocale: "MMMM 'de' yyyy" in Spanish
    return _said(day, translate("MonthPage", "MMMM yyyy"), telling)


def _said(day: date, form: str, telling: Telling) -> str:
    locale = QLocale("pt_PT" if telling.language is Language.PT else str(telling.language))
    said = locale.toString(QDate(day.year, day.month, day.day), form)
    if telling.language is Language.FR and day.day == 1 and form.startswith("d "):
        said = said.replace("1 ", "1er ", 1)
    return said.translate(LATIN_DIGITS)


def _percent(share: float) -> str:
    return _as_written(f"{round(share * 100)}\N{NO-BREAK SPACE}%")


def _as_written(signs: str) -> str:
    """Kept from left to right among words that are not."""
    return f"\N{LEFT-TO-RIGHT ISOLATE}{signs}\N{POP DIRECTIONAL ISOLATE}"


def _filled(words: str, *values: str) -> str:
    for number, value in enumerate(values, 1):
        words = words.replace(f"%{number}", value)
    return words


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
