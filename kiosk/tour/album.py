"""Keeps the pictures of screens, as PNG: light to make, rather than as small as can be.

Qt's own writer tries every filter on every row, which is for photographs: three times the work for
a file a quarter larger. A screen is plain areas, and needs no filter.
"""

import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from kiosk.tour.report import Kept, ScreenReport

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BITS, _RGB = 8, 2
_BYTES = 3  # of a pixel
_LIGHT = 1  # of zlib's levels: the others take longer and save little


@dataclass(frozen=True, slots=True)
class Album:
    """Where pictures go: under that folder, those of which `kept` tells."""

    folder: Path
    kept: Kept = Kept.ALL

    def keep(self, report: ScreenReport, image: QImage) -> None:
        """Keep the picture of that screen, if it is one of those.

        Raises:
            OSError: it cannot be written.
        """
        if report.findings or self.kept is Kept.ALL:
            file = self.folder / report.file
            file.parent.mkdir(parents=True, exist_ok=True)
            write_png(image, file)


def write_png(image: QImage, file: Path) -> None:
    """Write the picture, without its transparency.

    Raises:
        OSError: it cannot be written.
    """
    drawn = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height = drawn.width(), drawn.height()
    pixels = np.frombuffer(drawn.constBits(), np.uint8).reshape(height, drawn.bytesPerLine())
    rows = np.zeros((height, 1 + width * _BYTES), np.uint8)  # each after its filter: 0, none
    rows[:, 1:] = pixels[:, : width * _BYTES]
    head = struct.pack(">IIBBBBB", width, height, _EIGHT_BITS, _RGB, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows.data, _LIGHT)), (b"IEND", b""))
    file.write_bytes(_SIGNATURE + b"".join(_chunk(name, told) for name, told in parts))


def _chunk(name: bytes, told: bytes) -> bytes:
    return struct.pack(">I", len(told)) + name + told + struct.pack(">I", zlib.crc32(name + told))
