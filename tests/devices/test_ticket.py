"""A ticket drawn on paper: what stands on it, its square, its letters in every language."""

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.devices.ticket import Line, Ticket, Weight, ticket_in, ticket_text
from kiosk.devices.ticket_drawing import MARGIN_MM, draw, height_mm
from tests.screens.squares import read_square

DPI = 203
MM = DPI / 25.4
WIDTH_MM = 80.0
EVENT = "\r\n".join(
    (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Pas a Pas//FR",
        "BEGIN:VEVENT",
        "UID:7d9f",
        "DTSTAMP:20261124T094200Z",
        "DTSTART:20261125T084500Z",
        "DTEND:20261125T093000Z",
        "SUMMARY:Rendez-vous avec Nadia",
        "DESCRIPTION:Code : lune 47 pomme. " + "une pièce d’identité\\, " * 8,
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
)
FRENCH = Ticket(
    (
        Line("Votre rendez-vous est réservé.", Weight.TITLE),
        Line("Mercredi 25 novembre à 9 h 45", Weight.BOLD),
        Line("Nadia vous attend. Ici, Bibliothèque Mériadeck. Le bureau est au 2e étage."),
    ),
    EVENT,
    (Line("Pour annuler ou déplacer, votre code :"), Line("LUNE 47 POMME", Weight.CODE)),
)
ARABIC = Ticket(
    (Line("موعدك محجوز.", Weight.TITLE), Line("الأربعاء 25 نوفمبر، الساعة 9:45", Weight.BOLD)),
    EVENT,
    (Line("LUNE 47 POMME", Weight.CODE),),
    right_to_left=True,
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
LINES = st.lists(st.builds(Line, TEXTS, st.sampled_from(Weight)), max_size=4).map(tuple)


def drawn(ticket, dpi=DPI, width_mm=WIDTH_MM):
    """The ticket as a picture with that many dots to the inch."""
    image = QImage(
        round(width_mm * dpi / 25.4), round(400 * dpi / 25.4), QImage.Format.Format_RGB32
    )
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    image.fill(QColor("white"))
    painter = QPainter(image)
    height = draw(painter, ticket, width_mm)
    painter.end()
    return image.copy(0, 0, image.width(), round(height * dpi / 25.4)), height


def ink(image):
    """For each side, how far from it the first dark dot is, in millimetres."""
    dark = [
        (x, y)
        for y in range(0, image.height(), 2)
        for x in range(image.width())
        if QColor(image.pixel(x, y)).lightness() < 128
    ]
    xs = [x for x, _ in dark]
    scale = image.width() / WIDTH_MM
    return min(xs) / scale, (image.width() - 1 - max(xs)) / scale


@pytest.mark.parametrize("ticket", [FRENCH, ARABIC], ids=["french", "arabic"])
@pytest.mark.parametrize("dpi", [180, 203, 600])
def test_the_square_is_read_back_from_paper_at_the_dots_of_any_printer(qapp, ticket, dpi):
    image, _ = drawn(ticket, dpi)

    (event,) = icalendar.Calendar.from_ical(read_square(image)).walk("VEVENT")
    assert event["SUMMARY"] == "Rendez-vous avec Nadia"
    assert "lune 47 pomme" in event["DESCRIPTION"]


def test_nothing_is_drawn_over_the_edge_of_the_paper(qapp):
    long = Line("Une phrase très longue qui ne tient pas sur une seule ligne du ticket. " * 3)
    image, _ = drawn(Ticket((*FRENCH.above, long), EVENT, FRENCH.below))

    left, right = ink(image)
    assert left >= MARGIN_MM - 0.5
    assert right >= MARGIN_MM - 0.5


def test_paper_is_as_long_as_what_stands_on_it(qapp):
    short, long = drawn(Ticket(FRENCH.above[:1], "", ()))[1], drawn(FRENCH)[1]

    assert short < 30
    assert 80 < long < 200
    assert height_mm(FRENCH, WIDTH_MM) == pytest.approx(long, rel=0.1)


def test_arabic_begins_on_the_right_and_french_on_the_left(qapp):
    def first_line(ticket):
        image, _ = drawn(Ticket(ticket.above[1:2], "", (), ticket.right_to_left))
        return ink(image)

    left, right = first_line(FRENCH)
    assert left < right
    left, right = first_line(ARABIC)
    assert right < left


def test_arabic_letters_are_joined(qapp):
    def width(words):
        image, _ = drawn(Ticket((Line(words, Weight.TITLE),), "", (), right_to_left=True))
        left, right = ink(image)
        return WIDTH_MM - left - right

    # Apart, this letter has its long form: so many of them are much wider so.
    assert width("بببببب") < 0.7 * width("\N{ZERO WIDTH NON-JOINER}".join("بببببب"))


@given(above=LINES, square=TEXTS, below=LINES, right_to_left=st.booleans())
def test_a_ticket_told_to_the_process_that_prints_is_the_ticket(
    above, square, below, right_to_left
):
    ticket = Ticket(above, square, below, right_to_left)

    assert ticket_in(ticket_text(ticket)) == ticket


@pytest.mark.parametrize("text", [b"", b"{}", b"no ticket", b'{"above": 3}'])
def test_what_is_no_ticket_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        ticket_in(text)
