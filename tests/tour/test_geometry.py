from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from kiosk.tour.geometry import gap, holds, neighbours, overflow, overlap, without

lengths = st.integers(min_value=0, max_value=400)
sides = st.integers(min_value=1, max_value=300)
boxes = st.builds(QRectF, lengths, lengths, sides, sides)


@given(boxes, boxes)
def test_a_gap_is_the_same_from_both_sides(one, other):
    assert gap(one, other) == gap(other, one)


@given(boxes, boxes)
def test_two_boxes_overlap_or_have_a_gap_never_both(one, other):
    assert not (overlap(one, other) and gap(one, other))


@given(boxes, boxes)
def test_an_overlap_is_the_same_from_both_sides_and_no_larger_than_either(one, other):
    depth = overlap(one, other)

    assert depth == overlap(other, one)
    assert depth <= min(one.width(), one.height(), other.width(), other.height())
    assert overlap(one, one) == min(one.width(), one.height())


@given(boxes, boxes)
def test_what_holds_a_box_is_not_overflown_by_it(one, other):
    assert holds(one | other, one)
    assert holds(one, other) == (overflow(other, one) == 0)


@given(boxes, boxes)
def test_what_a_cover_leaves_lies_in_the_box_and_outside_the_cover(box, cover):
    left = without(box, cover)

    assert left.isEmpty() or holds(box, left)
    assert left == box or not overlap(left, cover)


@given(boxes)
def test_a_cover_as_large_as_the_box_leaves_nothing(box):
    assert without(box, box).isEmpty()


def test_a_bar_across_a_box_leaves_the_larger_end():
    page, bar = QRectF(0, 0, 100, 300), QRectF(-10, 200, 200, 20)

    assert without(page, bar) == QRectF(0, 0, 100, 200)


@given(st.lists(boxes, max_size=12), st.integers(min_value=0, max_value=60))
def test_neighbours_are_the_pairs_with_a_smaller_gap(some, within):
    pairs = {
        (one, other)
        for one in range(len(some))
        for other in range(one + 1, len(some))
        if gap(some[one], some[other]) < within
    }

    assert set(neighbours(some, within)) == pairs


def test_what_is_nowhere_is_near_nothing():
    assert list(neighbours([QRectF(), QRectF(), QRectF(0, 0, 9, 9)], within=50)) == []
