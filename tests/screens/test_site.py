"""The official site of a step, for the person's own telephone."""

from dataclasses import replace

import pytest

from kiosk.guides.walk import Walk
from tests.guides.samples import do, guide, proof, ready
from tests.screens.squares import read_square
from tests.screens.ways import follow

SITE = "https://www.caf.fr/"


@pytest.fixture
def resident(arrive, prime):
    resident = arrive(prime)
    follow(resident, Walk(prime, (0, 0)))
    return resident


def test_a_step_without_a_site_offers_none(arrive):
    plain = guide(ready("begin", "one"), do("one", "end"), proof("end"))
    resident = arrive(plain)
    follow(resident, Walk(plain, (0,)))

    assert not [name for name in resident.buttons if name.startswith("Open")]


@pytest.mark.parametrize(
    ("own", "opened"), [(None, SITE), ("https://www.caf.fr/dates", "https://www.caf.fr/dates")]
)
def test_a_step_that_goes_on_at_a_site_offers_it_too(arrive, own, opened):
    first, second = replace(do("one", "two"), site=SITE), replace(do("two", "end"), site=own)
    plain = guide(ready("begin", "one"), first, second, proof("end"))
    resident = arrive(plain)
    follow(resident, Walk(plain, (0, 0)))

    resident.press("Open caf.fr")

    assert read_square(resident.look()) == opened


def test_the_address_is_there_to_be_typed_and_said_to_be_the_official_one(resident):
    resident.press("Open caf.fr")

    assert resident.heading == "Open the site on your telephone"
    assert "caf.fr" in resident.texts
    assert resident.says("This is the official site.")


@pytest.mark.parametrize("contrast", [False, True])
def test_the_square_on_the_screen_holds_the_whole_address(resident, contrast):
    resident.press("Open caf.fr")
    if contrast:
        resident.press("Contrast")

    assert read_square(resident.look()) == "https://www.caf.fr/"


def test_the_way_to_a_page_of_the_site_is_shown_and_held_by_the_square(arrive):
    address = "https://www.service-public.gouv.fr/particuliers/vosdroits/F2882"
    plain = guide(ready("begin", "one"), replace(do("one", "end"), site=address), proof("end"))
    resident = arrive(plain)
    follow(resident, Walk(plain, (0,)))

    resident.press("Open service-public.gouv.fr")

    assert "service-public.gouv.fr/particuliers/vosdroits/F2882" in resident.texts
    assert read_square(resident.look()) == address


def test_one_goes_on_with_the_step_one_left(resident, prime):
    resident.press("Open caf.fr")
    resident.press("Go on with the steps")

    assert resident.heading == prime.words["en"].steps["simulate"].title


def test_who_has_no_telephone_is_led_to_a_mediator(resident):
    resident.press("Open caf.fr")
    resident.press("I have no telephone")

    assert resident.heading == "A mediator can help you"
