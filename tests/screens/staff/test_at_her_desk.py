"""What a mediator does for people beside her list: without a booking, by a call, by a note."""

from datetime import timedelta

from kiosk.booking.model import State
from kiosk.staff.author_notes import About
from kiosk.staff.calls import Answer, Call
from kiosk.staff.where import Where
from kiosk.storage.counts import Counts
from tests.screens.staff.today import MORNING, counted, row

SUBJECT = "Taxes"


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
