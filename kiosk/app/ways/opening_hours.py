"""A librarian sets when the place is open: day by day, public holidays, closings by date."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.app.notices import notices_of
from kiosk.app.ways.keeping import Keeping, Refuse
from kiosk.screens.booking.moments import Teller
from kiosk.screens.hours_words import closing_in_words, day_in_words, day_name
from kiosk.screens.staff.day_hours_view import DayHoursView
from kiosk.screens.staff.entries_view import Act, EntriesView, Entry
from kiosk.settings.osm_hours import read_week, week_text, wrong_hours
from kiosk.settings.site import Site
from kiosk.settings.week import Closing, Span, Week

translate = QCoreApplication.translate

KEY = "place.hours"
_DATE = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})")


class OpeningHoursWay(Keeping):
    """Behind the tile of opening hours. Each day is kept by itself."""

    def open(self) -> None:
        """The week of this place."""
        view = EntriesView(
            self.ground.display,
            lambda: translate("Staff", "Opening hours"),
            self._entries,
            intro=self._intro,
            warning=self._warning,
            acts=self._acts,
        )
        view.taken.connect(lambda key: self._take(view, key))
        view.acted.connect(lambda name: self._act(view, name))
        self.ground.open("staff/EntriesScreen.qml", view)

    @property
    def _site(self) -> Site:
        return self.office.settings().site

    @property
    def _week(self) -> Week | None:
        return read_week(self._site.hours)

    @property
    def _teller(self) -> Teller:
        return Teller(self.ground.display.spoken)

    def _intro(self) -> str:
        notices = notices_of(self._site)
        notices.clock = lambda: self.office.clock().astimezone()
        notices.load()
        said = notices.opening(self.ground.display.spoken)
        if not said:
            return translate("Staff", "Residents are not told when this place is open.")
        return translate("Staff", "Residents read now: “%1”").replace("%1", said)

    def _warning(self) -> str:
        week = self._week
        if week is None:
            said = translate(
                "Staff",
                "These hours are more than a week can show. They are kept as they are written: %1",
            )
            return said.replace("%1", self._site.hours)
        if week.others:
            said = translate(
                "Staff", "This part cannot be shown as a week, and is kept as it is written: %1"
            )
            return said.replace("%1", "; ".join(week.others))
        return ""

    def _entries(self) -> Sequence[Entry]:
        week, teller = self._week, self._teller
        locked = KEY in self.office.settings().locked
        text = Entry(
            "text",
            translate("Staff", "As OpenStreetMap writes it"),
            self._site.hours or translate("Staff", "nothing yet"),
            locked,
            "code",
        )
        if week is None:
            return [text]
        days = [
            Entry(
                f"day {day}", day_name(teller, day), day_in_words(teller, spans), locked, "clock"
            )
            for day, spans in enumerate(week.days)
        ]
        holidays = (
            translate("Staff", "Closed")
            if week.holidays_closed
            else translate("Staff", "Open as on other days")
        )
        label = translate("Staff", "Public holidays")
        closings = [
            Entry(
                f"closing {number}",
                closing_in_words(teller, closing),
                translate("Staff", "Press to take it away"),
                locked,
                "calendar-x",
            )
            for number, closing in enumerate(week.closings)
        ]
        return [*days, Entry("holidays", label, holidays, locked, "confetti"), *closings, text]

    def _acts(self) -> Sequence[Act]:
        acts = []
        if self._week is None:
            acts.append(Act("week", translate("Staff", "Set a plain week instead"), "calendar"))
        else:
            acts.append(Act("closing", translate("Staff", "Add days when it is closed"), "plus"))
        return acts

    def _act(self, view: EntriesView, name: str) -> None:
        if name == "closing":
            self._add_closing(view)
        elif self.keep(KEY, week_text(Week()), view.refuse):
            view.tell_kept()

    def _take(self, view: EntriesView, key: str) -> None:
        kind, _, number = key.partition(" ")
        week = self._week
        if kind == "text" or week is None:
            self._write(view)
        elif kind == "day":
            self._day(view, int(number), week)
        elif kind == "holidays":
            self._keep_week(
                view, Week(week.days, not week.holidays_closed, week.closings, week.others)
            )
        else:
            closings = (*week.closings[: int(number)], *week.closings[int(number) + 1 :])
            self._keep_week(view, Week(week.days, week.holidays_closed, closings, week.others))

    def _keep_week(self, view: EntriesView, week: Week) -> None:
        if self.keep(KEY, week_text(week), view.refuse):
            view.tell_kept()

    def _day(self, view: EntriesView, day: int, week: Week) -> None:
        edit = DayHoursView(
            self.ground.display, day, week.days, lambda: translate("Staff", "Opening hours")
        )
        seen = week.days[day]

        def given(spans: tuple[Span, ...]) -> None:
            nonlocal seen
            now = self._week or Week()
            if now.days[day] not in {seen, spans}:
                seen = now.days[day]
                edit.refuse("meanwhile", day_in_words(self._teller, seen))
            elif self.keep(KEY, week_text(now.with_day(day, spans)), edit.refuse):
                self.back(view)

        edit.given.connect(given)
        self.ground.open("staff/DayScreen.qml", edit)

    def _add_closing(self, view: EntriesView) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            closing = read_closing(words)
            today = self.office.clock().astimezone().date()
            week = self._week or Week()
            if closing is None:
                refuse("no day")
            elif closing.last < today:
                refuse("past", self._teller.written(today))
            elif self.keep(
                KEY,
                week_text(
                    Week(week.days, week.holidays_closed, (*week.closings, closing), week.others)
                ),
                refuse,
            ):
                self.back(view)

        self.type_words(
            lambda: translate("Staff", "Closed on which days? Such as 24/12/2026-2/1/2027"),
            str,
            keep,
            keys="date",
        )

    def _write(self, view: EntriesView) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            if wrong_hours(words):
                refuse("no hours")
            elif self.keep(KEY, words, refuse):
                self.back(view)

        self.type_words(
            lambda: translate("Staff", "As OpenStreetMap writes it"),
            lambda: self._site.hours,
            keep,
        )


def read_closing(words: str) -> Closing | None:
    """The days that somebody wrote as 24/12/2026, or from one to another; None: none."""
    found = _DATE.findall(words)
    if not 1 <= len(found) <= 2 or re.sub(r"[\s–—-]", "", _DATE.sub("", words)):  # noqa: PLR2004  a first and a last
        return None
    with suppress(ValueError):
        days = [date(int(year), int(month), int(day)) for day, month, year in found]
        return Closing(days[0], days[-1]) if days[0] <= days[-1] else None
    return None
