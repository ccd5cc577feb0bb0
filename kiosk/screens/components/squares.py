"""Squares for QML, drawn at once: an empty one would be aimed at in vain.

Each module is so many whole pixels, so that no edge is grey, and no module wider than another.
"""

import base64

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.devices.qr import square

NAME = "squares"  # of the provider: "image://squares/…"
_LEAST = 1  # pixels of a module


class Squares(QQuickImageProvider):
    """Gives the picture of the square whose text is in its address."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """The square, as large as fits in what is requested."""
        ink, ground, text = id.split("/", 2)
        rows = square(base64.urlsafe_b64decode(text).decode())
        module = max(_LEAST, min(requested.width(), requested.height()) // len(rows))
        small = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
        small.fill(QColor(f"#{ground}"))
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark:
                    small.setPixelColor(x, y, QColor(f"#{ink}"))
        side = module * len(rows)
        return small.scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.FastTransformation,
        )


def address(text: str, ink: str, ground: str) -> str:
    """Where QML finds the square of that text; colours as "#000000"."""
    told = base64.urlsafe_b64encode(text.encode()).decode()
    return f"image://{NAME}/{ink[1:]}/{ground[1:]}/{told}"
