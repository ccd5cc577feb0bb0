"""A week of hours, edited day by day: of the place, or of a mediator."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.keeping import Keeping, Refuse
from kiosk.screens.booking.moments import Teller
from kiosk.screens.hours_words import closing_in_words, day_in_words, day_name
from kiosk.screens.staff.day_hours_view import DayHoursView
from kiosk.screens.staff.entries_view import Act, EntriesView, Entry
from kiosk.screens.staff.setting_words import UNSET
from kiosk.settings.week import Closing, Span, Week

translate = QCoreApplication.translate

_DATE = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})")


class WeekStore(Protocol):
    """Where a week is kept, and what is said of it."""

    @property
    def week(self) -> Week | None:
        """As it is now; None: it cannot be shown as a week."""

    @property
    def locked(self) -> bool:
        """Whether the city has set it."""

    def keep_week(self, week: Week, refuse: Refuse) -> bool:
        """Put that week in its place; gives whether it is on the disk."""

    def title(self) -> str:
        """Whose hours these are."""

    def intro(self) -> str:
        """What is worth knowing first."""

    def warning(self) -> str:
        """What cannot be shown."""

    def text(self) -> str | None:
        """The hours as they are written; None: nobody needs to see that."""

    def knows_holidays(self) -> bool:
        """Whether public holidays are set with the week."""

    def write(self, view: EntriesView) -> None:
        """Have the hours written as a text."""


class WeekWay(Keeping):
    """The screens of one week. Each day is kept by itself."""

    def __init__(self, ground: Ground, office: Office, store: WeekStore) -> None:
        super().__init__(ground, office)
        self._store = store

    def open(self) -> None:
        """The week as it is."""
        store = self._store
        view = EntriesView(
            self.ground.display,
            store.title,
            self._entries,
            intro=store.intro,
            warning=store.warning,
            acts=self._acts,
        )
        view.taken.connect(lambda key: self._take(view, key))
        view.acted.connect(lambda name: self._act(view, name))
        self.ground.open("staff/EntriesScreen.qml", view)

    @property
    def _teller(self) -> Teller:
        return Teller(self.ground.display.spoken)

    def _entries(self) -> Sequence[Entry]:
        week, teller, locked = self._store.week, self._teller, self._store.locked
        entries = []
        if week is not None:
            known = any(week.days) or bool(week.others)  # else nobody has set it
            entries += [
                Entry(
                    f"day {day}",
                    day_name(teller, day),
                    day_in_words(teller, spans) if known else translate("Staff", UNSET),
                    locked,
                    "clock",
                )
                for day, spans in enumerate(week.days)
            ]
            entries += self._holidays(week)
            entries += [
                Entry(
                    f"closing {number}",
                    closing_in_words(teller, closing),
                    translate("Staff", "Press to take it away"),
                    locked,
                    "calendar-x",
                )
                for number, closing in enumerate(week.closings)
            ]
        if (text := self._store.text()) is not None:
            label = translate("Staff", "As OpenStreetMap writes it")
            said = text or translate("Staff", "nothing yet")
            entries.append(Entry("text", label, said, locked, "code"))
        return entries

    def _holidays(self, week: Week) -> Sequence[Entry]:
        if not self._store.knows_holidays():
            return []
        said = (
            translate("Staff", "Closed")
            if week.holidays_closed
            else translate("Staff", "Open as on other days")
        )
        label = translate("Staff", "Public holidays")
        return [Entry("holidays", label, said, self._store.locked, "confetti")]

    def _acts(self) -> Sequence[Act]:
        if self._store.locked:
            return []
        if self._store.week is None:
            return [Act("week", translate("Staff", "Set a plain week instead"), "calendar")]
        return [Act("closing", translate("Staff", "Add days when it is closed"), "plus")]

    def _act(self, view: EntriesView, name: str) -> None:
        if name == "closing":
            self._add_closing(view)
        else:
            self._keep_week(view, Week())

    def _take(self, view: EntriesView, key: str) -> None:
        kind, _, number = key.partition(" ")
        week = self._store.week
        if kind == "text" or week is None:
            self._store.write(view)
        elif kind == "day":
            self._day(view, int(number), week)
        elif kind == "holidays":
            closed = not week.holidays_closed
            self._keep_week(view, Week(week.days, closed, week.closings, week.others))
        else:
            closings = (*week.closings[: int(number)], *week.closings[int(number) + 1 :])
            self._keep_week(view, Week(week.days, week.holidays_closed, closings, week.others))

    def _keep_week(self, view: EntriesView, week: Week) -> None:
        if self._store.keep_week(week, view.refuse):
            view.tell_kept()

    def _day(self, view: EntriesView, day: int, week: Week) -> None:
        edit = DayHoursView(self.ground.display, day, week.days, self._store.title)
        seen = week.days[day]

        def given(spans: tuple[Span, ...]) -> None:
            nonlocal seen
            now = self._store.week or Week()
            if now.days[day] not in {seen, spans}:
                seen = now.days[day]
                edit.refuse("meanwhile", day_in_words(self._teller, seen))
            elif self._store.keep_week(now.with_day(day, spans), edit.refuse):
                self.back(view)

        edit.given.connect(given)
        self.ground.open("staff/DayScreen.qml", edit)

    def _add_closing(self, view: EntriesView) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            closing = read_closing(words)
            today = self.office.clock().astimezone().date()
            week = self._store.week or Week()
            if closing is None:
                refuse("no day")
                return
            if closing.last < today:
                refuse("past", f"{today:%d/%m/%Y}")  # as one writes it here, in any language
                return
            closings = (*week.closings, closing)
            later = Week(week.days, week.holidays_closed, closings, week.others)
            if self._store.keep_week(later, refuse):
                self.back(view)

        self.type_words(
            lambda: translate("Staff", "Closed on which days? Such as 24/12/2026-2/1/2027"),
            str,
            keep,
            keys="date",
        )


def read_closing(words: str) -> Closing | None:
    """The days that somebody wrote as 24/12/2026, or from one to another; None: none."""
    found = _DATE.findall(words)
    rest = re.sub(r"[\s–—-]", "", _DATE.sub("", words))
    if len(found) not in {1, 2} or rest:
        return None
    with suppress(ValueError):
        days = [date(int(year), int(month), int(day)) for day, month, year in found]
        return Closing(days[0], days[-1]) if days[0] <= days[-1] else None
    return None
