"""What is advised of words, with the lists of words at hand."""

from dataclasses import replace

import pytest

from kiosk.devices.spelling.speller import COMMAND
from tests.screens.authoring.writing import words
from tests.screens.staff.settings_pages import go


@pytest.fixture
def office(office):
    return replace(office, lists=COMMAND)


@pytest.fixture
def writer(editor):
    """A librarian at the editor, who locks when all is done: the lists are gone then."""
    yield editor
    editor.press("Lock")


@pytest.fixture
def advised(writer, qtbot):
    """A function: wait until that is advised; the lists of words answer when they like."""

    def come(words):
        qtbot.waitUntil(lambda: writer.see() or writer.says(words), timeout=20_000)

    return come


def test_a_misspelt_word_is_written_rightly_with_one_touch(writer, advised, authoring):
    go(writer, "2. Ouvrez le site", "What to do")
    writer.type(" il faut apuyer ici ")
    advised("Write “appuyer”, not “apuyer”")

    go(writer, "Write “appuyer”, not “apuyer”")
    assert writer.described("What to do") == "Une seule action. il faut appuyer ici "
    assert not writer.says("Write “appuyer”, not “apuyer”")

    go(writer, "Undo", "Done")
    assert words(authoring).text == "Une seule action. il faut apuyer ici "
    assert writer.described("What to do").endswith("1 piece of advice")


def test_a_word_that_a_librarian_says_is_right_is_doubted_no_more_until_it_is_again(
    writer, advised, office
):
    go(writer, "2. Ouvrez le site", "What to do")
    writer.type(" le biblibus.")
    advised("“biblibus” is right")

    assert writer.described("What to do").endswith("le biblibus.")

    go(writer, "“biblibus” is right")
    assert not writer.says("“biblibus” is right")
    assert office.words.all() == {"fr": {"biblibus"}}

    go(writer, "Done", "Back", "Our own words", "biblibus")
    assert office.words.all() == {}
    go(writer, "Back", "2. Ouvrez le site", "What to do")
    advised("“biblibus” is right")
