"""How a place looks: the address of its picture, and the colours that follow from its own."""

from pathlib import Path

from PySide6.QtCore import QUrl

from kiosk.settings import accent
from kiosk.settings.site import Site


def logo_address(site: Site, config: Path) -> str:
    """The address of the picture in that folder; "" where there is none."""
    path = config.absolute() / site.logo
    return QUrl.fromLocalFile(str(path)).toString() if site.logo and path.is_file() else ""


def tint(colour: str) -> str:
    """The light ground of a colour; "" for none."""
    return accent.tint(colour) if colour else ""
