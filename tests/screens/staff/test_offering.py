"""A librarian sets mediators, their hours and PINs, and what sessions can be booked for."""

import pytest

from kiosk.app.booking_desk import make_ledger, read_booking, refresh_calendars
from kiosk.booking.openings import Openings
from kiosk.staff.door import Opened
from kiosk.staff.people import mediator
from tests.screens.staff.offered import book, offer, write
from tests.screens.staff.settings_pages import KEPT, go, last_of


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


def test_a_mediators_name_languages_and_subjects_are_changed(librarian, offering):
    go(librarian, "Mediators", "Nadia", "First name", "Erase everything")
    write(librarian, "Nora")
    assert librarian.heading == "Nora"
    go(librarian, "Languages", "Spanish", "Back", "Subjects", "Taxes", "Back", "Back")

    nora = offer(offering).mediator("nadia")
    assert nora.first_name == "Nora"
    assert nora.languages == ("fr", "ar", "es")
    assert "impots" not in nora.subjects
    text = (offering.config / "booking.toml").read_text("utf-8")
    assert text.startswith("# What the demonstration place offers to book")


def test_with_her_name_her_pin_changes_its_owner(librarian, offering):
    go(librarian, "Mediators", "Nadia", "First name", "Erase everything")
    write(librarian, "Nora")

    assert mediator("Nora") in offering.door.people()
    assert mediator("Nadia") not in offering.door.people()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("", "A name has 1 to 40 letters."), ("Luc", "It is there already: Luc")],
)
def test_a_name_that_is_none_or_anothers_is_a_sentence(librarian, offering, typed, sentence):
    go(librarian, "Mediators", "Add a mediator")
    write(librarian, typed)

    assert librarian.says(sentence)
    assert len(offer(offering).mediators) == 3


def test_a_pin_is_typed_twice_and_opens_the_door(librarian, offering):
    go(librarian, "Mediators", "Luc", "PIN")
    for _ in range(2):
        librarian.type("918273")
        go(
            librarian,
            next(name for name in librarian.buttons if name in {"Go on", "Keep this PIN"}),
        )

    assert librarian.heading == "Luc"
    found = offering.door.try_pin(mediator("Luc"), "918273", offering.clock())
    assert isinstance(found, Opened)


def test_removing_a_mediator_says_who_has_booked_and_can_be_undone(librarian, offering):
    book(offering, with_whom="nadia", about="impots")
    text = (offering.config / "booking.toml").read_text("utf-8")
    go(librarian, "Mediators", "Nadia", "Remove")
    assert librarian.says("Sessions booked already: 1, the next on ")

    go(librarian, "Remove")
    assert librarian.says("It is removed. The next resident will not see it.")
    assert offer(offering).mediator("nadia") is None
    assert mediator("Nadia") not in offering.door.people()

    go(librarian, "Put it back")
    assert librarian.says("It is back as it was.")
    assert (offering.config / "booking.toml").read_text("utf-8") == text
    assert mediator("Nadia") in offering.door.people()


def test_whom_nobody_has_booked_is_kept_or_removed_without_any_alarm(librarian, offering):
    text = (offering.config / "booking.toml").read_text("utf-8")
    go(librarian, "Mediators", "Nadia", "Remove")
    assert librarian.heading == "Remove Nadia?"
    assert librarian.says("Nobody has booked anything that would be touched. It can be put back")

    go(librarian, "No, keep")
    assert librarian.heading == "Nadia"
    assert (offering.config / "booking.toml").read_text("utf-8") == text
