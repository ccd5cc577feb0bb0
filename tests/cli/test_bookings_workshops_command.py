import json
from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner

from kiosk.cli import booking_counter
from kiosk.cli.main import pas_a_pas

# A Monday, 10:00 in Bordeaux; the demonstration's workshops are held again and again.
NOW = datetime(2027, 3, 15, 9, 0, tzinfo=UTC)


class Person:
    """Somebody at a command line of a demonstration place, with a clock of their own."""

    def __init__(self, folder, monkeypatch):
        self.folders = ("--data", str(folder / "data"), "--config", str(folder / "config"))
        self.config = folder / "config"
        self.config.mkdir()
        (self.config / "site.toml").write_text("demonstration = true\n", "utf-8")
        self.now = NOW
        monkeypatch.setattr(booking_counter, "_now", lambda: self.now)

    def run(self, *words):
        return CliRunner().invoke(pas_a_pas, ["bookings", *words, *self.folders])

    def told(self, *words, code=0):
        done = self.run(*words, "--json")
        assert done.exit_code == code, done.output
        return json.loads(done.stdout)

    def held(self, title):
        return next(each for each in self.told("workshops") if each["title"].startswith(title))

    def register(self, title="Mon smartphone", *more, code=0):
        name = self.held(title)["workshop"]
        words = ("register", "--workshop", name, "--first-name", "Fatima", *more)
        return self.told(*words, code=code)


@pytest.fixture
def person(tmp_path, monkeypatch):
    return Person(tmp_path, monkeypatch)


def test_the_demonstration_has_an_open_a_full_and_a_free_workshop_and_a_training(person):
    assert person.held("Café")["free"] is None
    assert person.held("Mes e-mails")["free"] == 0
    assert person.held("Mon smartphone")["free"] == 8
    assert len(person.held("Aider")["sessions"]) == 3


def test_a_seat_is_registered_found_and_given_up(person):
    made = person.register()
    assert (made["state"], made["first_name"]) == ("registered", "Fatima")
    assert person.held("Mon smartphone")["free"] == 7

    assert person.told("registration", *made["code"].split())["state"] == "registered"
    assert person.told("leave", *made["code"].split())["state"] == "cancelled"
    assert person.held("Mon smartphone")["free"] == 8


def test_the_waiting_list_ends_with_3_and_says_the_place(person):
    assert person.register("Mes e-mails", code=3)["rank"] == 1
    assert person.register("Mes e-mails", code=3)["rank"] == 2


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--workshop", "none", "--first-name", "A"), "is no workshop"),
        (("--workshop", "cafe@demonstration/2027-03-20", "--first-name", "A"), "without"),
        (("--workshop", "none", "--first-name", " "), "first name is empty"),
        (("--workshop", "none", "--first-name", "A", "--phone", "12"), "telephone number"),
    ],
)
def test_wrong_input_ends_with_2_and_a_sentence(person, words, sentence):
    done = person.run("register", *words)

    assert done.exit_code == 2
    assert sentence in done.stderr


def test_what_has_begun_takes_nobody_and_nobody_leaves_it(person):
    made = person.register()
    begins = datetime.fromisoformat(made["sessions"][0][0])
    person.now = begins + timedelta(minutes=1)

    words = ("register", "--workshop", made["workshop"], "--first-name", "A")
    assert "has begun" in person.run(*words).stderr
    assert person.run("leave", *made["code"].split()).exit_code == 2


def test_a_code_that_nobody_has_ends_with_2(person):
    assert person.run("registration", "lune", "10", "pomme").exit_code == 2
    assert person.run("leave", "lune", "10", "pomme").exit_code == 2


def test_a_place_without_workshops_says_so(person):
    shipped = booking_counter.read_booking(person.config).folder / "booking.toml"
    text = shipped.read_text("utf-8").replace('[workshops]\ncalendar = "ateliers.ics"\n', "")
    (person.config / "booking.toml").write_text(text, "utf-8")

    done = person.run("workshops")

    assert done.exit_code == 2
    assert "has no workshops" in done.stderr
