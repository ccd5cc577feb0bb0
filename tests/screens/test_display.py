"""How one sees: language, French beside, size, contrast, height; live, on any screen."""

import numpy as np
import pytest

from kiosk.guides.walk import Walk
from kiosk.language.languages import Language
from tests.screens.kiosks import PANELS, PORTRAIT, SMALL
from tests.screens.ways import follow

TOOLS = ["Size", "Contrast", "Lower", "Language"]
NEVER_GATHERED = ["Back", "Home", "Call a mediator", "Finish"]
PLACES = {
    "home": lambda kiosk, guide: kiosk.journey.home(),
    "themes": lambda kiosk, guide: kiosk.journey.themes(),
    "search": lambda kiosk, guide: kiosk.journey.search(),
    "resume": lambda kiosk, guide: kiosk.journey.resume(),
    "ready": lambda kiosk, guide: kiosk.journey.walk(Walk(guide)),
    "ask": lambda kiosk, guide: kiosk.journey.walk(Walk(guide, (0,))),
    "do": lambda kiosk, guide: kiosk.journey.walk(Walk(guide, (0, 0))),
    "stuck": lambda kiosk, guide: kiosk.journey.stuck(Walk(guide, (0, 0))),
    "later": lambda kiosk, guide: kiosk.journey.later(Walk(guide, (0, 0))),
    "site": lambda kiosk, guide: kiosk.journey.open_site("https://www.caf.fr/"),
    "call": lambda kiosk, guide: kiosk.journey.call(),
}


def light(resident):
    """How light the middle of the screen is, 0 to 255."""
    image = resident.look()
    row = [image.pixelColor(x, image.height() - 3).lightness() for x in range(0, 200, 10)]
    column = [image.pixelColor(3, y).lightness() for y in range(100, 400, 20)]
    return float(np.median(row + column * 4))


# Size


@pytest.mark.parametrize("percent", [125, 150, 175, 200])
def test_letters_grow_at_once_as_much_as_asked(resident, percent):
    before = resident.place("Often asked").height()
    resident.press("Size")

    resident.press(f"{percent} percent")
    assert f"{percent} percent" in resident.checked
    resident.press("Close")

    assert resident.place("Often asked").height() == pytest.approx(
        before * percent / 100, rel=0.04
    )


def test_letters_made_larger_shrink_to_what_they_were(resident):
    before = resident.place("Often asked").height()
    resident.press("Size")
    resident.press("200 percent")

    resident.press("100 percent")
    resident.press("Close")

    assert resident.place("Often asked").height() == before


def test_the_size_stays_on_the_next_screens(resident):
    resident.press("Size")
    resident.press("200 percent")
    resident.press("Close")
    large = resident.place("Often asked").height()

    resident.press("Do a procedure")
    resident.press("Back")

    assert resident.place("Often asked").height() == large


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("panel", PANELS)
def test_at_twice_the_size_everything_can_still_be_come_to(arrive, prime, place, panel):
    resident = arrive(prime, panel=panel)
    resident.kiosk.display.chooseSize(2.0)
    PLACES[place](resident.kiosk, prime)

    names = [node.name for node in resident.pressables]
    resident.look()
    for name in names:
        if names.count(name) > 1 or name in {"Further down", "Higher up"}:
            continue
        if resident.seen(resident.control(name)).isEmpty():
            resident.scroll_to(name)


# Contrast


@pytest.mark.parametrize("place", ["home", "do", "search"])
def test_high_contrast_is_light_on_black_and_goes_again(arrive, prime, place):
    resident = arrive(prime)
    PLACES[place](resident.kiosk, prime)
    assert light(resident) > 200
    assert "Contrast" not in resident.checked

    resident.press("Contrast")
    assert light(resident) < 40
    assert "Contrast" in resident.checked

    resident.press("Contrast")
    assert light(resident) > 200


