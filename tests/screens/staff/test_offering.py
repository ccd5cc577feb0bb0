"""A librarian sets mediators, their hours and PINs, and what sessions can be booked for."""

from datetime import timedelta

import pytest

from kiosk.app.booking_desk import DEMONSTRATION, make_ledger, read_booking, refresh_calendars
from kiosk.booking.model import Booking, BookingId, MediatorId, Person, State, SubjectId
from kiosk.booking.openings import Openings
from kiosk.screens.staff.subject_words import number_in_words
from kiosk.staff.door import Opened
from kiosk.staff.people import mediator
from tests.screens.staff.test_settings import KEPT, go, last_of


@pytest.fixture
def place(office):
    """The place offers what is shipped, in files of its own."""
    (office.config / "booking.toml").write_bytes((DEMONSTRATION / "booking.toml").read_bytes())
    folder = office.config / "calendars"
    folder.mkdir()
    for path in (DEMONSTRATION / "calendars").iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    return office


def offer(office):
    reading = read_booking(office.config)
    assert not [each for each in reading.problems if "at least one" not in each.sentence]
    return reading.offer


def write(librarian, words):
    librarian.kiosk.navigation.page.view.type(words)
    go(librarian, "Keep")


def book(office, *, with_whom, about, days=2):
    start = (office.clock() + timedelta(days=days)).replace(microsecond=0)
    booking = Booking(
        id=BookingId(f"b{days}"),
        code=f"lune {days} pomme",
        subject=SubjectId(about),
        mediator=MediatorId(with_whom),
        place=None,
        start=start,
        minutes=45,
        state=State.CONFIRMED,
        made_at=start,
        asked_start=start,
    )
    ledger = make_ledger(office.database, office.data)
    with ledger.writing():
        ledger.add(booking, Person("Paul"))


def test_a_place_that_offers_nothing_gets_a_subject_a_mediator_and_hours_and_can_be_booked(
    librarian, office
):
    go(librarian, "Subjects")
    assert librarian.says("There is no subject yet: nothing can be booked.")
    go(librarian, "Back", "Mediators")
    assert librarian.says("Nobody is here yet. Press “Add a mediator”")
    go(librarian, "Back", "Subjects", "Add a subject")
    write(librarian, "Impôts")
    go(librarian, "Back", "Mediators", "Add a mediator")
    write(librarian, "Anaïs")
    assert librarian.heading == "Anaïs"
    assert librarian.says("none yet: she cannot be booked")
    go(librarian, "Her hours")
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"):
        go(librarian, day, "Open once", "Keep")
    assert librarian.says(KEPT)

    made = offer(office)
    assert made.places[made.here].name == "Médiathèque de Bègles"
    (anais,) = made.mediators
    assert (anais.id, anais.first_name, anais.subjects) == ("anais", "Anaïs", ("impots",))
    settings = read_booking(office.config)
    assert refresh_calendars(office.database, settings, office.clock()) == []
    slots = Openings(make_ledger(office.database, office.data), made).slots(
        made.subjects[0], office.clock()
    )
    assert slots
    assert {slot.mediator for slot in slots} == {"anais"}
    assert last_of(office) == ("setting changed", "booking.mediators")


def test_the_first_mediator_of_a_place_without_subjects_brings_the_usual_ones(librarian, office):
    go(librarian, "Mediators", "Add a mediator")
    write(librarian, "Anaïs")
    assert librarian.heading == "Anaïs"

    made = offer(office)
    assert len(made.subjects) > 3
    assert made.mediators[0].subjects == tuple(each.id for each in made.subjects)
    assert librarian.says("none yet: she cannot be booked")


def test_a_mediators_name_languages_and_subjects_are_changed(librarian, place):
    go(librarian, "Mediators", "Nadia", "First name", "Erase everything")
    write(librarian, "Nora")
    assert librarian.heading == "Nora"
    go(librarian, "Languages", "Spanish", "Back", "Subjects", "Taxes", "Back", "Back")

    nora = offer(place).mediator("nadia")
    assert nora.first_name == "Nora"
    assert nora.languages == ("fr", "ar", "es")
    assert "impots" not in nora.subjects
    text = (place.config / "booking.toml").read_text("utf-8")
    assert text.startswith("# What the demonstration place offers to book")


def test_with_her_name_her_pin_changes_its_owner(librarian, place):
    go(librarian, "Mediators", "Nadia", "First name", "Erase everything")
    write(librarian, "Nora")

    assert mediator("Nora") in place.door.people()
    assert mediator("Nadia") not in place.door.people()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("", "A name has 1 to 40 letters."), ("Luc", "It is there already: Luc")],
)
def test_a_name_that_is_none_or_anothers_is_a_sentence(librarian, place, typed, sentence):
    go(librarian, "Mediators", "Add a mediator")
    write(librarian, typed)

    assert librarian.says(sentence)
    assert len(offer(place).mediators) == 3


