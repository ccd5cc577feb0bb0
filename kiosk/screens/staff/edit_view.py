"""Words of a setting, typed on our keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView
from kiosk.screens.staff.refusals import refusal_in_words

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 300  # letters of such a setting, as `settings.site` has it


@QmlElement
class EditView(QObject):
    """Holds what is typed. `web`: an address, an account; `masked`: a password.

    Signals:
        changed: what is typed, or why it was not kept.
        given: the words, to be kept.
    """

    changed = Signal()
    given = Signal(str)

    def __init__(  # noqa: PLR0913  each is one thing about the field
        self,
        display: DisplayView,
        label: Callable[[], str],
        words: str,
        keys: str = "fr",
        *,
        web: bool = False,
        masked: bool = False,
    ) -> None:
        super().__init__()
        self._display = display
        self._label, self._words, self._keys = label, words, keys
        self._web, self._masked, self._seen = web or masked, masked, False
        self._refusal = self._detail = ""
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def label(self) -> str:
        """What is typed: "Name of the place"."""
        return self._label()

    @Property(str, notify=changed)
    def keys(self) -> str:
        """The language whose letters are on the keys; "date": a day."""
        return self._keys or str(self._display.spoken)

    @Property(bool, constant=True)
    def web(self) -> bool:
        """Whether any sign may be wanted, and no accents."""
        return self._web

    @Property(bool, constant=True)
    def masked(self) -> bool:
        """Whether it is a password: never said, and shown only while one wants to see it."""
        return self._masked

    @Property(bool, notify=changed)
    def seen(self) -> bool:
        """Whether the password is shown."""
        return self._seen

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What is shown of what is typed so far."""
        return "●" * len(self._words) if self._masked and not self._seen else self._words

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many signs are typed."""
        return len(self._words)

    @Slot()
    def look(self) -> None:
        """Show the password, or hide it again."""
        self._seen = not self._seen
        self.changed.emit()

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why it was not kept: "wrong", "locked", "broken", "disk"…, or nothing."""
        return self._refusal

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why it was not kept, in words."""
        return refusal_in_words(self._refusal, self._detail)

    @Slot(str)
    def type(self, signs: str) -> None:
        """Add what was typed."""
        self._set((self._words + signs)[:MOST])

    @Slot()
    def erase(self) -> None:
        """Take the last sign away."""
        self._set(self._words[:-1])

    @Slot()
    def clear(self) -> None:
        """Take all signs away."""
        self._set("")

    @Slot()
    def give(self) -> None:
        """Keep it."""
        self.given.emit(self._words if self._masked else self._words.strip())

    def propose(self, words: str) -> None:
        """Put these words in the place of what is typed, to be kept or changed."""
        self._words = words
        self.changed.emit()

    def refuse(self, refusal: str, detail: str = "") -> None:
        """Say why it was not kept; the words stay, to be mended."""
        self._refusal, self._detail = refusal, detail
        self.changed.emit()

    def _set(self, words: str) -> None:
        self._words, self._refusal = words, ""
        self.changed.emit()
