"""What became of a booking, told so that no state is taken for another."""

import icalendar
import pytest

from kiosk.app.messages import Reason
from kiosk.booking.model import State
from kiosk.guides.walk import Walk
from tests.screens.booths import FRIDAY, QUARTER_TO_TEN, Counter, Printer, book, come_back
from tests.screens.kiosks import PANELS
from tests.screens.squares import read_square

SQUARE = "Square that adds the session to the calendar of a telephone"
DONE = "It is booked."


@pytest.fixture
def printer():
    return Printer()


@pytest.fixture
def counter(printer):
    return Counter(printer=printer)


@pytest.fixture
def resident(at_booth, counter):
    """Somebody who has just booked."""
    resident = at_booth(counter)
    book(resident)
    return resident


@pytest.fixture
def waiting(at_booth):
    """Somebody whose booking waits for an answer, and the counter."""
    counter = Counter(State.REQUESTED)
    resident = at_booth(counter)
    book(resident)
    return resident, counter


def test_it_says_booked_with_whom_when_where_and_what_to_bring(resident):
    assert resident.heading == DONE
    assert QUARTER_TO_TEN in resident.texts
    assert resident.says("Karim\N{POP DIRECTIONAL ISOLATE} expects you. Here, ")
    assert resident.says("The desk is on the 2nd floor.")
    assert resident.says("• an identity document\n• your telephone")


def test_the_code_is_there_in_capitals_and_heard_word_by_word(resident):
    assert "Code: lune, 47, pomme" in resident.texts


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("contrast", [False, True])
def test_a_telephone_reads_the_appointment_from_the_pixels(at_booth, counter, panel, contrast):
    resident = at_booth(counter)
    book(resident)
    resident.window.resize(panel.width, panel.height)
    if contrast:
        resident.kiosk.display.toggleContrast()
    resident.scroll_to(SQUARE)

    calendar = icalendar.Calendar.from_ical(read_square(resident.look()))
    (event,) = calendar.walk("VEVENT")
    assert event["DTSTART"].dt == counter.only.start
    assert (event["DTEND"].dt - event["DTSTART"].dt).total_seconds() == 45 * 60
    assert event["SUMMARY"] == "Session with Karim"
    assert "Bibliothèque Mériadeck" in event["LOCATION"]
    assert counter.only.code in event["DESCRIPTION"]
    assert "STATUS" not in event or event["STATUS"] == "CONFIRMED"


def test_who_cannot_see_the_square_is_told_what_it_is_for(resident):
    assert resident.says(SQUARE)


def test_while_the_answer_is_not_known_nothing_says_booked_and_there_is_no_square(waiting):
    resident, _ = waiting

    assert resident.heading == "To be confirmed"
    assert resident.says("It is not an appointment yet")
    assert resident.says("type your code here, or ask at the desk")
    assert not resident.says(DONE)
    assert not resident.says("expects you")
    assert not resident.says(SQUARE)
    assert "Code: lune, 47, pomme" in resident.texts


def test_the_answer_is_told_the_moment_it_is_known(waiting, qtbot):
    resident, counter = waiting
    counter.desk.becomes(counter.only.id, State.CLAIMING)
    resident.see()
    assert resident.heading == "To be confirmed"

    counter.desk.becomes(counter.only.id, State.CONFIRMED)

    qtbot.waitUntil(lambda: resident.heading == DONE, timeout=20_000)
    assert resident.says(SQUARE)


def test_a_time_that_somebody_else_had_is_told_with_the_nearest_others_at_once(waiting, qtbot):
    resident, counter = waiting
    counter.desk.becomes(counter.only.id, State.CONFLICTED)
    qtbot.waitUntil(
        lambda: resident.heading == "This time was taken just before you.", timeout=20_000
    )

    assert resident.says("Nothing is lost.")
    assert not resident.says(SQUARE)
    near = ["Tomorrow at 9:00", "Tomorrow at 9:45", "Tomorrow at 10:30"]
    assert [name for name in resident.buttons if name in near] == near
    resident.press("Tomorrow at 9:00")
    assert resident.heading == "Is everything right?"
    counter.desk.answer = State.CONFIRMED
    resident.press("Book")

    assert resident.heading == DONE
    assert "Code: lune, 47, pomme" in resident.texts
    assert counter.desk.bookings[-1].state is State.CONFIRMED


