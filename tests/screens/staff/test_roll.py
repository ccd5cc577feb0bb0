"""Who came to a workshop, noted from the list of its day."""

from datetime import timedelta

import pytest

from kiosk.app.booking_desk import read_booking
from kiosk.app.roll_call import RollCall
from kiosk.app.workshops import make_workshop_desk, refresh_workshops
from kiosk.booking.model import Person
from kiosk.language.languages import Language
from tests.screens.staff.today import counted


@pytest.fixture
def at_workshop(place):
    """A workshop of the demonstration place, and what registers somebody for it."""
    settings = read_booking(place.config)
    refresh_workshops(place.database, settings, place.clock())
    desk = make_workshop_desk(place.database, place.data, settings.offer)
    offered = next(it for it in desk.workshops(place.clock()) if it.free and not it.begun)

    def register(name):
        return desk.register(offered.workshop.id, Person(name), place.clock())

    register.offered = offered
    register.desk = desk
    register.title = offered.workshop.words_in(Language.EN).title
    return register


def days_of(place, workshop):
    calls = RollCall(place.database, place.data, place.zone)
    return calls, calls.days(workshop)


def open_roll(staff, place, workshop, number=1):
    """From her day to the list of a day of that workshop."""
    staff.press("Workshops")
    _, days = days_of(place, workshop)
    staff.kiosk.navigation.page.view.taken.emit(days[number - 1].id)
    staff.see()
    assert staff.heading == workshop.words_in(Language.EN).title


def test_who_came_to_a_workshop_is_noted_counted_once_and_can_be_taken_back(
    nadia, place, at_workshop
):
    at_workshop("Paul")
    staff = nadia(booth=True)
    open_roll(staff, place, at_workshop.offered.workshop)
    assert staff.says("Paul")
    assert staff.says(f"Free seats: {at_workshop.offered.free - 1}.")

    staff.press("Present")
    assert counted(place, "workshop") == {("workshops", "attended"): 1}
    staff.press("Absent")
    assert counted(place, "workshop") == {
        ("workshops", "attended"): 0,
        ("workshops", "absent"): 1,
    }
    assert staff.checked == ["Absent"]
    staff.press("Absent")
    assert not any(counted(place, "workshop").values())
    assert staff.checked == []


def test_only_what_was_noted_first_of_a_participant_leaves_the_place(place, at_workshop):
    registration = at_workshop("Paul")
    calls, (day, *_) = days_of(place, at_workshop.offered.workshop)
    for came in (True, False, True):
        calls.note(registration.id, day.day, came, place.clock())

    with place.database.reading() as database:
        rows = database.execute(
            "SELECT detail, number, leaving FROM counts WHERE measure = 'workshop'"
        ).fetchall()
    assert {detail: (number, leaving) for detail, number, leaving in rows} == {
        "attended": (1, 1),
        "absent": (0, 0),
    }


def test_somebody_more_is_registered_from_the_list(nadia, place, at_workshop):
    staff = nadia(booth=True)
    open_roll(staff, place, at_workshop.offered.workshop)
    assert staff.says("Nobody has registered at this kiosk.")
    staff.press("Register somebody")
    staff.press("Register")
    staff.type("lea")
    staff.press("Continue")
    staff.press("Continue without a number")

    calls, (day, *_) = days_of(place, at_workshop.offered.workshop)
    assert [each.name for each in calls.participants(day)] == ["Lea"]
    assert counted(place, "workshop") == {("workshops", "registered"): 1}


def test_workshops_that_are_far_away_are_not_in_the_list(nadia, place, at_workshop):
    staff = nadia(booth=True)
    staff.press("Workshops")

    rows = [name for name in staff.buttons if name not in {"Back", "Lock"}]
    assert 5 < len(rows) < 40
    assert at_workshop.title in rows


def test_a_workshop_of_yesterday_can_still_be_noted_and_one_of_last_week_not(place, at_workshop):
    calls, (day, *_) = days_of(place, at_workshop.offered.workshop)

    assert calls.find(day.id, day.start + timedelta(days=1))
    assert calls.find(day.id, day.start + timedelta(days=7)) is None


@pytest.fixture
def training(place, at_workshop):
    """A workshop of several days with one registration, for which Paul has registered."""
    desk = at_workshop.desk
    offered = next(it for it in desk.workshops(place.clock()) if len(it.workshop.sessions) > 1)
    desk.register(offered.workshop.id, Person("Paul"), place.clock())
    return offered.workshop


def test_each_day_of_a_training_has_a_list_and_a_state_of_its_own(nadia, place, clock, training):
    clock.now = training.sessions[1].start - timedelta(minutes=5)
    staff = nadia(booth=True)
    open_roll(staff, place, training, 2)
    assert staff.says("day 2 of 3")
    staff.press("Present")
    staff.press("Back")
    staff.press("Back")
    open_roll(staff, place, training, 1)
    assert staff.checked == []
    assert staff.says("Other days: present 1, absent 0")
    staff.press("Absent")

    assert counted(place, "workshop") == {
        ("workshops", "attended"): 1,
        ("workshops", "absent"): 1,
    }
    staff.press("Absent")
    assert staff.checked == []
    assert counted(place, "workshop") == {
        ("workshops", "attended"): 1,
        ("workshops", "absent"): 0,
    }


def test_what_was_noted_of_one_day_leaves_the_place_beside_that_of_another(
    place, at_workshop, training
):
    calls, days = days_of(place, training)
    (paul,) = calls.participants(days[0])
    for day in days[:2]:
        calls.note(paul.registration, day.day, True, place.clock())

    with place.database.reading() as database:
        rows = database.execute(
            "SELECT detail, number, leaving FROM counts WHERE measure = 'workshop'"
        ).fetchall()
    assert [tuple(row) for row in rows] == [("attended", 2, 2)]
    (paul,) = calls.participants(days[2])
    assert (paul.came, paul.others) == (None, (2, 0))
