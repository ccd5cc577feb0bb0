"""Workshops: chosen, registered for, waited for, and given up with the code."""

from kiosk.app.booth import Booth
from kiosk.booking.model import Person
from kiosk.booking.registrations import RegistrationState as S
from kiosk.language.languages import Language
from kiosk.storage.troubles import StorageError, Trouble
from kiosk.tour.shown_desk import ZONE, ShownDesk
from kiosk.tour.shown_workshops import WORKSHOPS
from tests.screens.booths import Clock
from tests.screens.hall import THREE_DAYS, Hall
from tests.screens.mouth import Mouth

SMARTPHONE, EMAILS, CAFE, TRAINING = (
    "My smartphone, first steps",
    "My e-mail, safely",
    "Digital coffee",
    "Helping without doing it for them",
)


def to_list(resident):
    resident.press("See a mediator")
    resident.press("Workshops")


def register(resident, workshop, button="Register", name="a"):
    resident.press(workshop)
    resident.press(button)
    resident.type(name)
    resident.press("Continue")
    resident.press("Continue without a number")


def test_the_list_says_when_where_and_how_many_seats_are_left(in_hall, hall):
    resident = in_hall(hall)
    to_list(resident)

    said = {name: resident.described(name) for name in (SMARTPHONE, EMAILS, CAFE, TRAINING)}
    assert said[SMARTPHONE] == (
        "Tuesday 1 December at 10:00. Mériadeck. 3 seats left. 1 other date."
    )
    assert "Full. 2 people on the waiting list." in said[EMAILS]
    assert "Come as you are: no registration." in said[CAFE]
    assert "and 2 more dates" in said[TRAINING]


def test_what_is_full_shows_its_next_date_with_a_seat(in_hall, hall):
    hall.desk.taken[WORKSHOPS[0].id] = 8
    resident = in_hall(hall)
    to_list(resident)

    assert resident.described(SMARTPHONE).startswith("Tuesday 8 December at 10:00.")


def test_without_workshops_there_is_no_way_to_them(arrive):
    resident = arrive(booth=Booth(ShownDesk(), clock=Clock(), zone=ZONE))
    resident.press("See a mediator")

    assert "Workshops" not in resident.buttons


def test_a_workshop_shows_all_its_dates_and_that_one_registration_is_for_all(in_hall, hall):
    resident = in_hall(hall)
    to_list(resident)
    resident.press(TRAINING)

    for each in THREE_DAYS:
        assert resident.says(each)
    assert resident.says("One registration is for all these dates.")
    assert resident.says("12 seats left.")
    assert resident.says("Training on three mornings.")


def test_one_comes_to_an_open_workshop_without_registering(in_hall, hall):
    resident = in_hall(hall)
    to_list(resident)
    resident.press(CAFE)

    assert resident.says("Come as you are: no registration.")
    assert "Register" not in resident.buttons


def test_another_date_of_the_same_is_a_press_away(in_hall, hall):
    resident = in_hall(hall)
    to_list(resident)
    resident.press(SMARTPHONE)
    resident.press("Tuesday 8 December at 10:00")

    assert resident.says("5 seats left.")
    assert resident.says("Tuesday 8 December, from 10:00 to 12:00")


def test_a_seat_is_registered_with_a_first_name_alone(in_hall, hall):
    resident = in_hall(hall)
    to_list(resident)
    register(resident, SMARTPHONE)

    assert resident.says("You are registered.")
    assert resident.says("Code: rose, 29, bateau")
    assert hall.desk.persons == [Person("A")]
    assert hall.desk.registrations[0].workshop.id == WORKSHOPS[0].id


def test_the_code_of_a_seat_is_said_aloud_only_when_asked_for(in_hall, hall):
    mouth = Mouth()
    resident = in_hall(hall, speech=lambda parent: mouth)
    to_list(resident)
    register(resident, SMARTPHONE)
    resident.press("Listen")
    mouth.end_all()
    assert "It is said only if you ask for it." in " ".join(mouth.said)
    assert "bateau" not in " ".join(mouth.said)

    resident.press("Say my code")
    mouth.end_all()

    assert "bateau" in " ".join(mouth.said)


def test_nothing_leads_back_to_where_it_could_be_asked_for_twice(in_hall, hall):
    resident = in_hall(hall)
    to_list(resident)
    register(resident, SMARTPHONE)
    resident.press("Back")

    assert "See a mediator" in resident.buttons
    assert len(hall.desk.registrations) == 1


def test_a_telephone_may_be_given(in_hall, hall):
    resident = in_hall(hall)
    to_list(resident)
    resident.press(SMARTPHONE)
    resident.press("Register")
    resident.type("o")
    resident.press("Continue")
    resident.type("0612345678")
    resident.press("Continue with this number")

    assert hall.desk.persons == [Person("O", "06 12 34 56 78")]


def test_who_comes_when_it_is_full_is_told_the_place_in_line_and_how_to_know_more(in_hall, hall):
    resident = in_hall(hall)
    to_list(resident)
    register(resident, EMAILS, "Go on the waiting list")

    assert resident.says("You are number 3 on the waiting list.")
    assert resident.says("Type your code here again, or ask at the desk")
    assert not resident.says("You are registered.")


def test_until_the_answer_is_known_nothing_says_that_there_is_a_seat(in_hall, qtbot):
    hall = Hall(S.REQUESTED)
    resident = in_hall(hall)
    to_list(resident)
    register(resident, SMARTPHONE)
    assert resident.says("To be confirmed")
    assert not resident.says("registered")

    hall.desk.becomes(hall.desk.registrations[0].id, S.REGISTERED)

    qtbot.waitUntil(lambda: resident.heading == "You are registered.", timeout=20_000)


def test_when_nothing_can_be_kept_it_is_said_and_nobody_is_registered(in_hall, hall):
    hall.desk.broken = StorageError(Trouble.FULL)
    resident = in_hall(hall)
    to_list(resident)
    register(resident, SMARTPHONE)

    assert resident.says("you are not registered")
    assert hall.desk.registrations == []


def test_what_began_meanwhile_takes_nobody(in_hall, hall):
    resident = in_hall(hall)
    to_list(resident)
    resident.press(SMARTPHONE)
    resident.press("Register")
    resident.type("o")
    resident.press("Continue")
    hall.desk.held = []
    resident.press("Continue without a number")

    assert resident.says("One cannot register for this workshop any more.")


def test_in_arabic_titles_are_in_arabic(in_hall, hall):
    resident = in_hall(hall, languages=(Language.AR, Language.FR))
    resident.press(next(each for each in resident.buttons if "وسيط" in each))
    resident.press("الورشات")

    assert "هاتفي الذكي: الخطوات الأولى" in resident.buttons
