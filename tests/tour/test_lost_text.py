"""A text of which some is lost, or that is painted over, is found."""

import pytest
from PySide6.QtCore import QRectF

from kiosk.tour.findings import Kind
from kiosk.tour.painted import Scene
from kiosk.tour.pixels import Picture
from kiosk.tour.words import words_on
from tests.tour.findings import LONG, of


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
