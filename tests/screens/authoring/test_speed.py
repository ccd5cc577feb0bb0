"""What is promised of the editor and of the list: 100 ms from a letter to the preview, 200 ms."""

import dataclasses
import shutil
import time

import pytest

from kiosk.app.authoring import Authoring
from kiosk.devices.spelling.speller import COMMAND
from tests.faults.settings import FULL
from tests.guides.folders import replace, write_card

MANY = 100
SHARED = 1 if FULL else 5  # CI's machine is shared: what it adds is not the kiosk's


@pytest.fixture
def office(office):
    """With the lists of words, which answer while one types."""
    return dataclasses.replace(office, lists=COMMAND)


@pytest.fixture
def many(office):
    """A hundred guides of the place's own."""
    own = office.config / "guides"
    first = write_card(own, "card-0")
    for number in range(1, MANY):
        shutil.copytree(first, own / f"card-{number}")
        replace(own / f"card-{number}" / "guide.toml", 'id = "card-0"', f'id = "card-{number}"')
    Authoring(office).entries()  # as any process that was there before
    return own


def least_ms(do, times=5):
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        do()
        found.append((time.perf_counter() - begun) * 1000)
    print("ms:", [round(each) for each in found])
    return min(found)


@pytest.mark.long
def test_the_list_of_a_hundred_guides_is_there_within_200_ms(librarian, many):
    def open_it():
        librarian.kiosk.journey.opened.staff.open("guides")
        librarian.window.grabWindow()

    assert least_ms(open_it) < 200 * SHARED


@pytest.mark.long
def test_the_preview_follows_a_letter_within_100_ms(librarian, office, many):
    librarian.press("Procedures to offer")
    way = librarian.kiosk.journey.opened.staff.shelving
    way.card("prime-activite")
    way.writing.open(Authoring(office).draft("prime-activite"), lambda outcome: None)
    librarian.see()
    for name in ("8. Se connecter", "What to do"):
        librarian.press(name)
    view = librarian.kiosk.navigation.page.view
    text = view.words

    def letter():
        nonlocal text
        text += " fromulaires"[len(text) % 12]
        view.write(text)
        librarian.window.grabWindow()

    assert least_ms(letter) < 100 * SHARED
    librarian.press("Lock")
