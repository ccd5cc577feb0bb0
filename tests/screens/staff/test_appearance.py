import dataclasses
import os

import pytest

from kiosk.app.screen import dress
from kiosk.app.taking import Taking
from kiosk.devices.sticks import Stick
from kiosk.staff.people import LIBRARIAN
from tests.devices.logos import DRAWING, SVG
from tests.screens.staff.settings_pages import KEPT, go, site


@pytest.fixture
def stick(tmp_path):
    """The folder of a stick that is plugged in."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def at_appearance(arrive, office, stick):
    """A librarian at the appearance, with that stick in the machine."""
    plugged = Taking(sticks=lambda: (Stick(stick, "stick", 1_000_000),))
    resident = arrive()
    way = resident.kiosk.journey.opened.staff_way(dataclasses.replace(office, taking=plugged))
    way.enter(LIBRARIAN)
    resident.see()
    go(resident, "Appearance")
    return resident


def choose(librarian, qtbot, name, told):
    """Press a picture, and wait for what comes of it."""
    go(librarian, name)
    qtbot.waitUntil(lambda: told(librarian.kiosk.navigation.page.view), timeout=20_000)
    librarian.see()


def kept(view):
    return view.outcome == "kept"


def refused(view):
    return view.refusal != ""


def test_a_logo_is_taken_from_a_stick_and_shown_in_the_header(at_appearance, office, stick, qtbot):
    (stick / "ville.svg").write_text(DRAWING, "utf-8")
    go(at_appearance, "Logo")
    choose(at_appearance, qtbot, "ville.svg", kept)

    assert at_appearance.heading == "Appearance"
    assert at_appearance.says(KEPT)
    name = site(office).logo
    assert (office.config / name).read_bytes().startswith(b"\x89PNG")

    at_appearance.kiosk.journey.opened.forget()
    dress(at_appearance.kiosk, site(office), office.config)
    at_appearance.kiosk.journey.home()
    at_appearance.see()
    middle = at_appearance.look().copy(0, 0, 700, 60)
    colours = {middle.pixelColor(x, 30).name() for x in range(middle.width())}
    assert "#004b92" in colours


def test_another_logo_takes_its_place_and_it_can_be_taken_away(
    at_appearance, office, stick, qtbot
):
    (stick / "a.svg").write_text(DRAWING, "utf-8")
    for _ in range(2):
        go(at_appearance, "Logo")
        choose(at_appearance, qtbot, "a.svg", kept)
    assert [path.name for path in office.config.glob("logo-*")] == [site(office).logo]

    go(at_appearance, "Take the logo away")

    assert site(office).logo == ""
    assert not list(office.config.glob("logo-*"))


def test_a_file_that_is_no_logo_is_a_sentence_and_the_one_before_stays(
    at_appearance, office, stick, qtbot
):
    (stick / "a.svg").write_text(DRAWING, "utf-8")
    (stick / "b.svg").write_text(SVG.format("<script>1</script>"), "utf-8")
    go(at_appearance, "Logo")
    choose(at_appearance, qtbot, "a.svg", kept)
    before = site(office).logo

    go(at_appearance, "Logo")
    choose(at_appearance, qtbot, "b.svg", refused)

    assert at_appearance.says("There is more than a drawing in this SVG: script.")
    assert site(office).logo == before
    assert [path.name for path in office.config.glob("logo-*")] == [before]


@pytest.mark.parametrize(
    ("octets", "begins", "said"),
    [
        (50 * 2**20, b"", "too large for a logo: 50 MB. Save it smaller"),
        (60, b"PK\x03\x04", "This file is no picture that can be used. Save the logo as PNG"),
    ],
)
def test_a_logo_of_50_mb_or_no_picture_says_what_to_do_and_changes_nothing(  # noqa: PLR0913, PLR0917
    at_appearance, office, stick, qtbot, octets, begins, said
):
    (stick / "logo.png").write_bytes(begins)
    os.truncate(stick / "logo.png", octets)
    go(at_appearance, "Logo")
    choose(at_appearance, qtbot, "logo.png", refused)

    assert at_appearance.says(said)
    assert site(office).logo == ""


def test_a_stick_without_a_picture_says_what_to_do(at_appearance, stick):
    (stick / "letter.doc").write_text("x", "utf-8")
    go(at_appearance, "Logo")

    assert at_appearance.says("Put the logo on a USB stick, as PNG or SVG, and plug it in here.")

    (stick / "logo.png").write_text("x", "utf-8")
    go(at_appearance, "Look again")
    assert "logo.png" in {node.name for node in at_appearance.pressables}


def test_a_colour_is_chosen_and_what_one_presses_has_it(at_appearance, office):
    go(at_appearance, "Colour", "Blue")
    assert site(office).accent == "#004B92"
    assert at_appearance.says("So it will look: Médiathèque de Bègles")

    dress(at_appearance.kiosk, site(office), office.config)
    at_appearance.kiosk.journey.opened.forget()
    at_appearance.kiosk.journey.home()
    at_appearance.see()
    row = at_appearance.place("Do a procedure")
    image = at_appearance.look()
    y = round(row.center().y())
    colours = {image.pixelColor(x, y).name() for x in range(round(row.left()), round(row.right()))}
    assert "#004b92" in colours
    assert "#7a1b3b" not in colours

    at_appearance.press("Contrast")
    image = at_appearance.look()
    colours = {image.pixelColor(x, y).name() for x in range(round(row.left()), round(row.right()))}
    assert "#004b92" not in colours


def test_a_colour_that_cannot_be_read_is_refused_with_the_nearest_that_can(at_appearance, office):
    go(at_appearance, "Colour", "Another one")
    view = at_appearance.kiosk.navigation.page.view
    view.type("#FFD400")
    go(at_appearance, "Keep")
    assert at_appearance.says("The nearest is #5B4B00")
    assert site(office).accent == ""

    go(at_appearance, "Keep")
    assert site(office).accent == "#5B4B00"


def test_what_is_no_colour_is_a_sentence(at_appearance, office):
    go(at_appearance, "Colour", "Another one")
    at_appearance.kiosk.navigation.page.view.type("rouge")
    go(at_appearance, "Keep")

    assert at_appearance.says("This is no colour. Write it so: #7A1B3B")
    assert site(office).accent == ""
