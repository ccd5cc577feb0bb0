import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guides.pictures import COLOURS, MOST_BYTES, faults
from tests.guides.folders import PLAIN_SVG

COMMENT = "<!---->"


def svg(inside):
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>'.encode()


def test_shapes_in_the_colours_of_the_kiosk_are_a_picture():
    assert faults(PLAIN_SVG.encode()) == []


@pytest.mark.parametrize("colour", sorted(COLOURS))
def test_each_colour_may_be_written_in_large_or_small_letters(colour):
    assert faults(svg(f'<circle r="4" fill="{colour}" stroke="{colour.lower()}"/>')) == []


@pytest.mark.parametrize(
    "shape",
    [
        '<path d="M0 0h9" stroke="#231B18"/>',
        '<g fill="none"><rect width="4" height="4" stroke="#231B18"/></g>',
        '<g transform="translate(1 1)"><ellipse rx="1" ry="2" fill="#231B18"/></g>',
        "<!-- drawn by hand -->",
    ],
)
def test_what_a_drawing_needs_is_let_in(shape):
    assert faults(svg(shape)) == []


@pytest.mark.parametrize(
    "shape",
    [
        '<path d="M0 0h9v9z"/>',
        '<g><rect stroke="#231B18" width="4" height="4"/></g>',
        '<g fill="none"/><rect width="4" height="4"/>',
    ],
)
def test_a_shape_that_would_be_black_by_omission_is_named(shape):
    ((place, said),) = faults(svg(shape))

    assert place == "line 1"
    assert "says no fill, and would be black" in said


def test_a_picture_of_the_largest_size_is_one_and_a_byte_more_is_not():
    room = MOST_BYTES - len(svg(COMMENT))
    padded = COMMENT.replace("---", "--" + "x" * room + "-")

    assert faults(svg(padded)) == []
    assert faults(svg(padded) + b" ") == [("", "the picture is larger than 64 kB")]


def test_the_same_fault_is_named_once_at_its_first_place():
    inside = '\n<text fill="red">a</text>\n<rect fill="red"/>\n<rect fill="red"/>'

    assert [place for place, _ in faults(svg(inside))] == ["line 2", "line 3"]


def test_words_that_grow_without_end_are_not_read():
    grown = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9))
    bomb = f'<!DOCTYPE svg [<!ENTITY a0 "x">{grown}]><svg>&a8;</svg>'

    assert [said for _, said in faults(bomb.encode())] == [
        "a picture has no <!DOCTYPE>; save it as a plain SVG"
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "latin-1"])
def test_a_picture_in_another_encoding_is_none(encoding):
    plain = svg("<!-- é -->").decode()
    told = f'<?xml version="1.0" encoding="{encoding}"?>{plain}'

    assert faults(plain.encode()) == []
    assert faults(told.replace(encoding, "UTF-8").encode()) == []
    assert faults(told.encode())
    assert faults(told.encode(encoding))


@given(st.binary(max_size=200) | st.text(max_size=200).map(svg))
def test_any_bytes_are_a_picture_or_faults(content):
    for place, said in faults(content):
        assert place.startswith("line ") or not place
        assert said


@given(st.text("<>/ =\"'#!-&;abdfghlrstuvwx", max_size=60))
def test_nothing_active_is_let_in_whatever_stands_around_it(noise):
    for active in ("<script>x</script>", '<image href="x"/>', "<style>x</style>"):
        assert faults(svg(noise + active))
