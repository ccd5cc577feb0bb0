"""What a picture of a screen shows: colours, and how well they stand apart.

Knows pixels only, not what was meant to be there. Colours are 0xRRGGBB.
Contrast is that of WCAG 2.2 (relative luminance), from 1 to 21.
"""

import math

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

Pixels = npt.NDArray[np.uint32]

_ENOUGH_PIXELS = 12_000  # a sample of a large area; all its colours are in it in their shares
_STRIDES = (1, 2, 3, 5, 7, 11, 13, 17, 19, 23)  # prime, so no stride falls in step with the lines
_PAPER_SHARE = 0.1  # less than this of a text's box is not what the text stands on
_SHAPE_SHARE = 0.01  # less than this of a picture is nothing one would look for
_NEAR = 24.0  # distance in RGB (of 441) within which two colours are one, smoothing included
_SOLID = 0.9  # this share of a letter's pixels is fainter than its stems, by smoothing
_SMOOTHED = (0.08, 1.15)  # from paper (0) to ink (1): what can be a pixel of the letter at all


class Picture:
    """A picture of a window, read by rectangles in the window's own pixels.

    `frame` is all of the window, in its own pixels; the picture may have more of them than that.
    """

    def __init__(self, image: QImage, frame: QRectF) -> None:
        self.frame = frame
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)  # kept: pixels live in it
        rows, line = self._image.height(), self._image.bytesPerLine() // 4
        pixels = np.frombuffer(self._image.constBits(), np.uint32).reshape(rows, line)
        self._pixels = pixels[:, : self._image.width()]
        self._ratio = self._image.width() / frame.width()

    def px(self, length: float) -> int:
        """That length of the window, in pixels of the picture."""
        return round(length * self._ratio)

    def within(self, box: QRectF) -> Pixels:
        """The pixels of the box, alpha taken off, rows by columns; empty outside the window."""
        left, top = (max(0, self.px(at)) for at in (box.left(), box.top()))
        right, bottom = (max(0, self.px(at)) for at in (box.right(), box.bottom()))
        return self._pixels[top:bottom, left:right] & np.uint32(0xFFFFFF)


def contrast(one: float, other: float) -> float:
    """How far two luminances stand apart, 1 to 21."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def luminance(colours: Pixels) -> npt.NDArray[np.float64]:
    """Relative luminance of each colour, 0 to 1."""
    red, green, blue = (_LINEAR[(colours >> shift) & 255] for shift in (16, 8, 0))
    return np.asarray(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def ink_contrast(pixels: Pixels, ink: int) -> float:
    """Contrast of a text with what it stands on; the worst, when it stands on several colours.

    `ink` is the colour the text was asked to have. A pixel of a letter is a mixture of ink and
    paper: what is no such mixture belongs to a neighbour. 1.0 when no letter can be told.
    """
    colours, counts = np.unique(_sample(pixels), return_counts=True)
    if not len(colours):
        return 1.0
    papers = _papers(colours, counts / counts.sum(), ink)
    return min(_against(colours, counts, int(paper), ink) for paper in papers)


def shape_contrast(pixels: Pixels) -> float:
    """Contrast between the lightest and the darkest colour that take a real share of the area."""
    sample = _sample(pixels)
    if not sample.size:
        return 1.0
    shades, counts = np.unique(sample & np.uint32(0xF8F8F8), return_counts=True)
    light = luminance(shades[counts >= _SHAPE_SHARE * counts.sum()])
    return contrast(float(light.max()), float(light.min()))


def edge_contrast(strip: Pixels, outside: int) -> float:
    """How much an edge stands out, from a strip that crosses it.

    Rows run from outside inwards; the first `outside` rows are the surroundings, and any later
    row may be the outline or the fill.
    """
    rows = _row_colours(strip)
    light = luminance(rows)
    around = float(np.median(light[:outside]))
    return max(contrast(float(shade), around) for shade in light[outside:])


def _papers(colours: Pixels, shares: npt.NDArray[np.float64], ink: int) -> npt.NDArray[np.intp]:
    """Which of the colours a text stands on: never none."""
    apart = np.linalg.norm(_rgb(colours) - _rgb(np.array([ink], np.uint32)), axis=1) > _NEAR
    if shares[apart].sum() < _PAPER_SHARE:  # ink on nearly the same colour
        return np.array([shares.argmax()])
    large = np.flatnonzero(apart & (shares >= _PAPER_SHARE))
    return large if len(large) else np.array([np.where(apart, shares, 0).argmax()])


def _against(colours: Pixels, counts: npt.NDArray[np.intp], paper: int, ink: int) -> float:
    """Contrast of the text's stems with one of the colours it stands on."""
    rgb = _rgb(colours) - _rgb(colours[paper : paper + 1])
    way = (_rgb(np.array([ink], np.uint32)) - _rgb(colours[paper : paper + 1]))[0]
    length = float(way @ way)
    if length < 1.0:
        return 1.0
    share = rgb @ way / length
    aside = np.linalg.norm(rgb - share[:, None] * way, axis=1)
    letter = (aside <= _NEAR) & (share >= _SMOOTHED[0]) & (share <= _SMOOTHED[1])
    if not letter.any():
        return 1.0
    order = np.argsort(share[letter], kind="stable")
    so_far = np.cumsum(counts[letter][order])
    stem = order[np.searchsorted(so_far, _SOLID * so_far[-1])]
    light = luminance(np.array([colours[letter][stem], colours[paper]], np.uint32))
    return contrast(float(light[0]), float(light[1]))


def _sample(pixels: Pixels) -> Pixels:
    """The pixels in one line, or evenly chosen ones when there are many."""
    wanted = math.sqrt(pixels.size / _ENOUGH_PIXELS)
    stride = next((stride for stride in _STRIDES if stride >= wanted), _STRIDES[-1])
    return pixels[::stride, ::stride].ravel()


def _row_colours(strip: Pixels) -> Pixels:
    """The colour of most of each row: a letter or a rounded corner in it does not count."""
    middle = np.sort(strip, axis=1)
    return np.asarray(middle[:, strip.shape[1] // 2])


def _rgb(colours: Pixels) -> npt.NDArray[np.float64]:
    return np.stack([(colours >> shift) & 255 for shift in (16, 8, 0)], axis=1).astype(float)


def _linear() -> npt.NDArray[np.float64]:
    light = np.arange(256) / 255
    dark = 0.04045  # below it, sRGB is a straight line
    return np.where(light <= dark, light / 12.92, ((light + 0.055) / 1.055) ** 2.4)


_LINEAR = _linear()
