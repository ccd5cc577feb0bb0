import pytest

from kiosk.tour.findings import Kind, Scale
from tests.tour.findings import LONG, of

SIZE_1 = Scale(px_per_mm=4.0, distance_mm=500.0, text_size=1.0)
SIZE_15 = Scale(px_per_mm=4.0, distance_mm=500.0, text_size=1.5)


# --- contrast ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wrong", "ratio"),
    [
        ('Body { x: 40; y: 200; text: "Faint words"; color: "#777777" }', 4.17),
        ('Body { x: 40; y: 200; text: "Faint words"; color: "#231B18"; opacity: 0.5 }', 3.3),
        ('Body { x: 40; y: 200; text: "Faint words"; color: "#FBF6EC" }', 1.0),
        ('Push { x: 40; y: 200; text: "Faint"; fill: "#7A1B3B"; ink: "#F08090" }', 4.1),
        ('Body { x: 40; y: 200; text: "."; color: "#777777" }', 4.17),
        ('Body { x: 40; y: 200; text: "كلمات باهتة"; color: "#777777" }', 4.17),
    ],
    ids=["grey", "half transparent", "the same colour", "in a button", "a dot", "Arabic"],
)
def test_a_faint_text_is_found(read, wrong, ratio):
    (found,) = read(wrong)

    assert found.kind is Kind.TEXT_CONTRAST
    assert found.measured == pytest.approx(ratio, abs=0.15)
    assert found.wanted == 7.0


@pytest.mark.parametrize(
    "neighbour",
    [
        "Rectangle { x: 50; y: 196; width: 20; height: 40; color: '#000000' }",
        "Rectangle { x: 30; y: 190; width: 8; height: 50; color: '#7A1B3B' }",
    ],
)
def test_a_dark_neighbour_does_not_hide_a_faint_text(read, neighbour):
    faint = 'Body { x: 40; y: 200; text: "Faint words of some length"; color: "#888888" }'

    (found,) = of(Kind.TEXT_CONTRAST, read(neighbour + faint))

    assert found.measured == pytest.approx(3.3, abs=0.1)


def test_a_text_on_two_colours_is_judged_on_the_worse(read):
    (found,) = read("""
        Rectangle { x: 0; y: 190; width: 180; height: 60; color: "#777777" }
        Body { x: 40; y: 200; text: "Half of it on a bar" }
    """)

    assert found.kind is Kind.TEXT_CONTRAST
    assert found.measured == pytest.approx(3.8, abs=0.1)


@pytest.mark.parametrize("size", [24, 32, 120])
@pytest.mark.parametrize(("ink", "paper"), [("#000000", "#FFFFFF"), ("#FFD400", "#000000")])
def test_the_strongest_inks_are_no_finding(read, size, ink, paper):
    assert (
        read(f"""
        Rectangle {{ y: 190; width: 800; height: 200; color: "{paper}"
            Body {{ x: 40; text: "Take this"; color: "{ink}"; font.pixelSize: {size} }} }}
    """)
        == ()
    )


def test_a_text_with_a_line_of_light_through_it_passes(read):
    assert (
        read("""
        Rectangle { x: 30; y: 195; width: 160; height: 50; color: "#FFE08A" }
        Body { x: 40; y: 200; text: "Read aloud, the rest is not" }
    """)
        == ()
    )


def test_what_is_scrolled_out_of_view_is_not_judged_by_pixels(read):
    assert (
        read("""
        Flickable { x: 40; y: 200; width: 700; height: 100; clip: true; contentHeight: 400
            Body { y: 80; text: "Half in view"; color: "#888888" }
            Body { y: 300; text: "Out of view"; color: "#888888" } }
    """)
        == ()
    )


# --- capitals ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pixels", "scale", "found"),
    [
        (20, SIZE_1, True),
        (26, SIZE_1, False),
        (26, SIZE_15, True),
        (34, SIZE_15, True),
        (40, SIZE_15, False),
    ],
)
def test_capitals_too_small_from_where_one_stands_are_found(read, pixels, scale, found):
    text = f'Body {{ x: 40; y: 200; text: "Words"; font.pixelSize: {pixels} }}'

    small = of(Kind.SMALL_CAPITALS, read(text, scale=scale))

    assert len(small) == found
    if found:
        # A capital of Atkinson Hyperlegible is 0.668 of its size, rounded up to a pixel.
        assert small[0].measured == pytest.approx(pixels * 0.668 / 4, abs=0.25)
        assert small[0].wanted == pytest.approx(6.11 if scale is SIZE_15 else 3.92, abs=0.01)


def test_from_twice_as_far_capitals_are_twice_as_large(read):
    text = 'Body { x: 40; y: 200; text: "Words"; font.pixelSize: 40 }'

    assert read(text, scale=SIZE_1) == ()
    (found,) = read(text, scale=Scale(px_per_mm=4.0, distance_mm=1000.0, text_size=1.0))
    assert (found.kind, found.wanted) == (Kind.SMALL_CAPITALS, 7.85)


def test_a_text_shrunk_to_fit_is_judged_as_it_is_drawn(read):
    (found,) = read(f"""
        Body {{ x: 40; y: 200; width: 300; height: 60; fontSizeMode: Text.Fit; text: "{LONG}" }}
    """)

    assert found.kind is Kind.SMALL_CAPITALS
    assert found.measured < 3


def test_a_scaled_text_is_judged_as_it_is_drawn(read):
    (found,) = read('Body { x: 40; y: 200; text: "Words"; scale: 0.5 }')

    assert (found.kind, found.measured) == (Kind.SMALL_CAPITALS, pytest.approx(2.7, abs=0.1))


def test_an_icon_is_not_text(read):
    assert read("Icon { x: 40; y: 200; font.pixelSize: 20 }") == ()
