from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner

from kiosk.app.booking_desk import make_ledger, read_booking
from kiosk.booking.reconciling import tidy
from kiosk.cli.main import pas_a_pas
from kiosk.storage.opening import open_database
from tests.cli.booking_person import NOW


def test_free_times_are_listed_nearest_first(person):
    found = person.told("slots", "--subject", "impots", "--most", "3")

    assert [each["start"] for each in found] == [
        *("2027-03-15T11:00+01:00", "2027-03-15T11:45+01:00", "2027-03-16T14:00+01:00"),
    ]
    assert found[0]["mediator_name"] == "Nadia"


def test_a_list_for_people_is_a_line_for_each(person):
    done = person.run("slots", "--subject", "impots", "--most", "1")

    assert done.stdout == ("2027-03-15 11:00 · 45 min · Nadia · Bibliothèque de démonstration\n")
    assert "demonstration" in done.stderr


def test_a_wish_is_heard(person):
    arabic = person.told("slots", "--subject", "caf", "--language", "ar")
    portuguese = person.told("slots", "--subject", "caf", "--mediator", "ines")

    assert {each["mediator"] for each in arabic} == {"nadia"}
    assert {each["mediator"] for each in portuguese} == {"ines"}


def test_a_booking_is_made_shown_and_listed(person):
    made = person.make("2027-03-16T14:00", "--phone", "+33612345678", "--step", "rsa/ask")

    assert (made["state"], made["first_name"], made["phone"], made["step"]) == (
        *("confirmed", "Fatima", "06 12 34 56 78", "rsa/ask"),
    )
    assert person.told("show", made["code"]) == made
    assert person.told("show", *made["code"].lower().split()) == made
    assert person.told("list") == [made]
    assert person.told("list", "--from", "2027-03-17", "--days", "3") == []


def test_a_time_that_is_taken_is_told_with_3(person):
    person.make()

    words = ("make", "--subject", "impots", "--first-name", "Zoé", "--at", "2027-03-16 14:00")
    assert person.refused(*words) == (3, "Somebody else has that time.")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--subject", "impot"], "'impot' is no subject of this place: impots, caf,"),
        (["--mediator", "zoe"], "'zoe' is no mediator of this place: nadia, luc, ines."),
        (["--place", "moon"], "'moon' is no place of this place: mediatheque, centre-social."),
        (["--phone", "123"], "'123' is not a French telephone number"),
        (["--first-name", " "], "The first name is empty."),
        (["--subject", "telephone"], "A mediator calls back for this subject: give --phone."),
    ],
)
def test_wrong_input_is_told_with_2_and_books_nothing(person, words, said):
    wanted = ["--subject", "impots", "--at", "2027-03-16 14:00", "--first-name", "Zoé"]

    code, sentence = person.refused("make", *wanted, *words)

    assert code == 2
    assert sentence.startswith(said)
    assert person.told("list") == []


def test_a_booking_moves_and_keeps_its_code(person):
    made = person.make()

    moved = person.told("move", made["code"], "--at", "2027-03-19 09:30")

    assert (moved["code"], moved["start"]) == (made["code"], "2027-03-19T09:30+01:00")
    assert person.told("show", made["code"]) == moved
    assert [each["state"] for each in person.told("list")] == ["cancelled", "confirmed"]


def test_a_booking_is_cancelled_once(person):
    made = person.make()

    assert person.told("cancel", made["code"])["state"] == "cancelled"
    assert person.refused("cancel", made["code"])[0] == 2
    assert person.make()["state"] == "confirmed"


def test_after_the_limit_it_is_too_late(person):
    made = person.make()
    person.now = datetime(2027, 3, 16, 12, 30, tzinfo=UTC)

    code, sentence = person.refused("cancel", made["code"])
    assert (code, sentence.split(":")[0]) == (2, "It is too late")


@pytest.mark.parametrize(
    ("came", "kept"), [("arrived", "arrived"), ("absent", "missed"), ("done", "kept")]
)
def test_who_came_is_noted_on_the_day(person, came, kept):
    made = person.make()
    assert person.refused("attend", made["code"], came) == (
        *(2, "It is too early: that booking is for another day."),
    )

    person.now = datetime(2027, 3, 16, 14, 0, tzinfo=UTC)
    assert person.told("attend", made["code"], came)["attendance"] == kept
    assert person.told("list")[0]["attendance"] == kept


def test_nobody_attends_what_was_cancelled(person):
    made = person.make()
    person.told("cancel", made["code"])

    assert person.refused("attend", made["code"], "done")[0] == 2


@pytest.mark.parametrize("code", ["hello", "lune 47"])
def test_what_is_no_code_says_what_one_looks_like(person, code):
    assert person.refused("show", code) == (
        *(2, "That is no code: it is two words and a number, such as LUNE 47 POMME."),
    )


def test_people_who_work_here_are_not_slowed_down(person):
    for _ in range(7):
        assert person.refused("show", "lune 47 pomme") == (
            *(2, "No booking has that code, or not any more."),
        )


def test_names_are_gone_from_the_list_some_days_after(person):
    made = person.make()
    person.now = NOW + timedelta(days=40)
    with open_database(person.data).database as database:
        tidy(make_ledger(database, person.data), read_booking(person.config).offer, person.now)

    (listed,) = person.told("list", "--from", "2027-03-16", "--days", "1")
    assert (listed["id"], listed["first_name"], listed["state"]) == (made["id"], None, "expired")


@pytest.mark.parametrize("command", ["slots", "make", "list", "show", "move", "cancel", "attend"])
def test_every_command_has_help_with_an_example(command):
    done = CliRunner().invoke(pas_a_pas, ["bookings", command, "--help"])

    assert done.exit_code == 0
    assert f"Example: pas-a-pas bookings {command}" in done.output.replace("\n  ", " ")
