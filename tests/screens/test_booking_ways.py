"""The ways to a session: from the first screen, from a step, from the call for somebody."""

import subprocess
import sys

from kiosk.guides.walk import Walk
from tests.screens.booths import FRIDAY, ONLINE, times
from tests.screens.kiosks import LANDSCAPE
from tests.screens.ways import follow

NEXT = "Next free time here: today at 14:30, with Nadia"


def test_the_first_screen_leads_to_a_mediator(at_booth, counter):
    resident = at_booth(counter)
    assert resident.described("See a mediator") == "Book, move or cancel a session, a workshop."

    resident.press("See a mediator")

    assert resident.heading == "See a mediator"
    assert {"Book a session", "My booking"} <= set(resident.buttons)
    resident.press("I need somebody now")
    assert resident.heading == "A mediator can help you"


def test_where_nothing_can_be_booked_the_tile_leads_to_the_desk(resident):
    assert resident.described("See a mediator") == "Somebody helps you, here."

    resident.press("See a mediator")

    assert resident.heading == "A mediator can help you"
    assert "Book a session" not in resident.buttons


def test_the_next_free_time_is_on_the_first_screen_and_only_its_subject_is_asked(
    at_booth, counter
):
    resident = at_booth(counter)
    resident.press(NEXT)
    assert resident.heading == "What is it about?"
    assert resident.says("Your time: today at 14:30, with Nadia.")
    resident.press(ONLINE)

    assert resident.heading == "What is your first name?"
    resident.type("a")
    resident.press("Continue")
    resident.press("Continue without a number")
    assert "Tuesday 24 November at 14:30" in resident.texts


def test_the_next_free_time_is_another_as_time_goes_by(at_booth, counter):
    resident = at_booth(counter)
    counter.clock.passes(hours=4)

    resident.kiosk.navigation.page.view.refresh()

    assert "Next free time here: tomorrow at 9:00, with Nadia" in resident.buttons


def test_without_a_free_time_there_is_no_such_line(at_booth, counter):
    counter.desk.full = True
    resident = at_booth(counter)

    assert not [name for name in resident.buttons if name.startswith("Next free time")]


def test_the_line_is_in_the_language_of_the_screen(at_booth, counter):
    resident = at_booth(counter)
    resident.kiosk.display.chooseLanguage("fr")

    (line,) = [name for name in resident.buttons if name.startswith("Prochain")]
    assert line == "Prochain créneau libre ici\xa0: aujourd’hui à 14\xa0h\xa030, avec Nadia"


def test_all_of_the_first_screen_is_seen_at_once(at_booth, counter):
    for language in ("fr", "en", "es", "pt", "ar"):
        resident = at_booth(counter, panel=LANDSCAPE)
        resident.kiosk.display.chooseLanguage(language)
        resident.look()
        names = [node.name for node in resident.pressables]
        assert not {"Further down", "Plus bas"} & set(names), language
        assert resident.seen(resident.pressables[-1]).height()
        arrows = [n for n in names if n in {"Más abajo", "Mais abaixo", "إلى الأسفل"}]
        assert not arrows, language


def test_who_is_stuck_is_told_when_the_next_session_could_be(at_booth, counter, prime):
    resident = at_booth(counter, prime)
    follow(resident, Walk(prime, (0, 0)))
    resident.press("I am stuck")

    assert resident.described("Book a session") == "Next free time: today at 14:30."
    resident.press("Book a session")
    assert resident.says(f"Session · 2 of 4 · {ONLINE}")
    assert FRIDAY in times(resident)


def test_a_step_that_needs_somebody_offers_a_session(at_booth, counter, prime):
    resident = at_booth(counter, prime)
    follow(resident, Walk(prime, (0, 1)))

    resident.press("Book a session")

    assert resident.says(f"Session · 2 of 4 · {ONLINE}")


def test_the_call_for_a_mediator_offers_a_session_for_the_step_one_is_at(at_booth, counter, prime):
    resident = at_booth(counter, prime)
    follow(resident, Walk(prime, (0, 0)))
    resident.press("Call a mediator")

    resident.press("Book a session")

    assert resident.says(f"Session · 2 of 4 · {ONLINE}")


def test_from_a_guide_without_a_subject_one_is_asked_what_it_is_about(at_booth, counter, shipped):
    car = next(each for each in shipped if each.id == "carte-grise")
    resident = at_booth(counter, car)
    follow(resident, Walk(car, (0,)))
    resident.press("I am stuck")
    resident.press("Book a session")

    assert resident.heading == "What is it about?"


def test_the_first_screen_is_there_before_anything_of_booking_is_loaded():
    code = """
import sys
import kiosk.app.screen
loaded = [name for name in sys.modules if "booking" in name or name.startswith("kiosk.devices.p")]
heavy = {"httpx", "lxml", "icalendar", "opendp", "cryptography"} & set(sys.modules)
print(loaded, heavy)
"""
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert said == "[] set()\n"
