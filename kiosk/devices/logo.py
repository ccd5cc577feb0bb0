"""The process that makes a logo: `python -m kiosk.devices.logo FROM TO WIDTH HEIGHT`.

A picture from a stick is anybody's: it is opened here, and never by the process that a resident
touches. What comes out is a PNG of the size of the header. Says in a line of JSON what was wrong.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.devices.plain_svg import beyond_drawing
from kiosk.disk.durable import write_whole

MOST_BYTES = 5_000_000
MOST_PIXELS = 8_000  # each way; drawing more would take the memory of the kiosk
_SVG_PIXELS = 1_920


class LogoError(Exception):
    """It is no logo: `cause` is one of the refusals of the staff's screens, `detail` its %1.

    Of a picture that is too large, it is how many octets it has.
    """

    def __init__(self, cause: str, detail: str = "") -> None:
        super().__init__(cause, detail)
        self.cause, self.detail = cause, detail


def logo_of(path: Path, width: int, height: int) -> bytes:
    """A PNG of that file, no larger than that; needs a QGuiApplication.

    Raises:
        LogoError: there is none to be had.
    """

    content = _content(path)
    image = _drawn(content) if _is_svg(content) else _read(content)
    if image.width() > width or image.height() > height:
        image = image.scaled(
            width,
            height,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull() or not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise LogoError("no picture")
    return bytes(made.data())


def main(words: list[str]) -> int:
    """Make the file; gives the exit code."""
    source, target, width, height = Path(words[0]), Path(words[1]), int(words[2]), int(words[3])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication(["logo"])
    try:
        write_whole(target, logo_of(source, width, height), mode=0o644)
    except LogoError as error:
        print(json.dumps([error.cause, error.detail]))
        return 1
    except OSError:
        print(json.dumps(["disk", ""]))
        return 1
    finally:
        del app
    return 0


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise LogoError("picture too large", str(size))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise LogoError("picture gone") from error
    except OSError as error:
        raise LogoError("no picture") from error


def _is_svg(content: bytes) -> bool:
    return content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<")


def _read(content: bytes) -> QImage:

    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if reader.format().data() not in {b"png", b"jpeg", b"jpg"}:
        raise LogoError("no picture")
    size = reader.size()
    if max(size.width(), size.height()) > MOST_PIXELS:
        raise LogoError("picture pixels", f"{size.width()} × {size.height()}")
    image = reader.read()
    if image.isNull():
        raise LogoError("no picture")
    return image


def _drawn(content: bytes) -> QImage:
    beyond = beyond_drawing(content)
    if beyond is None:
        raise LogoError("no picture")
    if beyond:
        raise LogoError("picture script", beyond)
    renderer = QSvgRenderer(QByteArray(content))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise LogoError("no picture")
    scale = _SVG_PIXELS / max(size.width(), size.height())
    image = QImage(
        max(1, round(size.width() * scale)),
        max(1, round(size.height() * scale)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
