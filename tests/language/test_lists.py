from kiosk.language.languages import Language
from kiosk.language.lists import listed


def test_names_follow_one_another():
    assert listed(["CAF", "Logement"], Language.FR) == "CAF, Logement"


def test_in_arabic_they_begin_from_the_right_with_its_comma():
    assert listed(["CAF", "السكن"], Language.AR) == "\u200fCAF، السكن"


def test_a_list_of_nothing_says_nothing():
    assert listed([], Language.AR) == listed([], Language.EN) == ""
