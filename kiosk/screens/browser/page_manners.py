"""What a page asked for and does not get, and the boxes it shows: each once, and in words."""

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.browsing.patience import wait_s

QML_IMPORT_NAME = "kiosk.screens.browser"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_DIALOGS = 3  # of a page, until somebody touches something


@QmlElement
class PageManners(QObject):
    """What was refused a moment ago, until it was read.

    Signals:
        changed: anything shown is another.
        blocked: an address was refused, once for each time that it is told.
        read: what was told was read, and the page is gone back to.
    """

    changed = Signal()
    _told = Signal()
    read = Signal()
    blocked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._refused = self._purpose = self._notice = ""
        self._refusals = self._dialogs = 0
        self._told.connect(self.changed, Qt.ConnectionType.QueuedConnection)  # see `PageView`

    @Property(str, notify=changed)
    def refused(self) -> str:
        """The site that was refused a moment ago, or nothing."""
        return self._refused

    @Property(str, notify=changed)
    def purpose(self) -> str:
        """What it was wanted for: "link", "window", "form", "redirect"."""
        return self._purpose

    @Property(float, notify=changed)
    def refusalSeconds(self) -> float:
        """How long the refusal stands before one may go on."""
        return wait_s(self._refusals)

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What the page wanted and does not get: "download", "file", "sign-in", or nothing."""
        return self._notice

    def begin_anew(self) -> None:
        """Nothing was refused yet."""
        self._refused = self._purpose = self._notice = ""
        self._refusals = self._dialogs = 0

    def refuse(self, site: str, purpose: str) -> None:
        """Tell that a site was refused, and what it was for; not while one is told of already."""
        if self._refused:
            return
        self._refusals += 1
        self._refused, self._purpose = site or "?", purpose
        self.blocked.emit()
        self._told.emit()

    @Slot(result=bool)
    def takesDialog(self) -> bool:
        """Whether a box of the page is shown: not when it comes again and again."""
        self._dialogs += 1
        return self._dialogs <= _MOST_DIALOGS

    @Slot()
    def touched(self) -> None:
        """Somebody touched the page."""
        self._dialogs = 0

    @Slot(str)
    def wants(self, what: str) -> None:
        """The page wanted something that it does not get."""
        if what != self._notice:
            self._notice = what
            self._told.emit()

    @Slot()
    def dismiss(self) -> None:
        """What was refused, or not given, was read."""
        self._refused = self._purpose = self._notice = ""
        self.changed.emit()
        self.read.emit()
