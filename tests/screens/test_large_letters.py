"""Letters over 64 px that scroll are kept as pictures: those about to be seen, and no others."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem

from kiosk.guides.walk import Walk
from kiosk.screens.kinds import items_in
from tests.screens.resident import said
from tests.screens.ways import open_guide


@pytest.fixture
def reader(arrive, prime):
    """Somebody at the longest page of a guide: what one has to have."""
    resident = arrive(prime)
    open_guide(resident, Walk(prime))
    return resident


def below(item: QQuickItem) -> list[QQuickItem]:
    """The item and all that is in it."""
    return [item, *(each for child in items_in(item) for each in below(child))]


def texts_below(item: QQuickItem) -> list[QQuickItem]:
    """All running texts in an item."""
    return [each for each in below(item) if each.property("kept") is not None]


def scroller_of(reader) -> QQuickItem:
    """What scrolls on the page."""
    scrolls = (each for each in below(reader.window.contentItem()) if each.height() > 100)
    return next(
        it for it in scrolls if it.inherits("QQuickFlickable") and it.property("interactive")
    )


def kept(reader) -> list[str]:
    """The words that are kept as pictures."""
    texts = texts_below(reader.window.contentItem())
    return [text.property("text") for text in texts if text.property("kept")]


def wait_until_some_are_kept(reader, qtbot):
    qtbot.waitUntil(lambda: bool(kept(reader)), timeout=20_000)
    reader.look()


def test_nothing_is_kept_while_letters_are_small(reader):
    reader.look()

    assert kept(reader) == []


def test_what_is_seen_is_kept_and_what_is_far_is_not(reader, prime, qtbot):
    first = prime.words["en"].needs["email"].ask
    last = prime.words["en"].never
    reader.kiosk.display.chooseSize(2.0)
    wait_until_some_are_kept(reader, qtbot)

    assert first in kept(reader)
    assert last not in kept(reader)

    reader.scroll_to(last)
    QCoreApplication.processEvents()

    assert last in kept(reader)
    assert first not in kept(reader)


def test_as_much_is_kept_as_two_screens_show_however_long_the_page(reader, qtbot):
    reader.kiosk.display.chooseSize(2.0)
    wait_until_some_are_kept(reader, qtbot)
    scroller = scroller_of(reader)

    texts = texts_below(scroller)
    area = sum(text.width() * text.height() for text in texts if text.property("kept"))
    whole = sum(text.width() * text.height() for text in texts)

    assert area < 2 * scroller.width() * scroller.height() < whole


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_kept_text_looks_as_one_that_is_drawn(arrive, prime, qtbot, language):
    reader = arrive(prime)
    open_guide(reader, Walk(prime))
    reader.kiosk.display.chooseLanguage(language)
    reader.kiosk.display.chooseSize(2.0)
    wait_until_some_are_kept(reader, qtbot)
    words = prime.words[language].needs["email"].ask
    reader.scroll_to(words)
    as_picture = reader.pixels(words).astype(int)

    for text in texts_below(reader.window.contentItem()):
        text.setProperty("kept", False)
    drawn = reader.pixels(words).astype(int)

    assert drawn.min() < 100  # there is something to be seen
    # At the edges of the letters, a part of a pixel; where all of it is, the same.
    assert abs(drawn.mean() - as_picture.mean()) < 1
    assert (abs(drawn - as_picture) > 160).mean() < 0.001


def test_small_again_nothing_is_kept(reader, qtbot):
    reader.kiosk.display.chooseSize(2.0)
    wait_until_some_are_kept(reader, qtbot)

    reader.press(said("FooterTools", "Size"))
    reader.press("100 percent")

    qtbot.waitUntil(lambda: not kept(reader), timeout=20_000)
