"""The process that draws a document: hears on stdin what to draw, answers with pictures on stdout.

A document may be anything a site gave: what reads it is this process, and not the resident's. It
holds it in its memory alone, and ends with its stdin; one that takes too long is ended.

    python -m kiosk.devices.document.process
"""

import ctypes
import resource
import signal
import sys
from collections.abc import Iterator
from typing import BinaryIO

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.devices.document.lines import (
    MOST_BYTES,
    Draw,
    Drawn,
    Take,
    Taken,
    line,
    question,
)

MOST_PAGES = 200
MOST_PIXELS = 8_000_000  # of a page: one of a metre's length is drawn smaller
MOST_WORDS = 20_000  # signs of a page
_MOST_S = 15  # for one page
_MOST_MEMORY = 1024**3  # bytes that hold something
_PR_SET_DUMPABLE = 4  # linux/prctl.h


class Document:
    """The document that was taken; without pages where it cannot be read."""

    def __init__(self, pdf: bytes) -> None:
        self._held = QBuffer()
        self._held.setData(QByteArray(pdf))
        self._held.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf = QPdfDocument()
        self._pdf.load(self._held)

    @property
    def pages(self) -> int:
        """How many pages can be shown."""
        return min(max(self._pdf.pageCount(), 0), MOST_PAGES)

    def draw(self, page: int, width: int) -> tuple[Drawn, bytes]:
        """That page, counted from 1, so wide: black on white, whatever the page leaves open."""
        size = self._size(page - 1, width)
        drawn = QImage(size, QImage.Format.Format_RGB32)
        drawn.fill(QColor("white"))
        painter = QPainter(drawn)
        painter.drawImage(0, 0, self._pdf.render(page - 1, size))
        painter.end()
        words = " ".join(self._pdf.getAllText(page - 1).text().split())[:MOST_WORDS]
        told = Drawn(page, drawn.width(), drawn.height(), words)
        return told, bytes(drawn.constBits())[: told.size]

    def _size(self, place: int, width: int) -> QSize:
        points = self._pdf.pagePointSize(place)
        if points.width() <= 0 or points.height() <= 0:
            return QSize(width, width)
        height = max(1, round(width * points.height() / points.width()))
        if width * height > MOST_PIXELS:
            shrunk = (MOST_PIXELS / (width * height)) ** 0.5
            width, height = max(1, int(width * shrunk)), max(1, int(height * shrunk))
        return QSize(width, height)


def answers(heard: BinaryIO) -> Iterator[bytes]:
    """What is said to each line, as long as there are any; nonsense ends it."""
    document: Document | None = None
    for said in heard:
        signal.alarm(_MOST_S)  # it ends this process: nobody waits for a page longer
        try:
            asked = question(said)
        except msgspec.DecodeError:
            return
        match asked:
            case Take(size) if 0 < size <= MOST_BYTES:
                document = Document(heard.read(size))
                yield line(Taken(document.pages))
            case Draw(page, width) if document and 1 <= page <= document.pages and width > 0:
                told, picture = document.draw(page, width)
                yield line(told)
                yield picture
            case _:
                return
        signal.alarm(0)


def main(heard: BinaryIO, out: BinaryIO) -> None:
    """Answer every line until there are no more."""
    # The document is somebody's own: no process of the same account looks in here.
    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_DATA, (_MOST_MEMORY, _MOST_MEMORY))
    app = QGuiApplication(["pas-a-pas"])
    for said in answers(heard):
        out.write(said)
        out.flush()
    del app


if __name__ == "__main__":
    main(sys.stdin.buffer, sys.stdout.buffer)
