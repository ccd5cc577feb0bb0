"""When: the free times, by days, and the one chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booking.desk import ANYTHING, Wish
from kiosk.booking.model import PlaceKind
from kiosk.booking.model import Slot as FreeSlot
from kiosk.screens.booking.day_view import DayView, days_of
from kiosk.screens.booking.draft import Draft
from kiosk.screens.booking.people import in_words
from kiosk.screens.booking.reception import Reception
from kiosk.screens.booking.slots_model import Time
from kiosk.screens.booking.wishes import Wishes, wished
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SlotsView(QObject):
    """Shows the free times of a subject. What is shown stays in its place while others book.

    `notice` is what is said first: "taken" when the time chosen before was taken meanwhile.

    Signals:
        daysChanged: other days are shown, or other words.
        changed: another time is chosen, or the choices are others.
        slotTaken: a `Slot`: on with it.
        subjectsAsked, phoneAsked, mediatorAsked: a way out when nothing is free.
    """

    daysChanged = Signal()
    changed = Signal()
    slotTaken = Signal(object)
    subjectsAsked = Signal()
    phoneAsked = Signal()
    mediatorAsked = Signal()

    def __init__(
        self, display: DisplayView, reception: Reception, draft: Draft, notice: str = ""
    ) -> None:
        super().__init__()
        self._display = display
        self._reception = reception
        self._draft = draft
        self._notice = notice
        self._chosen = draft.slot
        self._wishes = Wishes(reception, draft.subject)
        self._days: list[DayView] = []
        self._wish = self._widest = ANYTHING
        self._begin()
        display.languageChosen.connect(self._reword)

    @Property(bool, constant=True)
    def demonstration(self) -> bool:
        """Whether all of it is an example."""
        return self._reception.desk.demonstration

    @Property(bool, constant=True)
    def moving(self) -> bool:
        """Whether a booking made before is moved."""
        return self._draft.moves

    @Property(bool, constant=True)
    def byPhone(self) -> bool:
        """Whether the mediator telephones."""
        return self._draft.needs_phone

    @Property(str, notify=daysChanged)
    def oldTime(self) -> str:
        """The time of the booking that is moved, in words."""
        old = self._draft.old if self._draft.moves else None
        return self._reception.teller(self._display.spoken).moment(old.start) if old else ""

    @Property(str, notify=daysChanged)
    def subject(self) -> str:
        """What it is about."""
        return self._draft.subject.words_in(self._display.spoken).title

    @Property(int, constant=True)
    def horizon(self) -> int:
        """How many days ahead one can book."""
        return self._draft.subject.horizon_days

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What is said first ("taken"), or nothing."""
        return self._notice

    @Property(list, notify=daysChanged)
    def days(self) -> list[DayView]:
        """The days that have something, nearest first."""
        return self._days

    @Property(bool, notify=changed)
    def coming(self) -> bool:
        """Whether times that are not in view are still to come."""
        return any(day.model.coming for day in self._days)

    @Slot(int, result=bool)
    def more(self, most: int) -> bool:
        """Have so many more times come, on the days shown; gives whether some are left."""
        for day in self._days:
            most -= day.model.more(most)
        return any(day.model.coming for day in self._days)

    @Property(list, notify=daysChanged)
    def chips(self) -> list[dict[str, object]]:
        """What one may wish: kind ("mediator", "language", "place"), label, and whether set."""
        return self._wishes.chips(self._wish)

    @Property(bool, notify=daysChanged)
    def wished(self) -> bool:
        """Whether something would be free with other wishes."""
        return self._wish != self._widest and bool(self._slots(self._widest))

    @Property(bool, notify=daysChanged)
    def phoneOffered(self) -> bool:
        """Whether something is free by telephone instead."""
        if self._draft.needs_phone or self._draft.old or self._days:
            return False
        subjects = self._reception.desk.subjects
        by_phone = [it for it in subjects if it.offered and it.place_kind is PlaceKind.PHONE]
        return any(self._reception.slots(it) for it in by_phone)

    @Property(dict, notify=changed)
    def choice(self) -> dict[str, object]:
        """The time chosen: day, hour, moment, minutes, mediator, languages, place; or nothing."""
        if self._chosen is None:
            return {}
        return in_words(self._chosen, self._reception, self._display.spoken)

    @Slot(str, result=list)
    def choices(self, kind: str) -> list[dict[str, object]]:
        """What can be wished of that kind: id, label, beside, chosen."""
        return self._wishes.choices(kind, self._wish)

    @Slot(str, str)
    def wish(self, kind: str, choice: str) -> None:
        """Wish that; "" does not matter."""
        self._wish = wished(self._wish, kind, choice)
        self._notice = ""
        self._rebuild(self._slots(self._wish))

    @Slot()
    def wishNothing(self) -> None:
        """All that is free."""
        self._wish = self._widest
        self._rebuild(self._slots(self._wish))

    @Slot(result=int)
    def chosenDay(self) -> int:
        """Which day has the time chosen, counted among all days; 0 where none has."""
        chosen = self._chosen
        for place, day in enumerate(self._days):
            if chosen and any(row.key == self._key(chosen) for row in day.model.rows):
                return place
        return 0

    @Slot(int, int)
    def choose(self, day: int, time: int) -> None:
        """Choose that time of that day, counted among all days."""
        row = self._days[day].model.rows[time]
        if row.free:
            self._chosen, self._notice = row.slot, ""
            self._tell(self._free(self._slots(self._wish)))

    @Slot()
    def goOn(self) -> None:
        """On, with the time chosen."""
        if self._chosen is not None:
            self.slotTaken.emit(self._chosen)

    @Slot()
    def refresh(self) -> None:
        """Look again. What was taken is told where it stands; nothing else moves."""
        slots = self._slots(self._wish)
        fresh = self._free(slots)
        shown = [row for day in self._days for row in day.model.rows]
        if not any(row.key in fresh for row in shown) and (fresh or shown):
            self._rebuild(slots)
            return
        if self._chosen and self._key(self._chosen) not in fresh:
            self._chosen, self._notice = None, "taken"
        self._tell(fresh)

    def _begin(self) -> None:
        """Here, where there is something here: who stands here would rather come here."""
        wishes = self._first_wishes()
        found = ((wish, slots) for wish in wishes if (slots := self._slots(wish)))
        self._wish, slots = next(found, (wishes[0], ()))
        self._widest = self._wish
        self._rebuild(slots)

    def _first_wishes(self) -> Sequence[Wish]:
        """What is looked for, one after the other, until something is free."""
        if self._draft.subject.place_kind is PlaceKind.PHONE:
            return [ANYTHING]
        chosen = self._draft.slot
        near = chosen.place if chosen else self._reception.desk.here
        places = [near, *(it for it in self._wishes.places if it != near)]
        return [Wish(place=it) for it in places if it in self._wishes.places] or [ANYTHING]

    def _slots(self, wish: Wish) -> Sequence[FreeSlot]:
        return self._reception.slots(self._draft.subject, wish)

    def _free(self, slots: Sequence[FreeSlot]) -> dict[Time, FreeSlot]:
        """Each free time, with the slot chosen where it is among them."""
        free: dict[Time, FreeSlot] = {}
        for slot in slots:
            if slot == self._chosen or self._key(slot) not in free:
                free[self._key(slot)] = slot
        return free

    def _rebuild(self, slots: Sequence[FreeSlot]) -> None:
        if self._chosen and self._chosen not in slots:
            self._chosen = None
        self._lay_out(slots, self._free(slots))

    @Slot()
    def _reword(self) -> None:
        """The same times in other words: one that was taken stays where it is."""
        shown = [row.slot for day in self._days for row in day.model.rows]
        self._lay_out(shown, self._free(self._slots(self._wish)))

    def _lay_out(self, slots: Sequence[FreeSlot], free: dict[Time, FreeSlot]) -> None:
        gone = self._days
        teller = self._reception.teller(self._display.spoken)
        self._days = days_of(slots, teller, self._reception.now, self)
        self._tell(free)
        self.daysChanged.emit()
        for day in gone:
            day.deleteLater()

    def _tell(self, free: dict[Time, FreeSlot]) -> None:
        for day in self._days:
            day.model.update(free, self._chosen)
        self.changed.emit()

    @staticmethod
    def _key(slot: FreeSlot) -> Time:
        return slot.start, slot.place
