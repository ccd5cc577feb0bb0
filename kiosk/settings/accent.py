"""The accent colour of a place: only one that can be read wherever the kiosk uses it.

It is the ink and the ground of what one presses, in plain contrast; high contrast keeps its own
colours, which hold for every place. Source of the reckoning: WCAG 2.2, "relative luminance" and
"contrast ratio"; 7:1 is its 1.4.6 for texts. A part, which needs 3:1, stands on the same grounds.
"""

import colorsys
import re
from dataclasses import dataclass

TEXT = 7.0
OWN = "#7A1B3B"
# What stands around it in plain contrast, as in kiosk/screens/theme/Theme.qml; a test compares.
PAPER, CARD, STRONG_INK, BLACK = "#FBF6EC", "#FFFFFF", "#FFFFFF", "#000000"

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_TINT = 0.12  # so much of the colour is in its tint
_STEPS = 400
_STRAIGHT = 0.04045  # below, the curve of sRGB is a line

Rgb = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Reading:
    """How well a colour can be read: the worst of its contrasts, and whether that is enough."""

    contrast: float
    holds: bool


def wrong_accent(colour: str) -> str:
    """What is wrong with a colour as the accent, "" when nothing is."""
    if not colour:
        return ""
    if not _COLOUR.fullmatch(colour):
        return "write the colour as #7A1B3B"
    found = reading(colour)
    if found.holds:
        return ""
    return (
        f"letters of this colour are hard to read (contrast {found.contrast:.1f}, {TEXT:g} is "
        f"needed); the nearest that holds is {nearest(colour)}"
    )


def reading(colour: str) -> Reading:
    """How well letters and parts of that colour can be read where the kiosk uses them."""
    grounds = (PAPER, CARD, STRONG_INK, tint(colour))
    worst = min(contrast(colour, ground) for ground in grounds)
    return Reading(worst, worst >= TEXT)


def nearest(colour: str) -> str:
    """The lightest shade of it that holds: the same hue, made darker; itself when it holds."""
    hue, light, full = colorsys.rgb_to_hls(*_parts(colour))
    for step in range(_STEPS + 1):
        shade = _written(colorsys.hls_to_rgb(hue, light * (1 - step / _STEPS), full))
        if reading(shade).holds:
            return shade
    return BLACK


def tint(colour: str) -> str:
    """The light ground that goes with a colour."""
    red, green, blue = (1 - _TINT * (1 - part) for part in _parts(colour))
    return _written((red, green, blue))


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= _STRAIGHT else ((part + 0.055) / 1.055) ** 2.4
        for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> Rgb:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _written(parts: Rgb) -> str:
    # Towards the dark: a shade must not lose in the rounding what it has won.
    return "#" + "".join(f"{int(part * 255):02X}" for part in parts)
