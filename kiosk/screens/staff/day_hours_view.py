"""The hours of one day of the week: closed, open once, or open twice."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.booking.moments import Teller
from kiosk.screens.display_view import DisplayView
from kiosk.screens.hours_words import day_name, minute_in_words
from kiosk.screens.staff.refusals import refusal_in_words
from kiosk.settings.week import DAYS, MIDNIGHT, MOST_SPANS, Span, nonsense

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1

_USUAL = (Span(10 * 60, 18 * 60),)
_USUAL_TWICE = (Span(10 * 60, 12 * 60 + 30), Span(14 * 60, 18 * 60))


@QmlElement
class DayHoursView(QObject):
    """Holds the hours of a day until they are kept. `others` are those of all days, to copy from.

    Signals:
        changed: an hour, the words, or why they were not kept.
        given: the hours, a tuple of `Span`, to be kept.
    """

    changed = Signal()
    given = Signal(object)

    def __init__(
        self,
        display: DisplayView,
        day: int,
        others: Sequence[Sequence[Span]],
        heading: Callable[[], str] = str,
    ) -> None:
        super().__init__()
        self._display, self._day, self._heading = display, day, heading
        self._others = tuple(tuple(spans) for spans in others)
        self._spans = self._others[day]
        self._refusal = self._detail = ""
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def heading(self) -> str:
        """Whose hours these are."""
        return self._heading()

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day of the week."""
        return day_name(self._teller, self._day)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How often it opens: 0, 1 or 2 times."""
        return len(self._spans)

    @Property(list, notify=changed)
    def times(self) -> list[str]:
        """When it opens and closes, in turn, in words."""
        return [minute_in_words(self._teller, each) for span in self._spans for each in span]

    @Property(list, notify=changed)
    def like(self) -> list[dict[str, object]]:
        """The days whose hours can be taken over: number, name."""
        days = [
            day
            for day in range(DAYS)
            if day != self._day and self._others[day] and self._others[day] != self._spans
        ]
        firsts = {self._others[day]: day for day in reversed(days)}
        return [
            {"day": day, "name": day_name(self._teller, day)} for day in sorted(firsts.values())
        ]

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the hours were not kept, in words, or nothing."""
        return refusal_in_words(self._refusal, self._detail)

    @Slot(int)
    def open(self, times: int) -> None:
        """Open so often a day, with the hours there were or the usual ones."""
        usual = ((), _USUAL, _USUAL_TWICE)[times]
        kept = self._spans[:times] if times < len(self._spans) else usual
        self._set(kept if times != len(self._spans) else self._spans)

    @Slot(int)
    def take(self, day: int) -> None:
        """Take over the hours of another day."""
        self._set(self._others[day])

    @Slot(int, int)
    def add(self, place: int, minutes: int) -> None:
        """Move the time at that place (0: the first opening) by so many minutes."""
        times = [each for span in self._spans for each in span]
        times[place] = min(MIDNIGHT, max(0, times[place] + minutes))
        pairs = zip(times[::2], times[1::2], strict=True)
        self._set(tuple(Span(*pair) for pair in pairs))

    @Slot()
    def give(self) -> None:
        """Keep the hours, where they make sense."""
        if wrong := nonsense(self._spans):
            self.refuse(wrong)
        else:
            self.given.emit(self._spans)

    def refuse(self, refusal: str, detail: str = "") -> None:
        """Say why they were not kept; what was set stays, to be mended."""
        self._refusal, self._detail = refusal, detail
        self.changed.emit()

    def _set(self, spans: Sequence[Span]) -> None:
        self._spans = tuple(spans)[:MOST_SPANS]
        self._refusal = ""
        self.changed.emit()

    @property
    def _teller(self) -> Teller:
        return Teller(self._display.spoken)
