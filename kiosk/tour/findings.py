"""What the reading of a screen can find, and the scale it is measured by.

Pure values: nothing here looks at a screen.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

LARGE_TEXT = 1.5  # from this text size on, a letter is held to the larger height
# EN 301 549, 5.1.4: a capital letter subtends 0.7° at the viewing distance; tan 0.7° = 0.01222.
LARGE_CAPITALS = 0.01222
SMALL_CAPITALS = 0.00785  # 0.45°, what is left to people who chose the small size themselves

TARGET_MM = 15.0
GAP_MM = 3.0
TEXT_CONTRAST = 7.0
PART_CONTRAST = 3.0


class Kind(StrEnum):
    """What is wrong. In a `Finding` of this kind, `measured` and `wanted` are in `unit`."""

    NO_NAME = "no-name"  # measured: letters in its accessible name
    NO_HEADING = "no-heading"  # measured: headings on the screen
    SMALL_TARGET = "small-target"  # measured: the shorter side of what a finger can reach
    NEAR_TARGETS = "near-targets"  # measured: from edge to edge
    TEXT_CONTRAST = "text-contrast"
    PART_CONTRAST = "part-contrast"
    CLIPPED_TEXT = "clipped-text"  # measured: how much is lost, along the longer loss
    OVERLAPPING_TEXT = "overlapping-text"  # measured: how far one reaches into the other
    SMALL_CAPITALS = "small-capitals"  # measured: height of a capital letter

    @property
    def unit(self) -> str:
        """What `measured` and `wanted` are counted in: "mm", ":1" (a contrast) or "" (a count)."""
        if self in {Kind.TEXT_CONTRAST, Kind.PART_CONTRAST}:
            return ":1"
        return "" if self in {Kind.NO_NAME, Kind.NO_HEADING} else "mm"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong on one screen.

    `control` says which: its role and its words. Numbers are in hundredths.
    """

    kind: Kind
    control: str
    measured: float
    wanted: float

    def __str__(self) -> str:
        unit = self.kind.unit
        return f"{self.kind}: {self.control}: {self.measured:g}{unit}, not {self.wanted:g}{unit}"


@dataclass(frozen=True, slots=True)
class Scale:
    """How a screen is looked at.

    `px_per_mm` counts the window's own (device-independent) pixels; `distance_mm` is from eye to
    glass; `text_size` is the resident's choice, 1.0 to 2.0.
    """

    px_per_mm: float
    distance_mm: float
    text_size: float

    def mm(self, px: float) -> float:
        """That many pixels, in millimetres of glass."""
        return px / self.px_per_mm

    @property
    def capitals_mm(self) -> float:
        """The least height of a capital letter, in millimetres."""
        ratio = LARGE_CAPITALS if self.text_size >= LARGE_TEXT else SMALL_CAPITALS
        return ratio * self.distance_mm


def finding(kind: Kind, control: str, measured: float, wanted: float) -> Finding:
    """A finding with its numbers cut to hundredths: what is just under never reads as reached."""
    return Finding(kind, control, math.floor(measured * 100) / 100, round(wanted, 2))
