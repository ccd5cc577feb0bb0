"""Typing into the page, by the keyboard of the kiosk and by others."""

import pytest

from kiosk.language.languages import Language
from tests.screens.resident import said

FORM = "<input id=name><input id=next><input id=secret type=password><textarea id=long></textarea>"


@pytest.fixture
def typing(visitor):
    """Somebody who has touched a field of the page."""
    visitor.shows(FORM)
    visitor.clicks("#name")
    visitor.waits(lambda: "Digits" in visitor.resident.buttons)
    return visitor


def test_the_keyboard_comes_when_a_field_is_touched_and_goes_with_it(typing):
    typing.asks("document.activeElement.blur()")

    typing.waits(lambda: "Digits" not in typing.resident.buttons)


def test_letters_and_accents_are_typed_into_the_field_that_was_touched(typing):
    typing.resident.press("Capital letters")
    typing.resident.type("Zoé")
    typing.resident.type("- ç'")

    typing.waits(lambda: typing.value() == "Zoé- ç'")


def test_arabic_is_typed_too_and_digits_and_signs(typing):
    typing.resident.press("Arabic letters")
    typing.resident.type("شلا"[0])
    typing.resident.press("لا")
    typing.resident.press("Digits")
    typing.resident.type("75@")

    typing.waits(lambda: typing.value() == "شلا75@")


def test_a_sign_is_erased(typing):
    typing.resident.type("ab")
    typing.resident.press("Erase")

    typing.waits(lambda: typing.value() == "a")


def test_the_next_field_is_gone_to(typing):
    typing.resident.type("a")
    typing.resident.press("Next field")
    typing.resident.type("b")

    typing.waits(lambda: (typing.value(), typing.value("#next")) == ("a", "b"))


def test_the_page_hears_a_key_for_each_sign_as_of_any_keyboard(typing):
    typing.asks(
        "(window.heard = [], document.querySelector('#name')"
        ".addEventListener('keydown', e => heard.push(e.key)), 1)"
    )

    typing.resident.type("aé")

    typing.waits(lambda: typing.asks("heard") == ["a", "é"])


def test_the_keyboard_is_put_away_and_stays_so_until_it_is_wanted(typing, qtbot):
    typing.resident.press("Keyboard")
    assert "Digits" not in typing.resident.buttons

    typing.resident.press("Keyboard")

    assert "Digits" in typing.resident.buttons


def test_a_field_at_the_foot_of_the_page_is_seen_above_the_keyboard(visitor):
    visitor.shows("<div style='height:360px'></div><input id=name>")
    visitor.clicks("#name")
    visitor.waits(lambda: "Digits" in visitor.resident.buttons)

    def in_view():
        box = visitor.asks("document.querySelector('#name').getBoundingClientRect().bottom")
        return box <= visitor.asks("innerHeight") + 1  # parts of a pixel

    visitor.waits(in_view)


def test_in_arabic_the_keyboard_begins_with_the_letters_that_official_sites_take(come):
    visitor = come(languages=(Language.AR, Language.FR))
    visitor.opens()
    visitor.clicks("#name")

    visitor.waits(lambda: said("Keyboard", "Arabic letters") in visitor.resident.buttons)
    assert {"a", "é"} <= set(visitor.resident.buttons)


@pytest.mark.parametrize(
    "field",
    ["type=date", "type=tel", "type=number", "inputmode=numeric", "autocomplete=one-time-code"],
)
def test_what_is_of_digits_is_begun_with_digits(visitor, field):
    visitor.shows(f"<input id=name {field}>")
    visitor.clicks("#name")

    visitor.waits(lambda: {"Letters", "1"} <= set(visitor.resident.buttons))


@pytest.mark.parametrize(
    ("kind", "signs"), [("email", {"@", ".", ".fr"}), ("password", {"@", "?"})]
)
def test_an_address_or_a_password_is_typed_without_looking_for_its_signs(visitor, kind, signs):
    visitor.shows(f"<input id=name type={kind}>")
    visitor.clicks("#name")

    visitor.waits(lambda: signs | {"a"} <= set(visitor.resident.buttons))
    visitor.resident.type("a@b")
    visitor.waits(lambda: visitor.value() == "a@b")


def test_the_keys_one_chose_stay_until_another_field_is_touched(visitor):
    visitor.shows("<input id=name><input id=code inputmode=numeric>")
    visitor.clicks("#code")
    visitor.waits(lambda: {"Letters", "1"} <= set(visitor.resident.buttons))
    visitor.resident.press("Letters")
    visitor.asks("(document.activeElement.blur(), document.querySelector('#code').focus(), 1)")
    visitor.resident.type("a")
    visitor.waits(lambda: visitor.value("#code") == "a")
    assert "Digits" in visitor.resident.buttons
    visitor.resident.press("Digits")

    visitor.clicks("#name")

    visitor.waits(lambda: "Digits" in visitor.resident.buttons)


def test_a_real_keyboard_types_into_the_page_as_well(typing):
    for sign in "été":
        typing.resident.strike(sign)

    typing.waits(lambda: typing.value() == "été")
