"""When one is stuck: what to do, and the other ways to do the procedure."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.guides.model import GuideWords, OtherWays
from kiosk.guides.walk import Walk
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.guides"
QML_IMPORT_MAJOR_VERSION = 1

REASONS = ("sms", "password", "paper", "page", "other")


@QmlElement
class StuckView(QObject):
    """Offers the ways round a step. `reason` is why one is stuck, where that was told before.

    `next_time` says when the next session with a mediator could be, or nothing; None: none can be
    booked here.

    Signals:
        changed: the words are in another language.
        told: why, one of `REASONS`; only a number is kept of it.
        tipAsked, waysAsked, mediatorAsked, laterAsked, bookAsked: the way taken.
    """

    changed = Signal()
    reasonChanged = Signal()
    told = Signal(str)
    tipAsked = Signal()
    waysAsked = Signal()
    mediatorAsked = Signal()
    laterAsked = Signal()
    bookAsked = Signal()

    def __init__(
        self,
        display: DisplayView,
        walk: Walk,
        reason: str = "",
        next_time: Callable[[], str] | None = None,
    ) -> None:
        super().__init__()
        self._next_time = next_time
        self._display = display
        self._walk = walk
        self._reason = reason
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def guideTitle(self) -> str:
        """The title of the guide."""
        return self._walk.guide.words_in(self._display.spoken).title

    @Property(int, constant=True)
    def number(self) -> int:
        """The place of the step on the way, from 1."""
        return len(self._walk.answers) + 1

    @Property(bool, constant=True)
    def hasTip(self) -> bool:
        """Whether there is something to say about this very step."""
        words = self._walk.guide.words_in(self._display.spoken).steps[self._walk.step.id]
        return bool(words.otherwise or words.tip or words.warning)

    @Property(bool, constant=True)
    def bookable(self) -> bool:
        """Whether a session can be booked."""
        return self._next_time is not None

    @Property(str, notify=changed)
    def nextTime(self) -> str:
        """When the next session could be, in words, or nothing."""
        return self._next_time() if self._next_time else ""

    @Property(str, notify=reasonChanged)
    def reason(self) -> str:
        """Why one is stuck, once said."""
        return self._reason

    @Slot(str)
    def tell(self, reason: str) -> None:
        """Say why, once."""
        if not self._reason and reason in REASONS:
            self._reason = reason
            self.reasonChanged.emit()
            self.told.emit(reason)


@QmlElement
class WaysView(QObject):
    """A tip for one step, or the other ways to do the whole procedure.

    Signals:
        changed: the words are in another language.
        mediatorAsked: somebody is to help.
        stepAsked: back to where one was stuck.
    """

    changed = Signal()
    mediatorAsked = Signal()
    stepAsked = Signal()

    def __init__(self, display: DisplayView, walk: Walk, shown: Literal["tip", "ways"]) -> None:
        super().__init__()
        self._display = display
        self._walk = walk
        self._shown = shown
        display.languageChosen.connect(self.changed)

    @Property(str, constant=True)
    def shown(self) -> str:
        """What is shown: "tip" or "ways"."""
        return self._shown

    @Property(str, notify=changed)
    def overline(self) -> str:
        """The title of the guide."""
        return self._walk.guide.words_in(self._display.spoken).title

    @Property(list, notify=changed)
    def notes(self) -> list[dict[str, str]]:
        """What there is to say: its kind, the words, and the words in French."""
        told = self._told(self._walk.guide.words_in(self._display.spoken))
        beside = self._display.beside
        french = self._told(self._walk.guide.words_in(beside)) if beside else {}
        return [
            {"kind": kind, "words": words, "french": french.get(kind, "")}
            for kind, words in told.items()
            if words
        ]

    def _told(self, words: GuideWords) -> dict[str, str]:
        if self._shown == "ways":
            ways: OtherWays = words.other_ways
            return {"desk": ways.desk, "phone": ways.phone, "post": ways.post}
        step = words.steps[self._walk.step.id]
        return {"otherwise": step.otherwise, "tip": step.tip, "warning": step.warning}
