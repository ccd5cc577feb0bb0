import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.screens import theme
from kiosk.settings import accent

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")
THEME = (Path(theme.__file__).parent / "Theme.qml").read_text("utf-8")


@given(COLOURS)
def test_the_nearest_colour_that_holds_does_hold(colour):
    found = accent.nearest(colour)

    assert accent.wrong_accent(found) == ""
    assert accent.contrast(found, accent.PAPER) >= 7
    assert accent.contrast(found, accent.tint(found)) >= 7


@given(COLOURS)
def test_a_colour_is_refused_only_where_letters_of_it_are_hard_to_read(colour):
    worst = min(
        accent.contrast(colour, ground)
        for ground in (accent.PAPER, accent.CARD, accent.tint(colour))
    )

    assert (accent.wrong_accent(colour) == "") == (worst >= 7)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#7A1B3B", "#7A1B3B", 1.0)],
)
def test_contrast_is_reckoned_as_wcag_says(one, other, ratio):
    assert accent.contrast(one, other) == pytest.approx(ratio, abs=0.01)


def test_a_colour_too_light_is_refused_with_the_nearest_that_holds():
    assert accent.wrong_accent("#E30613").endswith("the nearest that holds is #98040C")
    assert accent.wrong_accent("red") == "write the colour as #7A1B3B"


def test_the_grounds_are_those_of_the_theme_and_its_own_colours_hold_in_high_contrast():
    found = dict(re.findall(r'color (\w+): highContrast \? "(#\w+)" : ', THEME))
    plain = dict(re.findall(r'color (\w+): highContrast \? "#\w+" : .*"(#\w+)"', THEME))

    assert (plain["paper"], plain["card"]) == (accent.PAPER, accent.CARD)
    assert (plain["wine"], plain["strongInk"]) == (accent.OWN, accent.STRONG_INK)
    assert accent.contrast(found["wine"], found["paper"]) >= 7
    assert accent.contrast(found["wine"], found["strongInk"]) >= 7
    assert accent.contrast(found["wine"], found["wineTint"]) >= 7
