"""The word that is heard is the one that is lit, wherever it stands: told by pixels."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from kiosk.guides.walk import Walk
from kiosk.language.languages import Language
from tests.screens.kiosks import LANDSCAPE, PORTRAIT, SMALL
from tests.screens.listener import Listener

GROUND = (0xFF, 0xDF, 0x85)
FRAME = (0xFF, 0xD4, 0x00)
NEAR = 12  # of 255: so far may a colour be from the one meant
EDGE = 12  # pixels around a word that are its ground


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return rows[..., 2::-1].astype(int)


def lit(image, colour):
    """The box of all that has that colour, as (left, top, right, bottom); None: nothing has."""
    rows, columns = np.nonzero((np.abs(pixels(image) - colour) < NEAR).all(axis=2))
    if not len(rows):
        return None
    return columns.min(), rows.min(), columns.max() + 1, rows.max() + 1


def dark_in(image, box):
    """How many columns and rows of letters there are within that box."""
    left, top, right, bottom = box
    return int((pixels(image)[top:bottom, left:right].max(axis=2) < 120).sum())


def ink_just_outside(image, box, gap=3):
    """How much dark ink touches the sides of that box: a word cut in two has some."""
    left, top, right, bottom = box
    rows = pixels(image)[top:bottom]
    sides = np.concatenate([rows[:, left - gap : left], rows[:, right : right + gap]], axis=1)
    return int((sides.max(axis=2) < 120).sum())


def step(arrive, prime, **setting):
    listener = Listener(arrive, prime, **setting)
    listener.resident.kiosk.journey.walk(Walk(prime, (0, 0)))
    listener.resident.look()
    return listener


def read_to(listener, words):
    """Listen until the sentence that has these words is being said."""
    listener.listens()
    for _ in range(100):
        if words in listener.said[-1]:
            listener.resident.look()
            return
        listener.mouth.end()
    raise AssertionError(f"{words} is never said")


@pytest.mark.parametrize("panel", [LANDSCAPE, PORTRAIT, SMALL], ids=["wide", "tall", "small"])
@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
def test_the_word_that_is_heard_is_lit_whole_and_alone(arrive, prime, panel, size):
    listener = step(arrive, prime, panel=panel)
    listener.resident.kiosk.display.chooseSize(size)
    read_to(listener, "Prime d’activité")
    widths = {}

    for word in ("money", "for", "work"):
        listener.mouth.hear(word)
        image = listener.resident.look()
        box = lit(image, GROUND)
        assert box is not None, word
        assert dark_in(image, box) > 30, word  # there are letters on it
        assert ink_just_outside(image, box) == 0, word  # and none is cut
        widths[word] = box[2] - box[0]

    assert widths["for"] < widths["work"] < widths["money"] * 1.2


def test_the_light_goes_where_the_layout_says_the_word_is(arrive, prime):
    listener = step(arrive, prime)
    read_to(listener, "Look for")
    without = pixels(listener.resident.look())

    listener.mouth.hear("Look")
    with_it = pixels(listener.resident.look())

    changed = np.nonzero((without != with_it).any(axis=2))
    box = changed[1].min(), changed[0].min(), changed[1].max(), changed[0].max()
    assert box[2] - box[0] < 130
    assert box[3] - box[1] < 60


def test_arabic_words_are_lit_from_the_right(arrive, prime):
    listener = step(arrive, prime, languages=(Language.AR, Language.FR, Language.EN))
    text = prime.words["ar"].steps["simulate"].text
    words = text.split()
    listener.resident.press("استمع")
    for _ in range(100):
        if words[0] in listener.said[-1] and len(listener.said[-1].split()) > 1:
            break
        listener.mouth.end()
    lefts = []
    for word in listener.said[-1].split()[:3]:
        listener.mouth.hear(word)
        image = listener.resident.look()
        box = lit(image, GROUND)
        assert dark_in(image, box) > 20
        lefts.append(box[0])

    assert lefts == sorted(lefts, reverse=True)


def test_a_light_word_on_a_dark_button_is_framed(arrive, prime):
    listener = step(arrive, prime)
    read_to(listener, "It is done")

    listener.mouth.hear("done")
    image = listener.resident.look()

    box = lit(image, GROUND)
    button = listener.resident.place("It is done")
    assert QRectF(button).contains(QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1]))


def test_in_high_contrast_it_is_framed(arrive, prime):
    listener = step(arrive, prime)
    listener.resident.press("Contrast")
    read_to(listener, "Prime d’activité")
    without = pixels(listener.resident.look())

    listener.mouth.hear("money")

    with_it = pixels(listener.resident.look())
    new = ((with_it != without).any(axis=2)) & (np.abs(with_it - FRAME) < NEAR).all(axis=2)
    assert new.sum() > 500


def test_what_is_heard_is_scrolled_into_view_and_the_light_goes_with_it(arrive, prime):
    listener = step(arrive, prime, panel=SMALL)
    listener.resident.kiosk.display.chooseSize(2.0)
    listener.resident.look()
    tip = prime.words["en"].steps["simulate"].tip
    read_to(listener, tip.split(".")[0])

    listener.mouth.hear(tip.split()[0])
    image = listener.resident.look()

    box = lit(image, GROUND)
    assert box is not None
    assert dark_in(image, box) > 20
    scroll = next(node for node in listener.resident.all_nodes if node.name == "Higher up")
    assert scroll is not None
    before = box[1]
    listener.resident.click(listener.resident.scroll_to("Higher up"))
    moved = lit(listener.resident.look(), GROUND)
    assert moved is None or moved[1] > before


def test_once_it_is_silent_for_good_nothing_is_lit(arrive, prime):
    listener = step(arrive, prime)
    read_to(listener, "Prime d’activité")
    listener.mouth.hear("money")
    assert lit(listener.resident.look(), GROUND) is not None

    listener.resident.press("Stop")

    assert lit(listener.resident.look(), GROUND) is None


def test_letters_have_their_own_colour_again_after_they_were_lit(arrive, prime):
    listener = step(arrive, prime)
    title = prime.words["en"].steps["simulate"].title
    before = listener.resident.pixels(title).copy()
    read_to(listener, title)
    listener.mouth.hear(title.split()[0])

    listener.resident.press("Stop")

    assert (listener.resident.pixels(title) == before).all()


def test_what_has_no_text_of_its_own_is_ringed(arrive, prime):
    listener = step(arrive, prime)
    listener.resident.press("Continue later")
    read_to(listener, "There is something private here.")

    image = listener.resident.look()

    assert lit(image, (0x6B, 0x44, 0x00)) is not None


def test_a_page_that_goes_while_it_is_read_takes_its_light_along(arrive, prime, qtbot):
    listener = step(arrive, prime)
    read_to(listener, "Prime d’activité")
    listener.mouth.hear("money")

    listener.resident.kiosk.journey.home()
    listener.resident.look()

    assert lit(listener.resident.look(), GROUND) is None
