"""A librarian looks at what was seen here, as pictures and as tables, and takes it away."""

import csv
import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.app.booking_desk import DEMONSTRATION as SHIPPED
from kiosk.app.kept import DEMONSTRATION
from kiosk.app.taking import Taking
from kiosk.devices.sticks import Stick
from kiosk.screens.statistics.take_view import Target
from kiosk.storage.counts import Counts
from kiosk.storage.states import States
from kiosk.storage.troubles import StorageError, Trouble
from tests.screens.staff.conftest import PIN, come_in
from tests.screens.staff.conftest import office as office  # noqa: PLC0414  a fixture

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
TODAY = NOW.date()
PATIENCE_MS = 30_000  # a process of Qt on a busy machine


@pytest.fixture
def stick(tmp_path):
    """A folder in the place of a stick."""
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return folder


@pytest.fixture
def plugged(stick):
    """The sticks that the system tells of."""
    return [Stick(stick, stick.name, 2_000_000_000)]


@pytest.fixture
def counts(office):
    return Counts(office.database)


@pytest.fixture
def librarian(arrive, office, plugged):
    """A librarian who is in, on the 24th of November 2026, with a stick in the kiosk."""
    resident = arrive()
    taking = Taking(sticks=lambda: tuple(plugged))
    now = dataclasses.replace(office, clock=lambda: NOW, taking=taking)
    resident.kiosk.journey.opened.open_office(now)
    come_in(resident, "Librarian", PIN)
    return resident


def look(librarian, group=""):
    librarian.press("What is seen here")
    if group:
        librarian.press(group)


def count_some(counts, guide):
    for detail, number in (("finished", 7), ("stuck", 2), ("left", 1)):
        counts.add(TODAY, "guide", guide, detail, number)
    counts.add(TODAY, "session", "visits", "alone", 6)
    counts.add(TODAY, "session", "visits", "assisted", 4)
    counts.add(TODAY - timedelta(weeks=1), "session", "visits", "alone", 3)
    counts.add(TODAY.replace(month=9, day=1), "session", "visits", "alone", 5)
    counts.add(TODAY, "network", "looks", "fast", 3)
    counts.add(TODAY, "network", "looks", "none", 1)


def test_visits_are_told_week_by_week_and_by_who_helped(librarian, counts):
    count_some(counts, "rsa")

    look(librarian)

    assert librarian.heading == "What is seen here"
    assert librarian.says("13 visits counted")
    assert librarian.says("23 Nov: 10")
    assert librarian.says("16 Nov: 3")
    assert librarian.says("9 Nov: 0")
    assert librarian.says("Alone: 9")
    assert librarian.says("With a mediator: 4")


def test_procedures_are_told_with_their_ends_as_a_picture_and_as_a_table(librarian, counts, prime):
    count_some(counts, prime.id)
    look(librarian, "Procedures")
    title = prime.words_in(librarian.language).title
    whole = f"{title}: 10 (7 finished, 2 stuck, 1 left)"
    assert librarian.says(whole)

    librarian.press("As tables")

    assert librarian.says(whole)
    assert "As pictures" in librarian.buttons


def test_workshops_and_people_without_an_appointment_are_told_beside_appointments(
    librarian, office, counts
):
    (office.config / "booking.toml").write_bytes((SHIPPED / "booking.toml").read_bytes())
    for detail, number in (("registered", 9), ("attended", 6), ("absent", 2)):
        counts.add(TODAY, "workshop", "workshops", detail, number)
    counts.add(TODAY, "walkin", "impots", "times", 4)

    look(librarian, "Appointments, workshops")

    for said in ("Registered: 9", "Came: 6", "Did not come: 2", "Taxes: 4"):
        assert librarian.says(said)


def test_a_week_in_which_the_kiosk_was_off_is_told_so(librarian, counts):
    count_some(counts, "rsa")

    look(librarian, "Network")

    assert any(text.startswith("23 Nov: ") and "75" in text for text in librarian.texts)
    assert librarian.says("16 Nov: nobody looked")


def test_another_month_is_chosen(librarian, counts):
    count_some(counts, "rsa")
    look(librarian)

    librarian.press("Month: November 2026. Choose another")
    assert "October 2026" not in librarian.buttons  # nobody came
    librarian.press("September 2026")

    assert librarian.heading == "What is seen here"
    assert librarian.says("5 visits counted")
    assert librarian.says("Alone: 5")


