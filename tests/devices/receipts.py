"""A ticket printer of the small kind on loopback, which draws what it is sent."""

import socket
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import numpy
import zxingcpp

WELL, COVER_OPEN, NO_PAPER = 0x12, 0x16, 0x72  # what it answers when asked how it is
ESC, GS, DLE = 0x1B, 0x1D, 0x10


@dataclass
class Paper:
    """What came out: the rows of dots, and how often it was cut."""

    rows: list[bytes] = field(default_factory=list)
    cuts: int = 0
    questions: int = 0
    unknown: list[int] = field(default_factory=list)

    @property
    def dots(self):
        """The picture: 0 where it is black, 255 where it is white."""
        bits = numpy.unpackbits(numpy.frombuffer(b"".join(self.rows), numpy.uint8))
        return (1 - bits.reshape(len(self.rows), -1)) * numpy.uint8(255)

    @property
    def square(self) -> str:
        """What the QR code on it holds, as a telephone reads it."""
        (found,) = zxingcpp.read_barcodes(self.dots)
        return found.text


def read(said, paper: Paper, answer=lambda asked: None) -> None:
    """Follow the commands in those bytes, given by a function that gives so many of them."""
    while first := said(1):
        match first[0]:
            case 0x10:
                said(1)
                paper.questions += 1
                answer(said(1)[0])
            case 0x1B:
                command = said(1)[0]
                if command in b"dJ":
                    said(1)
                elif command not in b"@":
                    paper.unknown.append(command)
            case 0x1D:
                _wide(said, paper, answer)
            case 0x0A:
                pass
            case other:
                paper.unknown.append(other)


def _wide(said, paper: Paper, answer) -> None:
    match said(1):
        case b"v":
            assert said(2) in (b"0\0", b"00")
            width, height = (int.from_bytes(said(2), "little") for _ in range(2))
            paper.rows += [said(width) for _ in range(height)]
        case b"V":
            if said(1)[0] in (65, 66):
                said(1)
            paper.cuts += 1
        case b"r":
            said(1)
            answer("done")
        case other:
            paper.unknown.append(other[0])


@dataclass
class Printer:
    """Where it listens, what came out, and how it is: `states` by what it is asked for.

    `mute`: it never answers. `deaf`: it takes the connection and reads nothing.
    """

    port: int = 0
    paper: Paper = field(default_factory=Paper)
    states: dict = field(default_factory=lambda: {2: WELL, 4: WELL, "done": 0})
    mute: bool = False
    deaf: bool = False
    over: threading.Event = field(default_factory=threading.Event)

    @property
    def address(self) -> str:
        """As a place writes it in its settings."""
        return f"escpos:tcp://127.0.0.1:{self.port}"

    def _serve(self, listening: socket.socket) -> None:
        with suppress(OSError):
            while True:
                connection, _ = listening.accept()
                with connection, suppress(ConnectionError):
                    self._talk(connection)
                self.over.set()

    def _talk(self, connection: socket.socket) -> None:
        if self.deaf:
            self.over.wait(30)
            return
        stream = connection.makefile("rb")

        def answer(asked) -> None:
            state = self.states.get(asked)
            if not self.mute and state is not None:
                connection.sendall(bytes([state]))

        read(stream.read, self.paper, answer)


@contextmanager
def printer(**how):
    """A printer that listens on a port of its own."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        made = Printer(listening.getsockname()[1], **how)
        serving = threading.Thread(target=made._serve, args=(listening,), daemon=True)
        serving.start()
        try:
            yield made
        finally:
            made.over.set()
            listening.shutdown(socket.SHUT_RDWR)
    serving.join(5)
    assert not serving.is_alive()
