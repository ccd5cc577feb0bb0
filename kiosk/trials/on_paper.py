"""A ticket printed as the kiosk prints it, by its own process, on a file in the place of paper."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.devices.printing import PaperPrinting
from kiosk.devices.ticket import Ticket


class _Paper(PaperPrinting):
    """A printer that is there, and is a file."""

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__("", parent)
        self._printer = str(path)


def print_into(path: Path, ticket: Ticket, parent: QObject) -> Callable[[], bool]:
    """Print the ticket; gives what tells whether it is on paper."""
    printing = _Paper(path, parent)
    printing.print_ticket(ticket)
    return lambda: printing.state == "printed"
