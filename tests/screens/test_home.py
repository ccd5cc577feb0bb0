import pytest

from tests.guides.samples import guide, proof, ready
from tests.screens.kiosks import PLACE

FOOTER = ["Home", "Listen", "Size", "Contrast", "Lower", "Language", "Call a mediator"]


def test_the_first_screen_offers_the_ways_in_and_what_is_often_asked(resident, shipped):
    often = sorted((each for each in shipped if each.often_asked), key=lambda it: it.often_asked)
    titles = [each.words["en"].title for each in often[:5]]

    assert resident.heading == "Hello, what would you like to do?"
    ways_in = ["Do a procedure", "See a mediator", "Resume my procedure", "Search by typing"]
    assert [name for name in resident.buttons if name != "Further down"] == [
        *ways_in,
        *titles,
        *FOOTER,
    ]
    assert len(titles) == 5


def test_the_header_says_where_one_is_and_what_time_it_is(resident):
    assert PLACE in resident.texts
    assert "Tuesday 24 November · 10:42" in resident.texts


@pytest.mark.parametrize(("network", "word"), [("online", "Online"), ("offline", "Offline")])
def test_the_header_says_in_a_word_whether_the_network_is_there(resident, network, word):
    assert not {"Online", "Offline"} & set(resident.texts)

    resident.kiosk.frame.set_network(network)

    assert word in resident.texts


def test_without_a_guide_that_is_often_asked_there_is_no_such_row(arrive):
    resident = arrive(guide(ready("begin", "end"), proof("end")))

    assert not resident.says("Often asked")


def test_on_a_sound_kiosk_no_trouble_is_told(resident):
    assert not resident.says("kiosk")


@pytest.mark.parametrize("trouble", ["read-only", "full", "broken"])
def test_a_kiosk_that_can_keep_nothing_says_so_and_that_procedures_work(resident, trouble):
    resident.kiosk.journey.tell_trouble(trouble)

    assert resident.says("cannot keep anything today")
    assert resident.says("procedures work as usual")


def test_a_kiosk_that_put_a_broken_file_aside_says_that_it_starts_afresh(resident):
    resident.kiosk.journey.tell_trouble("quarantined")

    assert resident.says("starts afresh")
    assert not resident.says("cannot keep anything")


def test_a_trouble_is_still_told_after_coming_back_and_goes_when_it_is_over(resident):
    resident.kiosk.journey.tell_trouble("full")
    resident.press("Do a procedure")
    resident.press("Back")
    assert resident.says("cannot keep anything today")

    resident.kiosk.journey.tell_trouble("")

    assert not resident.says("cannot keep anything today")


def test_the_tile_of_procedures_leads_by_its_theme_to_a_guide(resident, shipped):
    about_health = [each.words["en"].title for each in shipped if each.theme == "social-sante"]

    resident.press("Do a procedure")
    assert resident.heading == "What is it about?"
    resident.press("Health and social aid")
    assert resident.heading == "Health and social aid"
    assert [name for name in resident.buttons if name in about_health] == about_health
    resident.press("Ask for the “prime d’activité”")

    assert resident.says("Ask for the “prime d’activité” · step 1 of")


def test_only_themes_that_have_a_guide_are_there_with_how_many(arrive):
    resident = arrive(
        guide(ready("begin", "end"), proof("end"), name="one"),
        guide(ready("begin", "end"), proof("end"), name="two"),
    )

    resident.press("Do a procedure")

    assert resident.buttons[0] == "Papers and elections"
    assert resident.buttons[1] == "Search by typing"
    assert resident.says("2 procedures")


def test_a_list_says_of_each_guide_what_it_is_for_and_how_long_it_takes(resident, prime):
    resident.press("Do a procedure")
    resident.press("Health and social aid")

    assert resident.says(f"{prime.words['en'].summary} · about {prime.minutes} minutes")


def test_what_is_often_asked_opens_at_once_and_is_counted(resident):
    resident.press("Declare my income (taxes)")

    assert resident.says("Declare my income (taxes) · step 1 of")
    assert resident.counted == {("guide", "declaration-revenus", "opened"): 1}


def test_back_leads_through_the_screens_in_the_order_they_came(resident):
    for name in ("Do a procedure", "Money and taxes", "Declare my income (taxes)"):
        resident.press(name)

    headings = []
    while "Back" in resident.buttons:
        resident.press("Back")
        headings.append(resident.heading)

    assert headings == [
        "Money and taxes",
        "What is it about?",
        "Hello, what would you like to do?",
    ]


def test_home_leads_to_the_first_screen_from_anywhere(resident):
    for name in ("Do a procedure", "Money and taxes", "Declare my income (taxes)"):
        resident.press(name)

    resident.press("Home")

    assert resident.heading == "Hello, what would you like to do?"
    assert "Back" not in resident.buttons
