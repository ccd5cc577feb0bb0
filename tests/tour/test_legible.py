import pytest
from PySide6.QtCore import QRectF

from kiosk.tour.findings import Kind, Scale
from kiosk.tour.painted import Scene
from kiosk.tour.pixels import Picture
from kiosk.tour.words import words_on

SIZE_1 = Scale(px_per_mm=4.0, distance_mm=500.0, text_size=1.0)
SIZE_15 = Scale(px_per_mm=4.0, distance_mm=500.0, text_size=1.5)


def of(kind, findings):
    return [it for it in findings if it.kind is kind]


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


# --- clipped ----------------------------------------------------------------------------------

LONG = "Take your tax number and a recent payslip with you"


@pytest.mark.parametrize(
    ("wrong", "millimetres"),
    [
        (f'Body {{ y: 200; width: 400; elide: Text.ElideRight; text: "{LONG}" }}', (80, 100)),
        (
            f"""Body {{ y: 200; width: 300; wrapMode: Text.Wrap; maximumLineCount: 2
                elide: Text.ElideRight; text: "{LONG}" }}""",
            (20, 60),
        ),
        (f'Body {{ y: 200; width: 400; text: "{LONG}" }}', (75, 95)),
        (
            f'Body {{ y: 200; width: 300; height: 60; wrapMode: Text.Wrap; text: "{LONG}" }}',
            (10, 20),
        ),
        (f'Body {{ x: 40; y: 200; text: "{LONG} {LONG}" }}', (150, 190)),
        (
            f'Item {{ y: 200; width: 600; height: 60; clip: true; Body {{ text: "{LONG}" }} }}',
            (25, 45),
        ),
        ('Body { x: 40; y: 580; text: "Low" }', (2, 4)),
        ('Body { x: -20; y: 200; text: "Left" }', (5, 5)),
        (
            'Push { x: 40; y: 200; width: 80; text: "Wide words" }',
            (15, 25),
        ),
        (
            """Body { x: 40; y: 200; text: "Half under a bar" }
               Rectangle { y: 220; width: 800; height: 90; color: "white" }""",
            (2, 4),
        ),
        (
            f"""Flickable {{ y: 200; width: 600; height: 60; clip: true; contentHeight: 200
                Body {{ text: "{LONG}" }} }}""",
            (25, 45),
        ),
        (
            """Flickable { y: 200; width: 600; height: 60; clip: true; contentHeight: 200
                Body { y: 180; text: "Below the end" } }""",
            (2, 4),
        ),
        (
            """Flickable { y: 200; width: 600; height: 60; clip: true; contentHeight: 200
                interactive: false; Body { y: 100; text: "Never scrolled" } }""",
            (10, 25),
        ),
    ],
    ids=[
        *("elided", "cut after two lines", "wider than its item", "higher than its item"),
        *("out on the right", "cut by a frame", "out below", "out on the left"),
        *("wider than its button", "covered", "too wide to scroll to", "past the end"),
        "in what does not scroll",
    ],
)
def test_a_text_of_which_some_is_lost_is_found(read, wrong, millimetres):
    (found,) = of(Kind.CLIPPED_TEXT, read(wrong))

    assert millimetres[0] <= found.measured <= millimetres[1]
    assert found.wanted == 0


