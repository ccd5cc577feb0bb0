"""What happened in one resident's session, gathered until it is over.

In memory alone: a session that does not come to its end, or asked not to be counted, is none.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.app.offered import offer_of
from kiosk.guides.model import Guide
from kiosk.screens.display_view import SIZES, DisplayView
from kiosk.statistics.measures import TIMES, Key, Offer
from kiosk.statistics.session import Event


class Tally(QObject):
    """Counts what the ways tell, and notes which aids to reading were used.

    `assisted`: a mediator is at the side of the resident. `subjects`: the ids of what can be
    booked, once anything can.

    Signals:
        changed: it was asked not to be counted, or to be counted after all.
    """

    changed = Signal()

    def __init__(self, display: DisplayView, guides: Sequence[Guide], parent: QObject) -> None:
        super().__init__(parent)
        self._guides = guides
        self.subjects: Sequence[str] = ()
        self._display = display
        self._counted: Counter[Event] = Counter()
        self._options: dict[str, None] = {}  # in the order of their first use
        self.assisted = False
        self._somebody = False
        self._counts = True
        display.changed.connect(self._look)

    @property
    def counted(self) -> Mapping[Event, int]:
        """What the ways have told so far."""
        return self._counted

    @property
    def offer(self) -> Offer:
        """What this place offers, from which the keys of its counts follow."""
        return offer_of(self._guides, self.subjects)

    @property
    def counts(self) -> bool:
        """Whether this session will be counted."""
        return self._counts

    def count(self, measure: str, subject: str, detail: str) -> None:
        """It happened once more."""
        self._counted[measure, subject, detail] += 1

    def set_counts(self, counts: bool) -> None:
        """Count this session, or nothing at all of it."""
        self._counts = counts
        self.changed.emit()

    def forget(self) -> None:
        """As for somebody who just came."""
        self._counted.clear()
        self._options.clear()
        self.assisted = self._somebody = False
        self.set_counts(True)

    def somebody_came(self) -> None:
        """The screen is not any more as it is when nobody is there."""
        self._somebody = True

    def session(self) -> Mapping[Event, int]:
        """The whole session as it is counted; nothing where nobody came, or it is not to be."""
        if not self._counts or not self._somebody:
            return {}
        help_given = "assisted" if self.assisted else "alone"
        whole = {
            (Key.SESSION.value, "visits", help_given): 1,
            (Key.LANGUAGE.value, str(self._display.spoken), *TIMES): 1,
        }
        options = {(Key.OPTION.value, option, *TIMES): 1 for option in self._options}
        return whole | options | self._counted

    def _look(self) -> None:
        display = self._display
        used = {
            "size": display.property("size") != SIZES[0],
            "contrast": display.property("contrast"),
            "lowered": display.property("lowered"),
            "french": display.property("frenchBeside"),
            "speech": display.property("listened"),
        }
        self._options |= dict.fromkeys(option for option, on in used.items() if on)
