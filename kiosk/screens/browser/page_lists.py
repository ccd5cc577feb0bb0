"""A list of the page to choose from, shown by the kiosk: large, and gone through without sight."""

import json
import logging
import secrets
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "kiosk.screens.browser"
QML_IMPORT_MAJOR_VERSION = 1

_SCRIPT = Path(__file__).parent / "lists.js"
_CHOOSE = """(one => {
    if (one?.id !== %s || !one.list.isConnected) return "";
    one.list.selectedIndex = %d;
    for (const name of ["input", "change"])
        one.list.dispatchEvent(new Event(name, { bubbles: true }));
    return "";
})(window.pasAPasList)"""
# Has a script look at a frame, "" the page itself, and give what it says.
Ask = Callable[[str, Callable[[str], None], str], None]
EVERYWHERE = "*"  # in each frame of the page
Keys = Literal["letters", "digits", "mail", "web"]
_log = logging.getLogger(__name__)


class Option(msgspec.Struct, frozen=True):
    """Something that can be chosen; `off`: not now."""

    place: int
    words: str
    chosen: bool
    off: bool


class Told(msgspec.Struct, frozen=True):
    """What the script tells: a list as the page has it, or whether a date is typed now.

    `open`: what is typed is no password, no code and no card. `keys`: what another field is typed
    with than the one before; None: it is the same. `touched`: only that somebody did.
    """

    name: str = ""
    options: tuple[Option, ...] = ()
    dated: bool | None = None
    open: bool = False
    keys: Keys | None = None
    id: str = ""
    touched: bool = False


@QmlElement
class PageLists(QObject):
    """Holds the list that is open, if one is. `ask` has a script of ours act on the page.

    Its script tells of a list by a line of the console that begins with a word no page can know.

    Signals:
        changed: a list was opened, or closed.
        touched: somebody touched the page, or struck a key in it.
        fieldCame: another field is typed into, with these keys: see `Keys`.
    """

    changed = Signal()
    touched = Signal()
    fieldCame = Signal(str)

    def __init__(self, ask: Ask, parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._token = secrets.token_hex(16)
        self._list: Told | None = None
        self._dated = self._open = False

    @property
    def dated(self) -> bool:
        """Whether a date is being typed: the engine does not take it for something to type."""
        return self._dated

    @property
    def hides(self) -> bool:
        """Whether what is typed now is private: a password, a code, or nobody knows what."""
        return not self._open

    @Property(str, constant=True)
    def script(self) -> str:
        """What runs in every page, in a world of its own."""
        return _SCRIPT.read_text("utf-8").replace("{token}", self._token)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether there is a list to choose from."""
        return self._list is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        """What is chosen, as the page calls it; may be empty."""
        return self._list.name if self._list else ""

    @Property(list, notify=changed)
    def options(self) -> list[dict[str, object]]:
        """What can be chosen: place, words, chosen."""
        options: Sequence[Option] = self._list.options if self._list else ()
        return [
            {"place": each.place, "words": each.words, "chosen": each.chosen}
            for each in options
            if not each.off and each.words
        ]

    @Slot(str)
    def hear(self, said: str) -> None:
        """A line of the console of the page: a list, where it is one."""
        if not said.startswith(self._token):
            return
        try:
            told = msgspec.json.decode(said.removeprefix(self._token), type=Told)
        except msgspec.DecodeError:
            _log.warning("a list of a page was not told as it should be")
            return
        if told.touched:
            self.touched.emit()
        elif told.dated is not None:
            self._dated, self._open = told.dated, told.open
            if told.keys is not None:
                self.fieldCame.emit(told.keys)
        else:
            self.show(told)

    def show(self, told: Told) -> None:
        """There is a list to choose from."""
        self._list = told
        self.changed.emit()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Choose what stands there; the list closes."""
        if self._list is not None:
            self._ask(_CHOOSE % (json.dumps(self._list.id), place), self._done, EVERYWHERE)
        self.close()

    @Slot()
    def close(self) -> None:
        """Choose nothing."""
        if self._list is not None:
            self._list = None
            self.changed.emit()

    def _done(self, said: str) -> None:
        """The page has taken it."""
