"""In which languages, sizes, contrasts and orientations the tour is made.

Pure; needs no Qt.
"""

import math
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from kiosk.language.languages import Language
from kiosk.tour.findings import Scale

SIZES = (1.0, 1.5, 2.0)
DISTANCE_MM = 500.0  # from eye to glass, standing at a kiosk
_INCH_MM = 25.4


class Contrast(StrEnum):
    """How strongly things stand apart."""

    PLAIN = "plain"
    HIGH = "high"


class Orientation(StrEnum):
    """A screen: how it hangs, and how large it is."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"
    SMALL = "small"

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height."""
        return _PIXELS[self]

    @property
    def px_per_mm(self) -> float:
        """Pixels in a millimetre of glass."""
        return math.hypot(*self.pixels) / (_INCHES[self] * _INCH_MM)


_PIXELS = {
    Orientation.LANDSCAPE: (1920, 1080),
    Orientation.PORTRAIT: (1080, 1920),
    Orientation.SMALL: (1280, 800),
}
_INCHES = {Orientation.LANDSCAPE: 21.5, Orientation.PORTRAIT: 21.5, Orientation.SMALL: 15.6}


@dataclass(frozen=True, slots=True, order=True)
class Combination:
    """One way in which a resident may see the whole kiosk."""

    language: Language
    size: float
    contrast: Contrast
    orientation: Orientation

    def __str__(self) -> str:
        return self.folder

    @property
    def folder(self) -> str:
        """Where its pictures are, under the folder of the tour."""
        return f"{self.language}/{self.orientation}-{self.contrast}-{self.size:g}"

    @property
    def scale(self) -> Scale:
        """How its screens are looked at."""
        return Scale(self.orientation.px_per_mm, DISTANCE_MM, self.size)


# French, which is longest, Arabic, which is turned round, and English; every size, both contrasts.
_SOME = frozenset(
    {
        (Language.FR, 1.0, Contrast.PLAIN),
        (Language.AR, 1.5, Contrast.PLAIN),
        (Language.FR, 1.5, Contrast.PLAIN),  # long words and room for no more of them
        (Language.FR, 2.0, Contrast.PLAIN),
        (Language.EN, 1.5, Contrast.HIGH),
        (Language.AR, 2.0, Contrast.HIGH),
    }
)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which combinations are wanted: all, unless told.

    `some`: not each with each, but a choice of them in which each size, contrast and orientation
    is, and the languages that differ most.
    """

    languages: tuple[Language, ...] = tuple(Language)
    sizes: tuple[float, ...] = SIZES
    contrasts: tuple[Contrast, ...] = tuple(Contrast)
    orientations: tuple[Orientation, ...] = tuple(Orientation)
    some: bool = False

    @property
    def combinations(self) -> list[Combination]:
        """All that are wanted, in the order asked for."""
        asked = product(self.languages, self.sizes, self.contrasts, self.orientations)
        return [Combination(*parts) for parts in asked if not self.some or parts[:3] in _SOME]
