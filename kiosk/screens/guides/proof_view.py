"""What can be done at a proof with the page of the site that shows it, where one is open."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "kiosk.screens.guides"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ProofView(QObject):
    """The page of `site`, which stays open behind the step.

    Signals:
        printAsked: that page is to be printed.
        siteAsked: it is to be seen.
    """

    printAsked = Signal()
    siteAsked = Signal()

    def __init__(self, site: str, *, printable: bool) -> None:
        super().__init__()
        self._site = site
        self._printable = printable

    @Property(str, constant=True)
    def site(self) -> str:
        """The name of the site: "caf.fr"."""
        return self._site

    @Property(bool, constant=True)
    def printable(self) -> bool:
        """Whether pages are printed here."""
        return self._printable

    @Slot()
    def give(self) -> None:
        """Print it."""
        self.printAsked.emit()

    @Slot()
    def show(self) -> None:
        """See it."""
        self.siteAsked.emit()
