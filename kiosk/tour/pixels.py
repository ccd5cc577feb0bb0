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
Floats = npt.NDArray[np.float64]

_ENOUGH_PIXELS = 12_000  # a sample of a large area; all its colours are in it in their shares
_STRIDES = (1, 2, 3, 5, 7, 11, 13, 17, 19, 23)  # prime, so no stride falls in step with the lines
_PAPER_SHARE = 0.1  # less than this of a text's box is not what the text stands on
_NEAR = 24.0  # distance in RGB (of 441) within which two colours are one, smoothing included
_SOLID = 0.9  # this share of a letter's pixels is fainter than its stems, by smoothing
_SHIFTS = np.array([16, 8, 0], np.uint32)
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


def luminance(colours: Pixels) -> Floats:
    """Relative luminance of each colour, 0 to 1."""
    red, green, blue = (_LINEAR[(colours >> shift) & 255] for shift in (16, 8, 0))
    return np.asarray(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def ink_contrast(pixels: Pixels, ink: int, opacity: float = 1.0) -> float:
    """Contrast of a text with what it stands on; the worst, when it stands on several colours.

    `ink` is the colour the text was asked to have, and `opacity` how much of it is let through. A
    pixel of a letter is a mixture of ink and paper: what is no such mixture belongs to a
    neighbour. 1.0 when no letter can be told.
    """
    colours, counts = np.unique(_sample(pixels), return_counts=True)
    if not len(colours):
        return 1.0
    rgb, asked = _rgb(colours), _rgb(np.array([ink], np.uint32))[0]
    papers = _papers(rgb, counts / counts.sum(), asked, opacity)
    return min(_against(rgb, counts, rgb[paper], asked, opacity) for paper in papers)


def shape_contrast(pixels: Pixels, share: float) -> float:
    """Contrast between the lightest and the darkest colour that take that share of the area."""
    sample = _sample(pixels)
    if not sample.size:
        return 1.0
    shades, counts = np.unique(sample & np.uint32(0xF8F8F8), return_counts=True)
    light = luminance(shades[counts >= share * counts.sum()])
    return contrast(float(light.max()), float(light.min()))


def edge_contrast(strip: Pixels, outside: int) -> float:
    """How much an edge stands out, from a strip that crosses it.

    Rows run from outside inwards; the first `outside` rows are the surroundings, and any later
    row may be the outline or the fill.
    """
    light = luminance(_row_colours(strip))
    around = float(np.sort(light[:outside])[outside // 2])
    drawn = light[outside:]
    return max(contrast(float(drawn.max()), around), contrast(float(drawn.min()), around))


def _papers(rgb: Floats, shares: Floats, ink: Floats, opacity: float) -> npt.NDArray[np.intp]:
    """Which of the colours a text stands on: never none."""
    apart = _lengths(rgb - ink) > _NEAR
    if shares[apart].sum() < _PAPER_SHARE:  # ink on nearly the same colour
        return np.array([shares.argmax()])
    most = (shares * apart).argmax()
    apart &= _lengths(rgb - (rgb[most] + opacity * (ink - rgb[most]))) > _NEAR
    large = (apart & (shares >= _PAPER_SHARE)).nonzero()[0]
    return large if len(large) else np.array([most])


def _against(
    rgb: Floats, counts: npt.NDArray[np.intp], paper: Floats, ink: Floats, opacity: float
) -> float:
    """Contrast of the text's stems with one of the colours it stands on."""
    way = opacity * (ink - paper)
    length = float(way @ way)
    if length < 1.0:
        return 1.0
    off = rgb - paper
    share = off @ way / length
    letter = _lengths(off - share[:, None] * way) <= _NEAR
    letter &= (share >= _SMOOTHED[0]) & (share <= _SMOOTHED[1])
    if not letter.any():
        return 1.0
    order = share[letter].argsort(kind="stable")
    so_far = counts[letter][order].cumsum()
    stem = rgb[letter][order[so_far.searchsorted(_SOLID * so_far[-1])]]
    return contrast(_luminance(stem), _luminance(paper))


def _sample(pixels: Pixels) -> Pixels:
    """The pixels in one line, or evenly chosen ones when there are many."""
    wanted = math.sqrt(pixels.size / _ENOUGH_PIXELS)
    stride = next((stride for stride in _STRIDES if stride >= wanted), _STRIDES[-1])
    return pixels[::stride, ::stride].ravel()


def _row_colours(strip: Pixels) -> Pixels:
    """The colour of most of each row: a letter or a rounded corner in it does not count."""
    middle = np.sort(strip, axis=1)
    return np.asarray(middle[:, strip.shape[1] // 2])


def _rgb(colours: Pixels) -> Floats:
    """A row of three, 0 to 255, for each colour."""
    return ((colours[:, None] >> _SHIFTS) & np.uint32(255)).astype(float)


def _lengths(rgb: Floats) -> Floats:
    return np.asarray(np.sqrt((rgb * rgb).sum(axis=1)))


def _luminance(rgb: Floats) -> float:
    red, green, blue = (float(_LINEAR[int(part)]) for part in rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear() -> Floats:
    light = np.arange(256) / 255
    dark = 0.04045  # below it, sRGB is a straight line
    return np.where(light <= dark, light / 12.92, ((light + 0.055) / 1.055) ** 2.4)


_LINEAR = _linear()
