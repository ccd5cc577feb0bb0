"""Icons, pictures and squares for QML, by name."""

import base64
import logging
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.screens.components.squares import address
from kiosk.screens.theme.letters import glyphs

QML_IMPORT_NAME = "kiosk.screens.components"
QML_IMPORT_MAJOR_VERSION = 1

_ILLUSTRATIONS = Path(__file__).parents[2] / "assets" / "illustrations"
_log = logging.getLogger(__name__)


@QmlElement
@QmlSingleton
class Pictures(QObject):
    """Draws nothing itself: gives QML what to draw."""

    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """The sign of that Phosphor icon; a question mark where there is none of that name."""
        return glyphs().get(name) or glyphs()["question"]

    @Slot(str, result=str)
    def illustration(self, name: str) -> str:
        """The path of one of the kiosk's own drawings: "footprints"."""
        return str(_ILLUSTRATIONS / f"{name}.svg")

    @Slot(str, "QVariantMap", result=str)
    def drawing(self, path: str, recolouring: dict[str, str]) -> str:
        """The address of an SVG file with its colours exchanged; empty when it cannot be read."""
        try:
            svg = _text(path)
        except OSError:
            _log.exception("a picture cannot be read")
            return ""
        return _address(_recoloured(svg, recolouring))

    @Slot(str, str, str, result=str)
    def square(self, text: str, ink: str, ground: str) -> str:
        """The address of the picture of a QR code."""
        return address(text, ink, ground) if text else ""


def _recoloured(svg: str, recolouring: dict[str, str]) -> str:
    # Through names that are no colour, so that what was exchanged is not exchanged back.
    for place, old in enumerate(recolouring):
        svg = svg.replace(old, f"@{place:02}@").replace(old.lower(), f"@{place:02}@")
    for place, new in enumerate(recolouring.values()):
        svg = svg.replace(f"@{place:02}@", new)
    return svg


@lru_cache(maxsize=32)
def _text(path: str) -> str:
    return Path(path).read_text("utf-8")


def _address(svg: str) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()
