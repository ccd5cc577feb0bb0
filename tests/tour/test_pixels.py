import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from kiosk.tour.pixels import (
    Picture,
    contrast,
    edge_contrast,
    ink_contrast,
    luminance,
    shape_contrast,
)

colours = st.integers(min_value=0, max_value=0xFFFFFF)


def ratio(one, other):
    """The contrast of two colours."""
    light = luminance(np.array([one, other], np.uint32))
    return contrast(light[0], light[1])


def distance(one, other):
    parts = [((one >> shift) & 255) - ((other >> shift) & 255) for shift in (16, 8, 0)]
    return sum(part * part for part in parts) ** 0.5


def mixed(one, other, share):
    """That share of the one, the rest of the other."""
    parts = [
        round(share * ((one >> shift) & 255) + (1 - share) * ((other >> shift) & 255))
        for shift in (16, 8, 0)
    ]
    return parts[0] << 16 | parts[1] << 8 | parts[2]


def written(paper, ink):
    """A text of stems three pixels wide with smoothed sides, on paper."""
    row = [paper] * 12 + [mixed(ink, paper, 0.3), ink, ink, ink, mixed(ink, paper, 0.6)]
    return np.array([row * 20] * 30, np.uint32)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (0x000000, 0xFFFFFF, 21.0),
        (0x777777, 0xFFFFFF, 4.478),
        (0x8F7F6B, 0xFBF6EC, 3.6),
        (0x231B18, 0x231B18, 1.0),
    ],
)
def test_contrast_is_that_of_wcag(one, other, expected):
    assert ratio(one, other) == pytest.approx(expected, abs=0.02)


@given(colours, colours)
def test_contrast_is_the_same_both_ways_and_from_1_to_21(one, other):
    assert ratio(one, other) == ratio(other, one)
    assert 1 <= ratio(one, other) <= 21.001


@given(colours, colours)
def test_a_written_text_has_the_contrast_of_its_two_colours(paper, ink):
    found = ink_contrast(written(paper, ink), ink)

    if distance(paper, ink) > 24:
        assert found == pytest.approx(ratio(paper, ink), rel=0.001)
    else:  # so near that its smoothing is all one can tell it by
        assert found <= ratio(paper, ink) + 0.1


@given(colours, colours, colours)
def test_a_neighbour_of_another_colour_does_not_make_a_text_stronger(paper, ink, neighbour):
    picture = written(paper, ink)
    picture[:, :6] = neighbour

    assert ink_contrast(picture, ink) <= ratio(paper, ink) + 0.1


def test_an_ink_let_through_by_half_is_half_as_far_from_its_paper():
    half = mixed(0x000000, 0xFFFFFF, 0.5)

    found = ink_contrast(written(0xFFFFFF, half), 0x000000, opacity=0.5)

    assert found == pytest.approx(ratio(half, 0xFFFFFF), abs=0.1)


def test_where_there_is_nothing_nothing_stands_out():
    empty = np.zeros((0, 0), np.uint32)

    assert ink_contrast(empty, 0) == shape_contrast(empty, 0.01) == 1.0


@given(colours, colours)
def test_a_shape_is_seen_as_long_as_it_has_its_share(ground, shape):
    picture = np.full((100, 100), ground, np.uint32)
    picture[:20, :20] = shape

    seen = shape_contrast(picture, 0.01)

    # Shades are taken together by eights, which is 1.5 at most between two of them.
    assert ratio(ground, shape) / 1.5 <= seen <= ratio(ground, shape) * 1.5
    assert shape_contrast(picture, 0.5) == 1.0


@given(colours, colours, colours)
def test_an_edge_stands_out_by_its_outline_or_by_its_fill(around, outline, fill):
    strip = np.full((26, 40), around, np.uint32)
    strip[10:13] = outline
    strip[13:] = fill
    strip[15:, 5:12] = 0x123456  # a letter, which is not an edge

    best = max(ratio(around, outline), ratio(around, fill))
    assert edge_contrast(strip, 6) == pytest.approx(best)


def test_a_picture_is_read_by_the_pixels_of_its_window():
    image = QImage(200, 100, QImage.Format.Format_ARGB32)
    image.fill(QColor("#7A1B3B"))
    picture = Picture(image, QRectF(0, 0, 100, 50))

    inside = picture.within(QRectF(10, 10, 5, 20))

    assert inside.shape == (40, 10)
    assert set(inside.ravel()) == {0x7A1B3B}
    assert picture.within(QRectF(200, 10, 5, 20)).size == 0
    assert picture.within(QRectF(-10, -10, 15, 15)).shape == (10, 10)
