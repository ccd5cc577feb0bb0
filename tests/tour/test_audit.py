"""The whole reading, on whole screens."""

import pytest

from kiosk.tour.audit import audit
from kiosk.tour.findings import Kind, Scale
from tests.tour.screens import BUTTON, RIGHT, SCALE, SHEET, VEIL

MIRRORED = "LayoutMirroring.enabled: true; LayoutMirroring.childrenInherit: true"


def test_a_right_screen_has_no_finding(read):
    assert read(RIGHT) == ()


def test_a_right_screen_read_from_the_right_has_no_finding(read):
    assert read(f"Item {{ anchors.fill: parent; {MIRRORED}; {RIGHT} }}") == ()


def test_two_readings_of_one_screen_are_equal(screen):
    window = screen(RIGHT, heading="")
    wrong = Scale(px_per_mm=8.0, distance_mm=700.0, text_size=1.5)

    first = audit(window, window.grabWindow(), wrong)

    assert {Kind.NO_HEADING, Kind.SMALL_TARGET, Kind.SMALL_CAPITALS} <= {it.kind for it in first}
    assert audit(window, window.grabWindow(), wrong) == first


def test_reading_changes_nothing_on_the_screen(screen):
    window = screen(RIGHT)
    before = window.grabWindow()

    audit(window, before, SCALE)

    assert window.grabWindow() == before


def test_an_open_sheet_is_the_screen(read):
    wrong_below = 'Push { width: 20; text: "" } Body { text: "grey"; color: "#AAAAAA"; y: 90 }'

    assert read(wrong_below + SHEET) == ()


def test_what_is_wrong_on_a_sheet_is_found(read):
    sheet = SHEET.replace('text: "Close"', 'text: ""')

    assert [it.kind for it in read(sheet)] == [Kind.NO_NAME]


def test_what_a_veil_dims_is_not_judged(read):
    grey = 'Text { x: 40; y: 200; text: "grey"; color: "#AAAAAA"; font.pixelSize: 10 }'

    assert {it.kind for it in read(grey)} == {Kind.TEXT_CONTRAST, Kind.SMALL_CAPITALS}
    assert read(grey + VEIL, heading="") == ()


def test_a_page_under_another_is_not_judged(read):
    grey = 'Text { x: 40; y: 200; text: "grey"; color: "#AAAAAA" }'
    page = 'Rectangle { anchors.fill: parent; color: "white"; Heading { text: "Over" } }'

    assert read(grey + page, heading="") == ()


@pytest.mark.parametrize("hidden", ["visible: false", "opacity: 0", "clip: true"])
def test_what_is_hidden_is_not_judged(read, hidden):
    wrong = 'Text { text: "x"; color: "#EEEEEE" } MouseArea { width: 9; height: 9; onClicked: {} }'

    assert read(f"Item {{ y: 200; width: 90; {hidden}; {wrong} }}") == ()


def test_a_picture_with_more_pixels_than_the_window_is_read_alike(screen):
    window = screen(BUTTON.replace("#8F7F6B", "#EEE4D6") + RIGHT)
    image = window.grabWindow()
    twice = image.scaled(image.size() * 2)

    assert audit(window, twice, SCALE) == audit(window, image, SCALE)
