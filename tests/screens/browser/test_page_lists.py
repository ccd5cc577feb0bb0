"""Lists of a page are shown by the kiosk: large, in words alone, and when somebody wants them."""

import json

import pytest

from kiosk.screens.browser import page_keys

PAGE = """<label for=v>Ville</label><select id=v onchange="document.title='choisi '+this.value">
<option value=p>Pessac<option value=b>Bègles<option value=x disabled>Ailleurs
<option value=m>&lt;img src=/piege&gt;Lormont</select><input id=d type=date>"""


@pytest.fixture
def at_list(visitor):
    visitor.shows(PAGE)
    return visitor


def opens(at_list):
    at_list.clicks("#v")
    at_list.waits(lambda: "Bègles" in at_list.resident.buttons)


def test_what_is_chosen_is_chosen_in_the_page_and_the_page_hears_of_it(at_list):
    opens(at_list)
    assert "Pessac" in at_list.resident.checked
    assert "Ailleurs" not in at_list.resident.buttons

    at_list.resident.touch("Bègles")

    at_list.waits(lambda: at_list.asks("document.title") == "choisi b")
    assert "Bègles" not in at_list.resident.buttons


CHOICES = "<select id=at style='width:300px;height:50px'><option>Pessac<option>Bègles</select>"
KEPT_FROM_OTHERS = {
    "by who hears first": "<script>addEventListener('mousedown', e => "
    f"e.stopImmediatePropagation(), true)</script>{CHOICES}",
    "in a part of the page": "<div id=at style=width:300px></div><script>"
    f"at.attachShadow({{mode: 'open'}}).innerHTML = \"{CHOICES}\"</script>",
}


@pytest.mark.parametrize("how", KEPT_FROM_OTHERS)
def test_no_page_keeps_its_list_from_the_kiosk(visitor, how):
    visitor.shows(KEPT_FROM_OTHERS[how])
    visitor.clicks("#at")

    visitor.waits(lambda: "Bègles" in visitor.resident.buttons)


def test_nothing_need_be_chosen(at_list):
    opens(at_list)

    at_list.resident.touch("Choose nothing")

    assert "Bègles" not in at_list.resident.buttons
    assert at_list.value("#v") == "p"


def test_where_a_list_is_chosen_from_there_are_no_other_arrows_and_no_letters(visitor):
    visitor.shows(PAGE + "<div style='height:4000px'></div>")
    visitor.waits(lambda: "Further down" in visitor.resident.buttons)
    visitor.clicks("#d")
    visitor.waits(lambda: "Letters" in visitor.resident.buttons)

    opens(visitor)

    assert "Letters" not in visitor.resident.buttons
    visitor.resident.look()
    assert "Further down" not in visitor.resident.buttons
    visitor.resident.touch("Choose nothing")
    visitor.waits(lambda: "Further down" in visitor.resident.buttons)


def test_letters_are_asked_for_in_the_place_of_a_list(at_list):
    opens(at_list)

    at_list.resident.touch("Keyboard")

    assert "Bègles" not in at_list.resident.buttons
    assert "Digits" in at_list.resident.buttons


def test_words_of_a_page_are_words_and_nothing_else(at_list):
    opens(at_list)

    at_list.resident.look()

    assert "<img src=/piege>Lormont" in at_list.resident.buttons
    assert "/piege" not in at_list.websites.hits("caf.localhost")


def test_a_page_cannot_open_a_list_by_itself_nor_tell_of_one(at_list):
    told = {"name": "x", "options": []}
    at_list.asks(f"(console.info({json.dumps(json.dumps(told))}), 1)")
    at_list.asks(
        "(document.querySelector('#v')"
        ".dispatchEvent(new MouseEvent('mousedown', {bubbles: true})), 1)"
    )
    at_list.asks("1")  # what was to come of it would have come
    at_list.resident.see()

    assert "Choose nothing" not in at_list.resident.buttons


def test_the_list_goes_with_its_page(at_list):
    opens(at_list)

    at_list.resident.press("Reload")

    at_list.waits(lambda: "Choose nothing" not in at_list.resident.buttons)


def test_a_date_is_typed_by_the_keys_of_the_kiosk(at_list):
    at_list.clicks("#d")

    at_list.waits(lambda: "Letters" in at_list.resident.buttons)


def test_after_a_list_the_keyboard_does_not_come_back_for_a_moment(come, monkeypatch):
    monkeypatch.setattr(page_keys, "_LOOK_MS", 600_000)  # when it would be put away again
    visitor = come()
    visitor.opens()
    visitor.shows(PAGE)
    visitor.resident.press("Keyboard")
    assert "Digits" in visitor.resident.buttons

    opens(visitor)
    visitor.resident.touch("Bègles")
    visitor.waits(lambda: visitor.asks("document.title") == "choisi b")

    assert "Digits" not in visitor.resident.buttons
