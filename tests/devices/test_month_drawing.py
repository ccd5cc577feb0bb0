"""The page of a month on paper: one page, whatever stands on it, from either side."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.devices.month_drawing import MARGIN_MM, MOST, PAPER_MM, draw_month, month_pdf
from kiosk.devices.month_sheet import Rows, Split, grouped
from tests.devices.sheets import DPI, MM, overlapping, sheet

LONG = "Demander l’allocation personnalisée d’autonomie et tout ce qui va avec, chez soi, " * 3
LONG_ARABIC = "التصريح بالدخل للضرائب والتحقق من المعلومات وتحضير الأوراق اللازمة لذلك " * 3
UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3


SHORT = sheet("Nom", 7)
NOTHING = replace(
    SHORT,
    guides=(),
    stuck=Rows("Étapes", ()),
    lists=((Rows("Langues", ()),),) * 4,
    strip=Rows("Utile", ()),
    nothing="Rien.",
)


def drawn(page):
    """The page as a picture, and what is written on it."""
    image = QImage(*(round(side * MM) for side in PAPER_MM), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    image.fill(QColor("white"))
    painter = QPainter(image)
    written = draw_month(painter, page)
    painter.end()
    return image, written


@pytest.fixture
def document(qapp):
    """A function: that page, read back from its PDF."""

    def read(page):
        buffer = QBuffer(qapp)
        buffer.setData(month_pdf(page))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        found = QPdfDocument(qapp)
        found.load(buffer)
        return found

    return read


FULL = pytest.mark.parametrize(
    "page",
    [
        SHORT,
        sheet(LONG),
        sheet(UNBROKEN),
        sheet(LONG_ARABIC, right_to_left=True),
        sheet(LONG, right_to_left=True),
        NOTHING,
        replace(SHORT, empty=LONG),
    ],
    ids=["short", "long", "unbroken", "arabic", "French from the right", "nothing", "empty"],
)


@FULL
def test_nothing_is_written_over_other_words_or_over_the_edge(qapp, page):
    _, written = drawn(page)

    assert overlapping(written) == []
    for each in written:
        assert each.ink.left() >= each.room.left() - 0.5 * MM, each.words
        assert each.ink.right() <= each.room.right() + 0.5 * MM, each.words
        assert each.ink.top() >= 8 * MM
        assert each.ink.bottom() <= (PAPER_MM[1] - 8) * MM


@FULL
def test_it_is_always_one_page_of_a4(document, page):
    found = document(page)

    assert found.pageCount() == 1
    assert found.pagePointSize(0) == QSizeF(595, 842)


def test_words_can_be_taken_out_of_the_pdf(document):
    said = document(SHORT).getAllText(0).text()

    assert "Nom" in said
    assert "11" in said  # the last row of a list


def test_what_is_too_long_is_cut_short_and_says_so(qapp):
    _, written = drawn(sheet(LONG))

    assert any(each.words.endswith("…") for each in written)
    assert not any(each.words.endswith("…") for each in drawn(SHORT)[1])


def test_numbers_are_never_cut_short(qapp):
    _, written = drawn(sheet(LONG))

    words = [each.words for each in written]
    assert words.count(grouped(123_456)) == 1 + 1 + 3 * MOST + 1 + 6
    assert words.count(grouped(3 * 123_456)) == MOST
    assert not any(each[0].isdigit() and "…" in each for each in words)


def test_arabic_begins_on_the_right_and_french_on_the_left(qapp):
    def first(page):
        return drawn(page)[1][0].ink

    french, arabic = first(SHORT), first(replace(SHORT, title="نوفمبر", right_to_left=True))
    assert french.left() == pytest.approx(MARGIN_MM * MM, abs=MM)
    assert arabic.right() == pytest.approx((PAPER_MM[0] - MARGIN_MM) * MM, abs=MM)


def test_arabic_letters_are_joined(qapp):
    def width(words):
        return drawn(replace(SHORT, title=words, right_to_left=True))[1][0].ink.width()

    assert width("بببببب") < 0.7 * width("\N{ZERO WIDTH NON-JOINER}".join("بببببب"))


def test_bars_grow_with_their_numbers_and_are_told_apart_without_colours(qapp):
    guides = (Split("A", 9, (9, 0, 0)), Split("B", 9, (0, 9, 0)), Split("C", 3, (0, 0, 3)))
    image, written = drawn(replace(SHORT, guides=guides))

    def greys(name):
        """How dark the row is beside its name, from 0 to 255, dot by dot."""
        (room,) = [each.room for each in written if each.words == name]
        y = round(room.top() + 3 * MM)
        line = range(round(room.right() + 3.5 * MM), round(room.right() + 50 * MM))
        return [QColor(image.pixel(x, y)).lightness() for x in line]

    solid, hatched, empty = greys("A"), greys("B"), greys("C")
    long = sum(each < 128 for each in solid)
    assert long > 30 * MM
    stripes = sum(one < 128 <= other for one, other in pairwise(hatched))
    assert stripes > 15
    dark = [x for x, each in enumerate(empty) if each < 200]
    assert max(dark) == pytest.approx(long / 3, abs=1.5 * MM)
    assert len(dark) < 10


def test_thousands_stand_apart_by_a_space_that_does_not_break():
    assert [grouped(each) for each in (0, 999, 12_345)] == ["0", "999", "12\N{NO-BREAK SPACE}345"]
