import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner

from kiosk.app.booking_desk import DEMONSTRATION, make_ledger, read_booking
from kiosk.app.sync_lock import only_sync
from kiosk.booking.model import State
from kiosk.booking.reconciling import tidy
from kiosk.cli import booking_counter
from kiosk.cli.main import pas_a_pas
from kiosk.storage.opening import open_database
from kiosk.storage.states import States
from tests.app.served import Served, put_hours
from tests.booking.calendar_place import events

# A Monday, 10:00 in Bordeaux; the demonstration's permanences are every week.
NOW = datetime(2027, 3, 15, 9, 0, tzinfo=UTC)
SERVER = '[server]\nurl = "http://127.0.0.1:9/"\nuser = "kiosk"\n'


class Person:
    """Somebody at a command line, with a clock of their own."""

    def __init__(self, folder, monkeypatch):
        self.data, self.config = folder / "data", folder / "config"
        self.now = NOW
        monkeypatch.setattr(booking_counter, "_now", lambda: self.now)

    def run(self, *words):
        folders = ("--data", str(self.data), "--config", str(self.config))
        return CliRunner().invoke(pas_a_pas, ["bookings", *words, *folders])

    def told(self, *words, code=0):
        """What a command prints for scripts; it has to end with that code."""
        done = self.run(*words, "--json")
        assert done.exit_code == code, done.output
        return json.loads(done.stdout)

    def refused(self, *words):
        done = self.run(*words)
        assert done.stdout == ""
        return done.exit_code, done.stderr.splitlines()[-1]

    def make(self, at="2027-03-16 14:00", *more, code=0):
        words = (
            "make",
            "--subject",
            "impots",
            "--first-name",
            "Fatima",
            "--at",
            at,
            "--wait",
            "0",
        )
        return self.told(*words, *more, code=code)


@pytest.fixture
def person(tmp_path, monkeypatch):
    return Person(tmp_path, monkeypatch)


def with_server(person):
    """A real place whose bookings go to a calendar server that was never reached."""
    person.told("slots", "--subject", "impots")  # permanences of the demonstration are known now
    example = demonstration().read_text("utf-8")
    example = example.replace("demonstration = true\n", "")
    example = example.replace('.ics"\n', '.ics"\nbookings = "bookings/"\n')
    person.config.mkdir()
    (person.config / "booking.toml").write_text(example + SERVER, "utf-8")


def demonstration():
    return DEMONSTRATION / "booking.toml"


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


def test_with_a_server_never_reached_it_is_kept_with_5(person):
    with_server(person)

    made = person.make(code=5)

    assert made["state"] == "requested"
    assert person.told("cancel", made["code"])["state"] == "cancelled"


def test_with_a_server_within_reach_it_is_to_be_confirmed_with_4(person):
    with_server(person)
    with open_database(person.data).database as database:
        States(database).set("network", "online", NOW)

    assert person.make(code=4)["state"] == "requested"


@pytest.mark.parametrize(
    ("state", "code"), [(State.CONFIRMED, 0), (State.CONFLICTED, 3), (State.CLAIMING, 4)]
)
def test_what_the_sync_process_hears_while_one_waits_is_told(person, monkeypatch, state, code):
    with_server(person)
    with open_database(person.data).database as database:
        States(database).set("network", "online", NOW)

    def another_process_settles_it(seconds):
        with open_database(person.data).database as database, database.writing():
            database.execute("UPDATE bookings SET state = ?", (state,))

    monkeypatch.setattr(booking_counter.time, "sleep", another_process_settles_it)
    with only_sync(person.data):
        made = person.make("2027-03-16 14:00", "--wait", "0.5", code=code)
    assert made["state"] == state


def test_a_server_that_does_not_answer_the_command_is_out_of_reach(person):
    with_server(person)

    made = person.make("2027-03-16 14:00", "--wait", "5", code=5)

    assert made["state"] in {"requested", "claiming"}


def test_without_a_sync_process_the_command_asks_the_server_itself(shelf, tmp_path):
    put_hours(shelf)
    kiosk = Served(tmp_path / "kiosk", shelf)
    kiosk.once()
    with kiosk.desk() as desk:
        subject = desk.subjects[0].id
        slot = desk.slots(subject, datetime.now(UTC))[5]
    folders = ("--data", str(kiosk.data), "--config", str(kiosk.config), "--json")
    at = slot.at.astimezone(ZoneInfo("Europe/Paris")).strftime("%Y-%m-%d %H:%M")
    wanted = ("--subject", subject, "--at", at, "--first-name", "Odile")

    done = CliRunner().invoke(pas_a_pas, ["bookings", "make", *wanted, *folders])

    assert done.exit_code == 0, done.output
    made = json.loads(done.stdout)
    assert made["state"] == "confirmed"
    assert events(shelf)[made["id"]]["STATUS"] == "CONFIRMED"

    done = CliRunner().invoke(pas_a_pas, ["bookings", "cancel", made["code"], *folders])
    assert (done.exit_code, json.loads(done.stdout)["state"]) == (0, "cancelled")
    assert made["id"] not in events(shelf)


def test_a_real_place_without_the_file_offers_nothing(person):
    person.config.mkdir()
    (person.config / "site.toml").write_text('[place]\nname = "Bacalan"\n', "utf-8")

    assert person.refused("slots", "--subject", "impots") == (
        *(2, "This place offers nothing to book: it has no sound booking.toml."),
    )


def test_what_is_wrong_with_the_settings_is_named(person):
    person.config.mkdir()
    text = demonstration().read_text("utf-8").replace("minutes = 15", "minutes = 5")
    (person.config / "booking.toml").write_text(text, "utf-8")

    done = person.run("slots", "--subject", "impots")

    assert "booking.toml, subjects[7].minutes: a whole number of at least 10" in done.stderr
    assert "calendars/nadia.ics: the calendar is missing" in done.stderr
    assert (done.exit_code, done.stdout) == (0, "No free time.\n")


def test_where_nothing_can_be_kept_a_sentence_says_so(person):
    (person.data.parent / "file").write_text("a slip of the hand")
    person.data = person.data.parent / "file" / "data"

    code, sentence = person.refused("slots", "--subject", "impots")
    assert (code, sentence) == (1, "The kiosk's storage is unreachable.")


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
