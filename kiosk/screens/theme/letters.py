"""The letters of the kiosk: Atkinson Hyperlegible, Noto Sans Arabic, and Phosphor's icons."""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

TEXT = "Atkinson Hyperlegible"
ARABIC = "Noto Sans Arabic"


def load_letters() -> None:
    """Make the three families known to Qt; needs a QGuiApplication.

    Raises:
        FileNotFoundError: a font package is not installed, or changed its files.
    """
    latin = _folder("fontpkg_atkinson_hyperlegible") / "files"
    arabic = _folder("fontpkg_noto_sans_arabic") / "files"
    for path in (
        latin / "AtkinsonHyperlegible-Regular.ttf",
        latin / "AtkinsonHyperlegible-Bold.ttf",
        arabic / "NotoSansArabic[wdth,wght].ttf",
        _phosphor("ttf"),
    ):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)
    QFont.insertSubstitution(TEXT, ARABIC)


@cache
def glyphs() -> dict[str, str]:
    """The sign of each icon, by its Phosphor name ("house", "house-fill")."""
    codes: dict[str, str] = json.loads(_phosphor("json").read_text("utf-8"))
    return {name: chr(int(code, 16)) for name, code in codes.items()}


def _phosphor(ending: str) -> Path:
    return next((_folder("qtawesome") / "fonts").glob(f"phosphor-*.{ending}"))


def _folder(package: str) -> Path:
    # Found, not imported: qtawesome's own code brings Qt Widgets in, and only its font is wanted.
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(package)
    return Path(spec.submodule_search_locations[0])
