"""One guide, and what a librarian can do with it."""

from collections.abc import Callable
from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.authoring.shelf_view import GuideRow
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.authoring"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Card:
    """A guide with all that is said of it on its own page.

    `facts` are lines, `problems` sentences, `notes` what mediators have told its author.
    `place` is its place in the list, from 1, of `count`; 0 when it is not in it. `origin` is
    "shipped", "own", "version" or "draft". `earlier`: it was another before.
    """

    row: GuideRow
    facts: tuple[str, ...]
    problems: tuple[str, ...]
    notes: tuple[str, ...]
    place: int
    count: int
    origin: str
    earlier: bool
    order_locked: bool


@QmlElement
class CardView(QObject):
    """Shows a card that is made anew each time anything may have changed.

    Signals:
        changed: the card, the words, what was kept, or why it was not.
        asked: something is to be done with it, by its name: "on", "off", "up", "down", "preview",
            "write", "news", "drop", "withdraw", "earlier", "seen to".
    """

    changed = Signal()
    asked = Signal(str)

    def __init__(self, display: DisplayView, card: Callable[[], Card]) -> None:
        super().__init__()
        self._make = card
        self._card = card()
        self._refusal = ""
        self._outcome = ""
        display.languageChosen.connect(self.refresh)

    @Property(dict, notify=changed)
    def card(self) -> dict[str, object]:
        """The guide: `GuideRow`, the rest of `Card`, and whether there is a sound one."""
        told = asdict(self._card)
        lists = {name: list(told[name]) for name in ("facts", "problems", "notes")}
        return {**told, **told["row"], **lists, "readable": self._card.place > 0}

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the last change was not kept: "locked", "broken", "disk", or nothing."""
        return self._refusal

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What was done: "published", "withdrawn", "kept", or nothing."""
        return self._outcome

    def tell(self, outcome: str) -> None:
        """Say what was done."""
        self._outcome, self._refusal = outcome, ""
        self.refresh()

    def refuse(self, refusal: str) -> None:
        """Say why the last change was not kept."""
        self._outcome, self._refusal = "", refusal
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """The guide may be another."""
        self._card = self._make()
        self.changed.emit()
