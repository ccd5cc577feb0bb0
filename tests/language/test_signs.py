"""Every sign of our keyboards has a name that can be heard, in each language."""

import re
from pathlib import Path

import pytest

import kiosk.screens.components
from kiosk.language.languages import Language
from kiosk.language.signs import sign_name

LAYOUTS = Path(kiosk.screens.components.__file__).parent / "KeyboardLayouts.qml"
SIGNS = {
    found.replace('\\"', '"').replace("\\\\", "\\")
    for found in re.findall(r'"(\\?.)"', LAYOUTS.read_text("utf-8"))
}


@pytest.mark.parametrize("language", Language)
def test_what_is_no_letter_has_a_name_of_letters(language):
    assert len(SIGNS) > 90
    for sign in SIGNS:
        name = sign_name(sign, language)
        assert all(each.isalnum() or each in " -’" for each in name), sign
        assert name.strip(), sign


@pytest.mark.parametrize("language", Language)
def test_no_two_signs_have_one_name(language):
    names = [sign_name(sign, language) for sign in SIGNS - {"،", "؟"}]

    assert len(set(names)) == len(names)


def test_what_a_voice_says_right_stays_as_it_is():
    assert sign_name("é", Language.FR) == "é"
    assert sign_name("Digits", Language.EN) == "Digits"
    assert sign_name("7", Language.EN) == "7"
