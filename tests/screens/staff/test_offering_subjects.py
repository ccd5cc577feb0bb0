"""Subjects, calendars and the file of what a place offers, on the librarian's screens."""

import pytest

from kiosk.app.booking_desk import DEMONSTRATION
from kiosk.screens.staff.subject_words import number_in_words
from tests.screens.staff.offered import book, offer, write
from tests.screens.staff.settings_pages import go


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "when it begins"),
        (45, "45 minutes before"),
        (60, "1 hour before"),
        (180, "3 hours before"),
        (1440, "1 day before"),
        (2160, "36 hours before"),
        (2880, "2 days before"),
    ],
)
def test_how_long_before_is_said_in_the_largest_whole_unit(librarian, minutes, words):
    del librarian  # what it shows is in English
    assert number_in_words("notice_minutes", minutes) == words


def test_a_subject_is_renamed_shortened_and_no_more_offered(librarian, offering):
    go(librarian, "Subjects", "Taxes", "What it is called: English", "Erase everything")
    write(librarian, "Tax return")
    go(librarian, "How long a session is", "30 minutes", "Where one meets", "By telephone")
    go(librarian, "Booked at the latest", "1 day before", "Booked at the earliest")
    go(librarian, "14 days before", "Residents can book it")

    subject = offer(offering).subject("impots")
    assert subject.words["en"].title == "Tax return"
    assert subject.words["en"].hint == "Declare, pay, understand a letter."
    assert (subject.minutes, subject.place_kind) == (30, "phone")
    assert (subject.notice_minutes, subject.horizon_days) == (1440, 14)
    assert subject not in offer(offering).offered
    assert librarian.says("Not offered: press to offer it")


def test_a_subject_without_french_words_or_on_which_a_mediator_hangs_stays(librarian, offering):
    text = (offering.config / "booking.toml").read_text("utf-8")
    go(librarian, "Subjects", "Taxes", "What it is called: French", "Erase everything", "Keep")
    assert librarian.says("Write 1 to 300 letters.")
    assert (offering.config / "booking.toml").read_text("utf-8") == text

    go(librarian, "Back", "Back", "Back", "Mediators", "Luc", "Subjects")
    for name in ("Work and retirement", "E-mail and telephone"):
        go(librarian, name)
    go(librarian, "Back", "Back", "Back", "Subjects", "Something else", "Remove")
    assert librarian.says("Luc helps with nothing else. Give her another subject first.")


def test_removing_a_subject_takes_it_from_mediators_and_can_be_undone(librarian, offering):
    book(offering, with_whom="luc", about="impots", days=1)
    go(librarian, "Subjects", "Taxes", "Remove")
    assert librarian.says("Sessions booked already: 1")
    go(librarian, "Remove")

    assert offer(offering).subject("impots") is None
    assert "impots" not in offer(offering).mediator("nadia").subjects

    go(librarian, "Put it back")
    assert "impots" in offer(offering).mediator("nadia").subjects


def test_a_calendar_of_another_program_is_used_said_and_kept(librarian, offering):
    calendar = offering.config / "calendars" / "nadia.ics"
    before = calendar.read_bytes()
    go(librarian, "Mediators", "Nadia")
    assert librarian.says("in a calendar made elsewhere")
    go(librarian, "Her hours")
    assert librarian.says("Her hours were made by another program, and are used as they are")

    go(librarian, "Set a plain week instead", "Tuesday", "Open once", "Keep")

    assert calendar.with_suffix(".ics.before").read_bytes() == before
    assert b"BYDAY" in before or b"RRULE" in calendar.read_bytes()
    go(librarian, "Back")
    assert librarian.says("Tuesday: 10:00–18:00")


def test_a_broken_file_is_said_with_its_line_and_nothing_is_written_over(librarian, offering):
    path = offering.config / "booking.toml"
    go(librarian, "Mediators", "Add a mediator")
    path.write_text(path.read_text("utf-8").replace('"Nadia"', "“Nadia”"), "utf-8")
    before = path.read_bytes()

    write(librarian, "Zoé")

    assert librarian.says("A file has a fault, and nothing was changed. Mend it first: ")
    assert librarian.says("the quotes are curly ones")
    assert path.read_bytes() == before


def test_of_two_who_change_one_mediator_the_second_is_told(librarian, offering):
    go(librarian, "Mediators", "Nadia", "First name")
    path = offering.config / "booking.toml"
    path.write_text(path.read_text("utf-8").replace('"Nadia"', '"Nina"'), "utf-8")

    write(librarian, "x")
    assert librarian.says("Somebody changed this while you wrote. It now says: “Nina”.")

    go(librarian, "Keep")
    assert offer(offering).mediator("nadia").first_name == "Nadiax"


def test_who_was_removed_meanwhile_is_said(librarian, offering):
    go(librarian, "Mediators", "Luc", "Languages")
    path = offering.config / "booking.toml"
    head, _, rest = path.read_text("utf-8").partition('[[mediators]]\nid = "luc"')
    path.write_text(head + rest[rest.index("[[mediators]]") :], "utf-8")

    go(librarian, "Spanish")

    assert librarian.says("Somebody has removed this meanwhile.")


def test_the_first_change_of_a_demonstration_makes_its_offer_the_places_own(librarian, office):
    path = office.config / "site.toml"
    path.write_text(f"demonstration = true\n{path.read_text('utf-8')}", "utf-8")
    go(librarian, "Subjects", "Taxes", "How long a session is", "30 minutes")

    shipped = (DEMONSTRATION / "booking.toml").read_text("utf-8")
    written = (office.config / "booking.toml").read_text("utf-8")
    assert written == shipped.replace("minutes = 45", "minutes = 30", 1)
    assert (office.config / "calendars" / "nadia.ics").is_file()


def test_the_lists_say_who_and_what_cannot_be_booked(librarian, office):
    go(librarian, "Subjects", "Add a subject")
    write(librarian, "Impôts")
    assert librarian.described("Impôts") == "Nobody helps with it: it cannot be booked."
    go(librarian, "Back", "Mediators", "Add a mediator")
    write(librarian, "Anaïs")
    go(librarian, "Back")

    said = "No hours in the next two weeks: she cannot be booked."
    assert librarian.described("Anaïs") == said
    go(librarian, "Anaïs", "Her hours", "Monday", "Open once", "Keep", "Back", "Back")
    assert librarian.described("Anaïs") == "Impôts"
