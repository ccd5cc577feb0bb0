"""The official site: its address, for the person's own telephone."""

from urllib.parse import urlsplit

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "kiosk.screens.site"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SiteView(QObject):
    """Shows one address.

    Signals:
        closed: back to the step.
        mediatorAsked: no telephone, or another difficulty.
    """

    closed = Signal()
    mediatorAsked = Signal()

    def __init__(self, address: str) -> None:
        super().__init__()
        self._address = address

    @Property(str, constant=True)
    def address(self) -> str:
        """The whole address, with https."""
        return self._address

    @Property(str, constant=True)
    def site(self) -> str:
        """The name of the site, as one types it: "caf.fr"."""
        parts = urlsplit(self._address)
        return ((parts.hostname or "") + parts.path).removeprefix("www.").rstrip("/")