def test_where_nothing_was_counted_it_is_said(librarian):
    look(librarian)
    assert librarian.says("Nobody was counted yet this month.")

    librarian.press("Where it is hard")
    assert librarian.says("Nothing counted.")


def test_numbers_that_are_made_up_are_said_to_be(librarian, office):
    States(office.database).set(DEMONSTRATION, "", NOW)

    look(librarian)

    assert librarian.says("Demonstration: these numbers are made up.")


def test_numbers_that_cannot_be_read_are_not_shown_as_none(librarian, monkeypatch):
    def damaged(*ignored):
        raise StorageError(Trouble.BROKEN)

    monkeypatch.setattr(Counts, "sums", damaged)

    look(librarian)

    assert librarian.says("The numbers cannot be read. See “Health of the kiosk”.")
    assert not librarian.says("Nobody was counted yet this month.")
    assert "Page of the month" not in librarian.buttons


def taken(librarian, qtbot, name):
    librarian.press(name)
    view = librarian.kiosk.navigation.page.view
    qtbot.waitUntil(lambda: view.state in {"done", "failed"}, timeout=PATIENCE_MS)
    librarian.see()


def test_the_page_of_the_month_is_saved_on_the_stick(librarian, counts, stick, office, qtbot):
    count_some(counts, "rsa")
    look(librarian)
    librarian.press("Page of the month")
    assert librarian.says("The page as it will be")

    taken(librarian, qtbot, "Save on the stick KINGSTON")

    (file,) = stick.iterdir()
    assert file.name == "pas-a-pas-mediatheque-de-begles-2026-11.pdf"
    assert file.read_bytes().startswith(b"%PDF")
    assert librarian.says(
        f"It is on the stick KINGSTON, as “{file.name}”. You can take the stick out."
    )
    assert office.journal.last(1)[0].action == "numbers taken"


def test_the_numbers_are_saved_in_files_that_explain_themselves(librarian, counts, stick, qtbot):
    count_some(counts, "rsa")
    look(librarian)
    librarian.press("Take the numbers")

    taken(librarian, qtbot, "Save on the stick KINGSTON")

    (folder,) = stick.iterdir()
    assert sorted(path.name for path in folder.iterdir()) == [
        "counts.csv",
        "measures.csv",
        "readme.txt",
    ]
    with (folder / "counts.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter=";") if row["measure"] == "session"]
    assert [(row["month"], row["detail"], row["number"]) for row in rows] == [
        ("2026-09", "alone", "5"),
        ("2026-11", "alone", "9"),
        ("2026-11", "assisted", "4"),
    ]


def test_a_stick_pulled_out_is_told_and_can_be_tried_again(librarian, stick, office, qtbot):
    look(librarian)
    librarian.press("Take the numbers")
    stick.rmdir()

    taken(librarian, qtbot, "Save on the stick KINGSTON")

    assert librarian.says(
        "It could not be written on the stick KINGSTON. Is it full, or taken out? "
        "Nothing is lost: try again."
    )
    assert office.journal.last(1)[0].action == "entered"
    stick.mkdir()
    taken(librarian, qtbot, "Save on the stick KINGSTON")
    assert list(stick.iterdir())


def test_a_stick_that_comes_later_is_seen(librarian, plugged):
    later = plugged.pop()
    look(librarian)
    librarian.press("Take the numbers")
    assert librarian.says(
        "To save it, put a USB stick into the kiosk. It is shown here after a moment."
    )

    plugged.append(later)
    librarian.kiosk.navigation.page.view.targetsAsked.emit()  # as every second and a half
    librarian.see()

    assert "Save on the stick KINGSTON" in librarian.buttons


def test_a_printer_that_does_not_print_is_told(librarian, office, qtbot):
    look(librarian)
    librarian.press("Page of the month")
    librarian.kiosk.navigation.page.view.offer_printers([Target("printer", "No", "No")])
    librarian.see()

    taken(librarian, qtbot, "Print on No")

    assert librarian.says(
        "No does not print. Is it on, and has it paper? Nothing is lost: try again."
    )


def test_who_leaves_while_it_is_written_still_has_it(librarian, stick, office, qtbot):
    look(librarian)
    librarian.press("Take the numbers")
    librarian.press("Save on the stick KINGSTON")

    librarian.press("Back")

    qtbot.waitUntil(
        lambda: office.journal.last(1)[0].action == "numbers taken", timeout=PATIENCE_MS
    )
    assert list(stick.iterdir())