# Lower


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("panel", PANELS)
def test_lower_puts_all_there_is_to_press_into_the_lower_part(arrive, prime, place, panel):
    resident = arrive(prime, panel=panel)
    upper = panel.height * (0.38 if panel is PORTRAIT else 0.3)
    PLACES[place](resident.kiosk, prime)

    resident.press("Lower")

    assert "Lower" in resident.checked
    resident.look()
    places = {node.name: resident.seen(node) for node in resident.pressables}
    seen = {name: box for name, box in places.items() if not box.isEmpty()}
    too_high = [name for name, box in seen.items() if box.top() < upper]
    assert not too_high
    assert {"Home", "Call a mediator"} <= set(seen)


@pytest.mark.parametrize("panel", PANELS[:2])
def test_before_lower_something_stands_higher_and_after_it_again(arrive, panel):
    resident = arrive(panel=panel)

    def highest():
        resident.look()
        seen = [resident.seen(node) for node in resident.pressables]
        return min(box.top() for box in seen if not box.isEmpty())

    before = highest()
    resident.press("Lower")
    assert highest() > before + 0.15 * panel.height
    resident.press("Lower")
    assert highest() == before


@pytest.mark.parametrize("place", ["search", "resume"])
def test_lower_hides_no_key(arrive, prime, place):
    resident = arrive(prime)
    PLACES[place](resident.kiosk, prime)
    keys = [node.name for node in resident.pressables]

    resident.press("Lower")

    resident.look()
    assert set(keys) <= {node.name for node in resident.pressables}
    for node in resident.pressables:
        box = resident.seen(node)
        assert box.size() == node.item.boundingRect().size(), node.words


# The sheets, and where they gather


@pytest.mark.parametrize("tool", ["Size", "Language"])
def test_a_sheet_closes_by_its_button_by_the_footer_and_by_going_on(resident, tool):
    inside = {"Size": "150 percent", "Language": "Português"}[tool]
    for close in ("Close", tool, "Call a mediator"):
        resident.press(tool)
        assert inside in resident.buttons

        resident.press(close)

        assert inside not in resident.buttons
        assert "Close" not in resident.buttons


def test_one_sheet_takes_the_place_of_the_other(resident):
    resident.press("Size")
    resident.press("Language")

    assert "150 percent" not in resident.buttons
    assert "Português" in resident.buttons


@pytest.fixture
def small(arrive, prime):
    """Somebody at a step of a small kiosk, with letters of one and a half times the size."""
    resident = arrive(prime, panel=SMALL)
    resident.kiosk.display.chooseSize(1.5)
    follow(resident, Walk(prime, (0, 0)))
    return resident


def test_where_there_is_room_the_four_tools_stand_in_the_footer(resident):
    assert [name for name in resident.buttons if name in TOOLS] == TOOLS
    assert "Display" not in resident.buttons


@pytest.mark.parametrize("size", [1.5, 2.0])
def test_large_letters_on_a_small_screen_gather_the_tools_and_nothing_else(small, size):
    small.kiosk.display.chooseSize(size)

    footer = [*NEVER_GATHERED, "Display", *TOOLS]
    there = [name for name in small.buttons if name in footer]
    assert there == ["Back", "Home", "Display", "Call a mediator", "Finish"]
    small.look()
    for name in there:
        node = small.control(name)
        assert small.seen(node).size() == node.item.boundingRect().size(), name


def test_the_gathered_tools_do_what_they_do_elsewhere(small):
    small.press("Display")
    assert [name for name in small.buttons if name in TOOLS] == TOOLS

    small.press("Contrast")
    assert "Contrast" in small.checked
    assert light(small) < 40
    small.press("Contrast")
    small.press("Lower")
    assert "Lower" in small.checked
    small.press("Lower")
    small.press("Size")
    small.press("200 percent")
    assert "200 percent" in small.checked
    small.press("Display")
    small.press("Language")
    small.press("Español")
    assert small.language is Language.ES


@pytest.mark.parametrize("sheet", [None, "Size", "Language"])
def test_a_sheet_that_fills_the_screen_closes_and_the_step_is_back(small, prime, sheet):
    small.press("Display")
    if sheet:
        small.press(sheet)
    step = prime.words["en"].steps["simulate"]
    assert step.text not in small.texts

    small.press("Close")

    assert small.heading == step.title
    assert "Close" not in small.buttons
