"""A mediator's day at the kiosk: states, people without a booking, calls, notes to authors."""

import dataclasses

from kiosk.booking.ledger import Ledger
from kiosk.booking.model import Attendance, BookingId, State
from tests.screens.staff.today import counted, row


def test_a_visit_goes_from_expected_to_done_by_the_button_beside_it(nadia, booked, place):
    booked("Paul")
    staff = nadia()

    staff.press("Arrived")
    place.clock.passes(minutes=12)
    staff.kiosk.navigation.page.view.refresh()
    staff.see()
    assert row(staff, "Paul").endswith("Waiting, 12 min")

    staff.press("With me")
    assert row(staff, "Paul").endswith("With you")
    staff.press("Done")

    assert row(staff, "Paul").endswith("Done")
    assert counted(place, "booking") == {(booked.subject, "kept"): 1}


def test_her_day_is_read_once_when_it_is_opened_and_again_when_she_is_back_at_it(
    nadia, booked, place, monkeypatch
):
    booked("Paul")
    looks = []
    between = Ledger.between
    monkeypatch.setattr(Ledger, "between", lambda *of: looks.append(of) or between(*of))
    staff = nadia()
    assert len(looks) == 1

    staff.press("Without appointment")
    looks.clear()
    staff.press("Back")

    assert len(looks) == 1


def test_what_was_noted_by_mistake_is_taken_back_and_not_counted(nadia, booked, place):
    booked("Paul")
    staff = nadia()
    staff.press(row(staff, "Paul"))
    staff.press("Absent")
    assert counted(place, "booking") == {(booked.subject, "missed"): 1}

    staff.press("Undo: expected again")

    assert booked.ledger.find(BookingId("Paul")).attendance is Attendance.UNKNOWN
    assert counted(place, "booking") == {(booked.subject, "missed"): 0}
    staff.press("Back")
    assert row(staff, "Paul").endswith("Expected")


def test_undo_beside_the_list_puts_back_what_was_before(nadia, booked, place):
    booked("Paul")
    staff = nadia()
    staff.press("Arrived")

    staff.press("Paul: arrived. Undo")

    assert row(staff, "Paul").endswith("Expected")
    assert not [name for name in staff.buttons if "Undo" in name]


def test_those_that_are_over_make_room_for_the_next_ones(nadia, booked, place):
    for minutes, name in enumerate(("Paul", "Léa", "Zoé", "Ada")):
        booked(name, minutes=minutes)
    for name in ("Paul", "Léa", "Zoé"):
        place.day.mark(name, Attendance.KEPT)
    staff = nadia()
    shown = [name for name in ("Paul", "Léa", "Zoé", "Ada") if f", {name}, " in str(staff.buttons)]
    assert shown == ["Zoé", "Ada"]

    staff.press("Already over: 2")
    assert row(staff, "Paul").endswith("Done")


def test_noting_the_same_twice_counts_once(nadia, booked, place):
    booked("Paul")
    staff = nadia()
    staff.press(row(staff, "Paul"))
    for _ in range(2):
        staff.press("Done")

    assert counted(place, "booking") == {(booked.subject, "kept"): 1}


def test_tomorrow_and_the_week_are_shown_and_nothing_can_be_noted_of_them(nadia, booked, qtbot):
    booked("Ada", minutes=24 * 60)
    booked("Léo", minutes=4 * 24 * 60)
    staff = nadia()
    assert staff.says("Nobody has booked a session with you today.")

    staff.press("Tomorrow")
    assert row(staff, "Ada")
    assert "Arrived" not in staff.buttons
    staff.press("These seven days")
    qtbot.waitUntil(lambda: any("Léo" in name for name in staff.buttons), timeout=20_000)
    assert staff.says("Saturday 28 November")

    staff.press(row(staff, "Léo"))
    assert staff.says("This appointment is for another day. Its state can be noted then.")


def test_what_is_no_appointment_any_more_says_so(nadia, booked):
    booking = booked("Paul")
    staff = nadia()
    with booked.ledger.writing():
        gone = dataclasses.replace(booking, state=State.CANCEL_REQUESTED)
        booked.ledger.change(booking, gone)

    staff.press("Arrived")

    assert staff.says("This appointment is no longer in the calendar. Nothing was noted.")