@pytest.mark.parametrize(
    "right",
    [
        """Flickable { y: 200; width: 600; height: 60; clip: true; contentHeight: 200
            Body { y: 140; text: "One scrolls to it" } }""",
        f"""Flickable {{ y: 200; width: 300; height: 60; clip: true
            contentHeight: long.height; contentWidth: width
            Body {{ id: long; width: 300; wrapMode: Text.Wrap; text: "{LONG}" }} }}""",
        f"""Flickable {{ y: 200; width: 300; height: 60; clip: true; contentWidth: long.width
            Body {{ id: long; text: "{LONG}" }} }}""",
        """ListView { y: 200; width: 300; height: 60; clip: true; model: 20
            delegate: Body { required property int index; text: "Row " + index }
            header: Body { text: "First" } footer: Body { text: "Last" } }""",
        """Flickable { y: 200; width: 600; height: 200; contentHeight: 600
            Body { y: 180; text: "Under a bar, now" } }
            Rectangle { y: 370; width: 800; height: 230; color: "white" }""",
        f"""Body {{ y: 200; width: 400; height: 300; padding: 30; wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignRight; verticalAlignment: Text.AlignBottom
            text: "{LONG}" }}""",
        'Body { x: 20; y: 200; lineHeight: 42; lineHeightMode: Text.FixedHeight; text: "الحجم" }',
        """Body { x: 20; y: 200; width: 380; wrapMode: Text.Wrap; font.pixelSize: 29
            text: "بقيت الصفحة كما هي؟ ابحث عن سطر أحمر: هناك شيء ناقص." }""",
        """Body { x: 20; y: 200; width: 300; height: 80; fontSizeMode: Text.Fit
            minimumPixelSize: 24; text: "Fitted to its box" }""",
        f"""T.TextField {{ x: 40; y: 200; width: 200; height: 80; text: "{LONG}"; clip: true
            font.pixelSize: 32; font.family: "Atkinson Hyperlegible"; color: "#231B18"
            Accessible.name: "Address"; verticalAlignment: TextInput.AlignVCenter
            background: Rectangle {{ color: "white"; border.color: "#231B18" }} }}""",
    ],
    ids=[
        *("scrolled to", "longer than its view", "scrolled sideways", "a list", "under a bar"),
        *(
            "padded",
            "a long tail",
            "wrapped at a space",
            "fitted",
            "a field that follows its cursor",
        ),
    ],
)
def test_a_text_that_can_be_read_to_its_end_is_no_finding(read, right):
    assert read(right) == ()


@pytest.mark.parametrize("lines", [0.7, 0.9, 1.0, 1.5])
@pytest.mark.parametrize(("x", "y"), [(0, 0), (40, 210)])
def test_the_letters_of_a_text_are_where_its_pixels_are(screen, lines, x, y):
    window = screen(
        f"""Body {{ x: {x}; y: {y}; width: 300; padding: 20; wrapMode: Text.Wrap
            lineHeight: {lines}; color: "#FF0000"; text: "Été {LONG}" }}""",
        heading="",
    )
    (words,) = words_on(Scene(window))
    red = Picture(window.grabWindow(), Scene(window).frame)
    rows, columns = (red.within(QRectF(0, 0, 800, 600)) == 0xFF0000).nonzero()

    assert words.box.top() == pytest.approx(rows.min(), abs=2)
    assert words.box.bottom() == pytest.approx(rows.max() + 1, abs=2)
    assert words.box.left() == pytest.approx(columns.min(), abs=4)
    assert words.box.right() == pytest.approx(columns.max() + 1, abs=8)  # a space may end it


# --- overlapping ------------------------------------------------------------------------------


def test_texts_painted_over_each_other_are_found(read):
    (found,) = read("""
        Body { x: 40; y: 200; text: "One text" } Body { x: 120; y: 210; text: "Other text" }
    """)

    assert (found.kind, found.wanted) == (Kind.OVERLAPPING_TEXT, 0)
    assert found.control == "text “One text” and text “Other text”"
    assert found.measured == pytest.approx(3.5, abs=1)


@pytest.mark.parametrize(
    "right",
    [
        'Column { y: 200; Body { text: "One" } Body { text: "Under it" } Body { text: "Last" } }',
        'Row { y: 200; Body { text: "One" } Body { text: "Beside" } Body { text: "Last" } }',
        'Icon { x: 40; y: 200 } Icon { x: 40; y: 200; text: "\\uf100" }',
        """Flickable { y: 100; width: 800; height: 300; contentHeight: 900; clip: true
            Body { y: 320; text: "Scrolled" } } Body { y: 410; text: "Below" }""",
    ],
    ids=["a column", "a row", "two layers of an icon", "scrolled under"],
)
def test_texts_beside_each_other_are_no_finding(read, right):
    assert read(right) == ()


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