def test_a_pin_is_typed_twice_and_opens_the_door(librarian, place):
    go(librarian, "Mediators", "Luc", "PIN")
    for _ in range(2):
        librarian.type("918273")
        go(
            librarian,
            next(name for name in librarian.buttons if name in {"Go on", "Keep this PIN"}),
        )

    assert librarian.heading == "Luc"
    found = place.door.try_pin(mediator("Luc"), "918273", place.clock())
    assert isinstance(found, Opened)


def test_removing_a_mediator_says_who_has_booked_and_can_be_undone(librarian, place):
    book(place, with_whom="nadia", about="impots")
    text = (place.config / "booking.toml").read_text("utf-8")
    go(librarian, "Mediators", "Nadia", "Remove")
    assert librarian.says("Sessions booked already: 1, the next on ")

    go(librarian, "Remove")
    assert librarian.says("It is removed. The next resident will not see it.")
    assert offer(place).mediator("nadia") is None
    assert mediator("Nadia") not in place.door.people()

    go(librarian, "Put it back")
    assert librarian.says("It is back as it was.")
    assert (place.config / "booking.toml").read_text("utf-8") == text
    assert mediator("Nadia") in place.door.people()


def test_whom_nobody_has_booked_is_kept_or_removed_without_any_alarm(librarian, place):
    text = (place.config / "booking.toml").read_text("utf-8")
    go(librarian, "Mediators", "Nadia", "Remove")
    assert librarian.heading == "Remove Nadia?"
    assert librarian.says("Nobody has booked anything that would be touched. It can be put back")

    go(librarian, "No, keep")
    assert librarian.heading == "Nadia"
    assert (place.config / "booking.toml").read_text("utf-8") == text


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


def test_a_subject_is_renamed_shortened_and_no_more_offered(librarian, place):
    go(librarian, "Subjects", "Taxes", "What it is called: English", "Erase everything")
    write(librarian, "Tax return")
    go(librarian, "How long a session is", "30 minutes", "Where one meets", "By telephone")
    go(librarian, "Booked at the latest", "1 day before", "Booked at the earliest")
    go(librarian, "14 days before", "Residents can book it")

    subject = offer(place).subject("impots")
    assert subject.words["en"].title == "Tax return"
    assert subject.words["en"].hint == "Declare, pay, understand a letter."
    assert (subject.minutes, subject.place_kind) == (30, "phone")
    assert (subject.notice_minutes, subject.horizon_days) == (1440, 14)
    assert subject not in offer(place).offered
    assert librarian.says("Not offered: press to offer it")


def test_a_subject_without_french_words_or_on_which_a_mediator_hangs_stays(librarian, place):
    text = (place.config / "booking.toml").read_text("utf-8")
    go(librarian, "Subjects", "Taxes", "What it is called: French", "Erase everything", "Keep")
    assert librarian.says("Write 1 to 300 letters.")
    assert (place.config / "booking.toml").read_text("utf-8") == text

    go(librarian, "Back", "Back", "Back", "Mediators", "Luc", "Subjects")
    for name in ("Work and retirement", "E-mail and telephone"):
        go(librarian, name)
    go(librarian, "Back", "Back", "Back", "Subjects", "Something else", "Remove")
    assert librarian.says("Luc helps with nothing else. Give her another subject first.")


def test_removing_a_subject_takes_it_from_mediators_and_can_be_undone(librarian, place):
    book(place, with_whom="luc", about="impots", days=1)
    go(librarian, "Subjects", "Taxes", "Remove")
    assert librarian.says("Sessions booked already: 1")
    go(librarian, "Remove")

    assert offer(place).subject("impots") is None
    assert "impots" not in offer(place).mediator("nadia").subjects

    go(librarian, "Put it back")
    assert "impots" in offer(place).mediator("nadia").subjects


def test_a_calendar_of_another_program_is_used_said_and_kept(librarian, place):
    calendar = place.config / "calendars" / "nadia.ics"
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


def test_a_broken_file_is_said_with_its_line_and_nothing_is_written_over(librarian, place):
    path = place.config / "booking.toml"
    go(librarian, "Mediators", "Add a mediator")
    path.write_text(path.read_text("utf-8").replace('"Nadia"', "“Nadia”"), "utf-8")
    before = path.read_bytes()

    write(librarian, "Zoé")

    assert librarian.says("A file has a fault, and nothing was changed. Mend it first: ")
    assert librarian.says("the quotes are curly ones")
    assert path.read_bytes() == before


def test_of_two_who_change_one_mediator_the_second_is_told(librarian, place):
    go(librarian, "Mediators", "Nadia", "First name")
    path = place.config / "booking.toml"
    path.write_text(path.read_text("utf-8").replace('"Nadia"', '"Nina"'), "utf-8")

    write(librarian, "x")
    assert librarian.says("Somebody changed this while you wrote. It now says: “Nina”.")

    go(librarian, "Keep")
    assert offer(place).mediator("nadia").first_name == "Nadiax"


def test_who_was_removed_meanwhile_is_said(librarian, place):
    go(librarian, "Mediators", "Luc", "Languages")
    path = place.config / "booking.toml"
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