def test_all_other_times_are_offered_too(waiting, qtbot):
    resident, counter = waiting
    counter.desk.becomes(counter.only.id, State.CONFLICTED)
    qtbot.waitUntil(lambda: "All other times" in resident.buttons, timeout=20_000)

    resident.press("All other times")
    resident.press(FRIDAY)
    resident.press("Continue")

    assert resident.heading == "Is everything right?"
    assert "Your first name" not in resident.texts  # it is known to the desk already


def test_a_ticket_is_printed_with_all_that_is_needed_and_without_the_name(resident, printer):
    resident.press("Print the ticket")

    (ticket,) = printer.tickets
    words = [line.words for line in (*ticket.above, *ticket.below)]
    assert words[:3] == ["Your session is booked.", QUARTER_TO_TEN, "An online procedure"]
    assert "LUNE 47 POMME" in words
    assert "Aicha" not in " ".join(words)
    assert "DTSTART:20261125T084500Z" in ticket.square
    assert "Printing…" in resident.buttons

    printer.says("printed")
    resident.see()
    assert "Print once more" in resident.buttons


def test_a_ticket_that_is_not_confirmed_says_so_and_has_no_square(at_booth, printer):
    counter = Counter(State.REQUESTED, printer=printer)
    resident = at_booth(counter)
    book(resident)
    resident.press("Print the ticket")

    (ticket,) = printer.tickets
    assert ticket.above[0].words == "To be confirmed"
    assert "It is not an appointment yet" in " ".join(line.words for line in ticket.above)
    assert ticket.square == ""


def test_when_printing_fails_one_is_told_to_photograph_the_screen(resident, printer):
    resident.press("Print the ticket")
    printer.says("failed", "paper")
    resident.see()

    assert resident.says("The printer has no more paper. Your code stays on this screen")


def test_without_a_printer_no_ticket_is_promised(at_booth):
    resident = at_booth(Counter())
    book(resident)

    assert not [name for name in resident.buttons if name.startswith("Print")]
    assert resident.says("Take a photo of this screen, or write the code on paper.")


def test_a_printer_is_looked_for_before_the_ticket_is_offered(resident, printer):
    assert printer.looked


def test_the_guide_of_the_subject_prepares_for_it(resident, prime):
    resident.press("Prepare this session")

    assert resident.says(f"{prime.words['en'].title} · step 1 of")


def test_before_one_leaves_one_is_reminded_of_the_code(resident):
    resident.press("Finish")

    assert resident.heading == "Finish and erase everything?"
    assert "LUNE 47 POMME" in resident.texts
    assert resident.says("Take a photo of it, or write it down, before you go.")
    assert "Take a code first" not in resident.buttons
    resident.press("No, go on")
    assert resident.heading == DONE
    resident.press("Finish")
    resident.press("Yes, finish")
    assert resident.ends == [Reason.FINISH]


def test_who_follows_is_reminded_of_nothing(resident):
    resident.kiosk.start_over()

    assert resident.kiosk.journey.opened.code_made == ""
    assert not resident.kiosk.journey.begun


def test_a_booking_made_and_one_given_up_half_way_are_counted(resident, at_booth):
    assert resident.counted == {("booking", "online", "made"): 1}

    other = at_booth(Counter())
    other.press("See a mediator")
    other.press("Book a session")
    other.press("My taxes")
    other.press("Finish")
    assert other.counted == {("abandoned", "taxes", "times"): 1}


def test_looking_at_what_there_is_counts_nothing(at_booth):
    resident = at_booth(Counter())
    resident.press("See a mediator")
    resident.press("Finish")

    assert resident.counted == {}


def test_a_booking_made_from_a_step_is_handed_over_with_the_step_and_no_name(
    at_booth, counter, prime
):
    resident = at_booth(counter, prime)
    resident.kiosk.journey.walk(Walk(prime, (0, 0)))
    resident.see()
    resident.press("I am stuck")
    resident.press("Book a session")
    assert resident.heading == "When would you like to come?"
    resident.press(FRIDAY)
    resident.press("Continue")
    resident.type("zoe")
    resident.press("Continue")
    resident.press("Continue without a number")
    resident.press("Book")

    assert counter.only.step == "prime-activite/simulate"
    assert counter.only.subject == "online"


def test_the_ticket_is_to_be_had_again_with_the_code(resident, printer):
    resident.press("Home")
    come_back(resident)

    resident.press("Print the ticket")
    assert printer.tickets
