"""A mediator's day at the kiosk: states, people without a booking, calls, notes to authors."""

import dataclasses
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.app.booking_desk import DEMONSTRATION, make_ledger, read_booking, refresh_calendars
from kiosk.app.booth import make_booth
from kiosk.app.roll_call import RollCall
from kiosk.app.workshops import make_workshop_desk, refresh_workshops
from kiosk.booking.ledger import Ledger
from kiosk.booking.model import Attendance, Booking, BookingId, Person, State
from kiosk.language.languages import Language
from kiosk.staff.author_notes import About
from kiosk.staff.calls import Answer, Call
from kiosk.staff.where import Where
from kiosk.storage.counts import Counts
from tests.screens.booths import Clock, Printer
from tests.screens.staff.conftest import HERS, come_in

MORNING = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # a Tuesday, ten o'clock in Bordeaux
SUBJECT = "Taxes"


@pytest.fixture
def clock():
    return Clock(MORNING)


@pytest.fixture
def place(office, clock):
    """A place with bookings, and the staff's side of it at that moment."""
    for source in [DEMONSTRATION / "booking.toml", *(DEMONSTRATION / "calendars").iterdir()]:
        target = office.config / source.relative_to(DEMONSTRATION)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(source.read_bytes())
    return dataclasses.replace(office, clock=clock)


@pytest.fixture
def booked(place):
    """Books a session with Nadia, so many minutes from now."""
    ledger = make_ledger(place.database, place.data)
    offer = read_booking(place.config).offer
    nadia = next(each for each in offer.mediators if each.first_name == "Nadia")

    def book(name, minutes=0, state=State.CONFIRMED):
        at = MORNING + timedelta(minutes=minutes)
        booking = Booking(
            id=BookingId(name),
            code=f"lune {len(name)} pomme",
            subject=nadia.subjects[0],
            mediator=nadia.id,
            place=offer.here,
            start=at,
            minutes=30,
            state=state,
            made_at=at,
            asked_start=at,
        )
        with ledger.writing():
            ledger.seal_in(booking, Person(name))
        return booking

    book.ledger = ledger
    book.subject = str(nadia.subjects[0])
    return book


@pytest.fixture
def nadia(arrive, place):
    """Nadia in front of a kiosk that nobody uses."""

    def come(*, booth=False):
        resident = arrive()
        if booth:
            refresh_calendars(place.database, read_booking(place.config), place.clock())
            made = make_booth(place.database, place.data, place.config, None)
            made = dataclasses.replace(made, clock=place.clock, printing=Printer())
            resident.kiosk.journey.opened.open_booth(made)
        resident.kiosk.journey.opened.open_office(place)
        resident.see()
        come_in(resident, "Nadia", HERS)
        return resident

    return come


def counted(place, measure):
    sums = Counts(place.database).sums(MORNING.date(), date.max).items()
    return {(subject, detail): number for (key, subject, detail), number in sums if key == measure}


def row(staff, name):
    """What the line of that person says."""
    (found,) = [each for each in staff.buttons if f", {name}, " in each]
    return found


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


def test_somebody_without_a_booking_is_with_her_at_once_and_counted_once(nadia, place):
    staff = nadia()
    staff.press("Without appointment")
    staff.press(SUBJECT)
    staff.press("Now, with me")

    (line,) = [name for name in staff.buttons if "Without appointment, " in name]
    assert line.endswith("With you")
    assert list(counted(place, "walkin").values()) == [1]
    staff.press("Done")
    assert list(counted(place, "walkin").values()) == [1]

    (line,) = [name for name in staff.buttons if "Without appointment, " in name]
    staff.press(line)
    staff.press("It was a mistake: remove")
    assert list(counted(place, "walkin").values()) == [0]
    assert staff.says("Nobody has booked a session with you today.")


def test_the_next_free_time_is_booked_with_the_name_that_is_given(nadia, place, booked):
    staff = nadia(booth=True)
    staff.press("Without appointment")
    staff.press(SUBJECT)
    staff.press("The next free time")
    staff.type("lea")
    staff.press("Continue")
    staff.press("Continue without a number")
    staff.press("Book")

    made = [each for each in booked.ledger.in_states(frozenset({State.CONFIRMED}))]
    assert [booked.ledger.person(each.id).first_name for each in made] == ["Lea"]
    assert counted(place, "booking") == {(str(made[0].subject), "made"): 1}
    assert "Lock" in staff.buttons, "the staff is still in"


def test_a_booking_of_today_is_cancelled_for_somebody_though_a_resident_could_not(
    nadia, place, booked
):
    booking = booked("Paul", minutes=60)
    staff = nadia(booth=True)
    staff.press(row(staff, "Paul"))
    staff.press("Move, cancel or print")
    staff.press("Cancel this session")
    staff.press("Yes, cancel it")

    assert booked.ledger.find(booking.id).state in {State.CANCELLED, State.CANCEL_REQUESTED}
    assert counted(place, "booking") == {(booked.subject, "cancelled"): 1}


def test_a_call_from_another_kiosk_is_shown_and_answered(nadia, place):
    where = Where("carte-grise", "photo", 4, "paper")
    place.calls.take_in(Call("a", "Poste 2", where, MORNING, origin="poste-2"))
    staff = nadia()

    assert staff.says("Poste 2 calls you")
    assert [text for text in staff.texts if "step 4" in text and "a paper is missing" in text]
    staff.press("In 10 minutes")

    assert place.calls.find("a").answer is Answer.TEN_MINUTES
    assert "In 10 minutes" in staff.checked
    place.calls.end("a")
    staff.kiosk.navigation.page.view.refresh()
    staff.see()
    assert not staff.says("Poste 2 calls you")


def test_a_call_comes_while_she_looks_at_her_day(nadia, place, qtbot):
    staff = nadia()
    place.calls.take_in(Call("a", "", Where(), MORNING))

    qtbot.waitUntil(lambda: staff.says("Somebody calls you from this kiosk"), timeout=20_000)


def test_where_people_get_stuck_leads_to_a_note_which_is_kept_with_one_press(nadia, place):
    Counts(place.database).add(MORNING.date(), "stuck", "prime-activite/connect", "password", 3)
    Counts(place.database).add(MORNING.date() - timedelta(days=8), "stuck", "rsa/x", "sms", 9)
    staff = nadia()
    (line,) = [name for name in staff.buttons if "password" in name]
    assert line.endswith(": 3")
    assert not [name for name in staff.buttons if ": 9" in name], "longer ago than a week"

    staff.press(line)
    staff.press("The site has changed")

    (note,) = place.notes.all()
    assert (note.guide, note.step, note.about) == ("prime-activite", "connect", About.SITE_CHANGED)
    assert staff.says("The note is kept. The librarian will see it.")
    staff.press("Add words")
    staff.type("bleu")
    staff.press("Keep")
    assert [each.words for each in place.notes.all()] == ["bleu"]
    staff.press("Undo")
    assert place.notes.all() == []


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
