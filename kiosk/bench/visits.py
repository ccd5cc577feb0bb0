"""The bench's side of its visitors: a reception where they announce themselves, and one of them.

Only the bench that started a screen has visitors in it: the socket lies in its own folder.
"""

import socket
from pathlib import Path
from typing import Self, TypeVar

from kiosk.bench import errands
from kiosk.bench.errands import Errand, FromVisitor, Go, Here, Lost
from kiosk.bench.processes import BenchError

_PATIENCE_S = 120.0  # for the longest errand on a slow machine

Said = TypeVar("Said", bound=FromVisitor)


class Visit:
    """A visitor in a screen that stands by or is shown. `pid` is the screen's process."""

    def __init__(self, connection: socket.socket) -> None:
        connection.settimeout(_PATIENCE_S)
        self._connection = connection
        self._lines = connection.makefile("rb")
        self.pid = self.hears(Here).pid

    def go(self, errand: Errand) -> None:
        """Send the visitor on an errand."""
        self._connection.sendall(errands.line(Go(errand)))

    def hears(self, kind: type[Said]) -> Said:
        """The next thing the visitor says, which must be of that kind.

        Raises:
            BenchError: the visitor is lost, silent, gone, or says something else.
        """
        try:
            said = self._lines.readline()
        except TimeoutError:
            raise BenchError(f"a screen said nothing for {_PATIENCE_S:.0f} s") from None
        if not said:
            raise BenchError("a screen ended before its visitor came back")
        match errands.from_visitor(said):
            case Lost(words):
                raise BenchError(words)
            case told if isinstance(told, kind):
                return told
            case told:
                raise BenchError(f"a visitor said {type(told).__name__}, not {kind.__name__}")

    def close(self) -> None:
        """Hear nothing more of it."""
        self._lines.close()
        self._connection.close()


class Reception:
    """Where the visitors of one kiosk announce themselves, as their screens come to stand by."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen()
        self._listening.settimeout(_PATIENCE_S)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._listening.close()
        self.path.unlink(missing_ok=True)

    def next(self) -> Visit:
        """The next visitor, waited for.

        Raises:
            BenchError: none comes.
        """
        try:
            connection, _ = self._listening.accept()
        except TimeoutError:
            raise BenchError("no screen was ready in time") from None
        return Visit(connection)
