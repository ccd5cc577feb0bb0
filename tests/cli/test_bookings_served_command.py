"""Bookings at the command line where a server, or nobody, decides."""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner

from kiosk.app.booking_desk import DEMONSTRATION
from kiosk.app.sync_lock import only_sync
from kiosk.booking.model import State
from kiosk.cli import booking_counter
from kiosk.cli.main import pas_a_pas
from kiosk.storage.opening import open_database
from kiosk.storage.states import States
from tests.app.served import Served, put_hours
from tests.booking.calendar_place import events
from tests.cli.booking_person import NOW

SERVER = '[server]\nurl = "http://127.0.0.1:9/"\nuser = "kiosk"\n'


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
