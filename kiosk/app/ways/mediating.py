"""A mediator's day: states, people without a booking, calls, and notes to authors."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from kiosk.app.booth import Booth
from kiosk.app.day import Appointment
from kiosk.app.messages import Reason
from kiosk.app.office import Office
from kiosk.app.ways.booking import BookingWay
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.noting import NotingWay
from kiosk.app.ways.places import place_words, where_words
from kiosk.app.ways.rolling import RollingWay
from kiosk.booking.desk import DeskError, Refusal
from kiosk.booking.model import Attendance, Subject, SubjectId
from kiosk.screens.booking.draft import Draft
from kiosk.screens.booking.moments import Teller
from kiosk.screens.navigation import Page
from kiosk.screens.staff.today_view import Calling, Seen, StuckRow, TodayView, Visit
from kiosk.screens.staff.visit_view import VisitView
from kiosk.screens.staff.walk_in_view import WalkInView
from kiosk.settings.sealed_file import SecretsError
from kiosk.staff.calls import Answer
from kiosk.staff.people import Person
from kiosk.statistics.detail_words import detail_in
from kiosk.storage.counts import Counts
from kiosk.storage.troubles import StorageError

_STATES: Mapping[Attendance, str] = {
    Attendance.ARRIVED: "arrived",
    Attendance.WITH: "with",
    Attendance.KEPT: "kept",
    Attendance.MISSED: "missed",
}
_ATTENDANCES = {"expected": Attendance.UNKNOWN} | {name: it for it, name in _STATES.items()}
_NEXT = {"expected": "arrived", "arrived": "with", "with": "kept"}
_DAYS = {"today": (0, 1), "tomorrow": (1, 1), "week": (0, 7)}
_MOST_STUCK = 6


class MediatorWay:
    """What a mediator does at the kiosk while nobody else uses it.

    `booth` gives what sessions are booked at, None: nothing is offered here.
    """

    def __init__(
        self,
        ground: Ground,
        office: Office,
        person: Person,
        booth: Booth | None,
    ) -> None:
        # What she books for somebody is counted at once: no session of a resident ends with it.
        ground = self._ground = replace(ground, count=self._count, call=ground.home)
        self._office, self._person, self._day = office, person, office.day
        self._noting = NotingWay(ground, office)
        self._last: tuple[str, Attendance] | None = None
        self._made: TodayView | None = None
        ground.navigation.changed.connect(self._come_back)
        self._booking = self._rolling = None
        if booth is not None:
            # Nobody prepares a session here: no guide leads out of the staff's screens.
            at_desk = replace(ground, around=replace(ground.around, guides=()))
            self._booking = BookingWay(at_desk, replace(booth, late=True), lambda guide: None)
            if booth.workshops is not None:
                self._rolling = RollingWay(ground, office, self._booking.workshops)

    def home(self) -> None:
        """Her day."""
        view = TodayView(self._ground.display, self._person.name, self._look)
        view.visitTaken.connect(self._open_visit)
        view.marked.connect(lambda visit, state: self._mark(view, visit, state))
        view.undone.connect(lambda: self._undo(view))
        view.answered.connect(lambda call, answer: self._answer(view, call, answer))
        view.placeTaken.connect(self._noting.write)
        view.accompanyAsked.connect(lambda: self._ground.end(Reason.ACCOMPANY))
        view.walkInAsked.connect(self.walk_in)
        if self._rolling:
            view.workshopsAsked.connect(self._rolling.workshops)
        self._made = view
        self._ground.navigation.restart(Page("staff/TodayScreen.qml", view))

    def walk_in(self) -> None:
        """Somebody without a booking."""
        next_time = self.next_time if self._booking else None
        view = WalkInView(self._ground.display, self._day.subjects, next_time)
        view.nowAsked.connect(lambda subject: self._here_now(view, subject))
        view.nextAsked.connect(lambda subject: self._book(subject, at_once=True))
        view.otherAsked.connect(lambda subject: self._book(subject, at_once=False))
        self._ground.open("staff/WalkInScreen.qml", view)

    def next_time(self, subject: Subject) -> str:
        """When the next free time for a subject is, in words, or nothing."""
        return self._booking.next_of(subject)[1] if self._booking else ""

    def _come_back(self) -> None:
        """What was noted on another page is seen at once when one is back at the day."""
        view, made, self._made = self._ground.navigation.page.view, self._made, None
        if isinstance(view, TodayView) and view is not made:  # what was just made has just looked
            view.refresh()

    def _look(self, days: str) -> Seen:
        first, number = _DAYS[days]
        now, teller = self._office.clock(), self._teller()
        long_day = teller.long_day(now)
        calls, stuck = self._calls(now), self._stuck()
        try:
            found = self._day.visits(self._person, self._ground.display.spoken, first, number)
        except (StorageError, SecretsError):
            return Seen(long_day, None, calls, stuck, self._rolling is not None)
        visits, heading = [], ""
        for each in found:
            day = teller.long_day(each.start) if days == "week" else ""
            visits.append(self._visit(each, now, "" if day == heading else day))
            heading = day
        return Seen(long_day, visits, calls, stuck, self._rolling is not None)

    def _visit(self, each: Appointment, now: datetime, heading: str = "") -> Visit:
        state = _STATES.get(each.attendance, "expected" if each.sure else "unsure")
        waited = max(0, int((now - each.since).total_seconds() // 60)) if each.since else -1
        hour = self._teller().hour(each.start)
        following = _NEXT.get(state, "") if each.markable else ""
        return Visit(each.id, hour, each.name, each.subject, state, waited, following, heading)

    def _calls(self, now: datetime) -> list[Calling]:
        language, guides = self._ground.display.spoken, self._ground.around.guides
        try:
            calls = self._office.calls.open(now)
        except StorageError:
            return []
        return [
            Calling(
                each.id,
                each.post,
                where_words(each.where, guides, language),
                max(0, int((now - each.at).total_seconds() // 60)),
                str(each.answer or ""),
            )
            for each in calls
        ]

    def _stuck(self) -> list[StuckRow]:
        language, guides = self._ground.display.spoken, self._ground.around.guides
        try:
            found = sorted(self._day.stuck().items(), key=lambda row: (-row[1], row[0]))
        except StorageError:
            return []
        return [
            StuckRow(place, place_words(place, guides, language), detail_in(language, why), number)
            for (place, why), number in found[:_MOST_STUCK]
        ]

    def _find(self, visit: str) -> Appointment | None:
        try:
            found = self._day.visits(self._person, self._ground.display.spoken, 0, 7)
        except (StorageError, SecretsError):
            return None
        return next((each for each in found if each.id == visit), None)

    def _open_visit(self, visit: str) -> None:
        def look() -> Visit | None:
            found = self._find(visit)
            return self._visit(found, self._office.clock()) if found else None

        found = self._find(visit)
        if found is None:
            return
        view = VisitView(self._ground.display, look, booked=found.booked, markable=found.markable)
        view.marked.connect(lambda state: self._mark(view, visit, state))
        view.bookingAsked.connect(lambda: self._open_booking(view, visit))
        view.removeAsked.connect(lambda: self._remove(view, visit))
        self._ground.open("staff/VisitScreen.qml", view)

    def _mark(self, view: TodayView | VisitView, visit: str, state: str) -> None:
        try:
            before = self._day.mark(visit, _ATTENDANCES[state])
        except DeskError as error:
            view.refuse("early" if error.refusal is Refusal.TOO_EARLY else "over")
        except StorageError:
            view.refuse("disk")
        else:
            self._last = visit, before
            if isinstance(view, VisitView):
                view.refresh()
                return
            found = self._find(visit)
            view.tell_marked((found.name or found.subject) if found else "", state)

    def _undo(self, view: TodayView) -> None:
        if self._last is None:
            return
        visit, before = self._last
        self._mark(view, visit, _STATES.get(before, "expected"))
        self._last = None
        view.tell_marked("", "")

    def _answer(self, view: TodayView, call: str, answer: str) -> None:
        try:
            self._office.calls.answer(call, Answer(answer), self._office.clock())
        except StorageError:
            view.refuse("disk")
        else:
            view.refresh()

    def _open_booking(self, view: VisitView, visit: str) -> None:
        try:
            booking = self._day.booking(visit)
        except StorageError:
            booking = None
        if booking is None or self._booking is None:
            view.refuse("over")
        else:
            self._booking.show(booking)

    def _remove(self, view: VisitView, visit: str) -> None:
        try:
            self._day.undo_walk_in(visit)
        except StorageError:
            view.refuse("disk")
        else:
            self.home()

    def _here_now(self, view: WalkInView, subject: str) -> None:
        try:
            self._day.walk_in(self._person, self._subject(subject))
        except StorageError:
            view.refuse("disk")
        else:
            self.home()

    def _book(self, subject: str, *, at_once: bool) -> None:
        if self._booking is not None:
            about = self._subject(subject)
            slot = self._booking.next_of(about)[0] if at_once else None
            self._booking.begin(Draft(about, slot))

    def _subject(self, subject: str) -> Subject:
        return next(each for each in self._day.subjects if each.id == SubjectId(subject))

    def _count(self, measure: str, subject: str, detail: str) -> None:
        if not subject:
            return
        day = self._office.clock().astimezone(self._day.zone).date()
        Counts(self._office.database).add_all(day, [(measure, subject, detail, 1, 1)])

    def _teller(self) -> Teller:
        return Teller(self._ground.display.spoken, self._day.zone)
