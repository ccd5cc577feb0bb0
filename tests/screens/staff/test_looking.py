"""What the staff looks at: the health of the kiosk, the journal, a mediator's day."""

import dataclasses
import sys
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.app.booking_desk import DEMONSTRATION, make_ledger
from kiosk.app.office import make_office
from kiosk.booking.model import Booking, BookingId, MediatorId, Person, State, SubjectId
from kiosk.booking.offer_file import read_offer
from kiosk.devices.errand import Errand
from kiosk.staff.people import LIBRARIAN
from tests.screens.staff.conftest import HERS, PIN, come_in


@pytest.fixture
def booked(office):
    """Books a session with Nadia at that hour of today, in that state."""
    (office.config / "booking.toml").write_bytes((DEMONSTRATION / "booking.toml").read_bytes())
    offer = read_offer(office.config).offer
    nadia = next(each for each in offer.mediators if each.first_name == "Nadia")
    other = next(each for each in offer.mediators if each.first_name != "Nadia")
    subject = offer.subject(nadia.subjects[0])
    ledger = make_ledger(office.database, office.data)

    def book(hour, name, state=State.CONFIRMED, mediator=nadia.id, days=0):
        today = office.clock().astimezone(offer.zone).replace(hour=hour, minute=0, second=0)
        start = today.replace(microsecond=0) + timedelta(days=days)
        booking = Booking(
            id=BookingId(f"{name}-{hour}"),
            code=f"code {hour}",
            subject=SubjectId(subject.id),
            mediator=MediatorId(mediator),
            place=None,
            start=start,
            minutes=30,
            state=state,
            made_at=start,
            asked_start=start,
        )
        with ledger.writing():
            ledger.add(booking, Person(name))

    book.other = other.id
    book.subject = subject.words["en" if "en" in subject.words else "fr"].title
    return book


def test_a_mediator_sees_who_comes_today_in_the_order_of_the_day(staff, booked):
    booked(14, "Maria", State.REQUESTED)
    booked(9, "Paul")
    booked(10, "Zoé", State.CANCELLED)
    booked(11, "Léo", mediator=booked.other)
    booked(12, "Ada", days=1)

    come_in(staff, "Nadia", HERS)

    assert staff.heading == "Hello Nadia"
    rows = [name for name in staff.buttons if booked.subject in name]
    assert rows == [
        f"9:00, Paul, {booked.subject}, Expected",
        f"14:00, Maria, {booked.subject}, To be confirmed",
    ]


def test_a_day_without_anybody_says_so(staff):
    come_in(staff, "Nadia", HERS)

    assert staff.says("Nobody has booked a session with you today.")


def test_names_that_cannot_be_read_are_left_out(staff, booked, office):
    booked(9, "Paul")
    (office.data / "machine.key").unlink()

    come_in(staff, "Nadia", HERS)

    assert not staff.says("Paul")
    assert staff.heading == "Hello Nadia"


def test_a_mediator_changes_no_setting(staff):
    come_in(staff, "Nadia", HERS)

    assert "This place" not in staff.buttons


def test_the_journal_says_who_did_what(librarian, office):
    office.set("session.idle_s", 90)

    librarian.press("Journal")

    assert librarian.says(
        "Librarian: a setting was changed (It asks “Are you still there?” after)"
    )
    assert librarian.says("Librarian: came in")
    assert librarian.says("Nadia: a PIN was set")


def test_the_health_of_the_kiosk_is_looked_for_beside_the_screen_and_told_in_words(
    arrive, office, qtbot
):
    whole = make_office(office.database, office.data, office.config)
    resident = arrive()
    way = resident.kiosk.journey.opened.staff_way(dataclasses.replace(office, check=whole.check))
    way.enter(LIBRARIAN)
    resident.press("Health of the kiosk")
    assert resident.says("One moment: the kiosk looks at itself.")

    view = resident.kiosk.navigation.page.view
    qtbot.waitUntil(lambda: not view.looking, timeout=60_000)
    resident.see()

    assert not view.failed
    assert resident.says("What the kiosk keeps is whole.")
    assert resident.says("There is no backup yet. The kiosk makes one each night.")
    assert resident.says("Leave the kiosk on this night.")
    verdicts = [row["verdict"] for row in view.rows]
    assert verdicts == sorted(verdicts, key=["broken", "look at this", "ok"].index)


def test_a_check_that_cannot_run_is_told(arrive, office, qtbot):
    resident = arrive()
    way = resident.kiosk.journey.opened.staff_way(dataclasses.replace(office, check=("/nowhere",)))
    way.enter(LIBRARIAN)
    way.open("health")
    view = resident.kiosk.navigation.page.view
    qtbot.waitUntil(lambda: view.failed, timeout=20_000)
    resident.see()

    assert resident.says("The kiosk could not look at itself. Call the technician.")


def test_the_clock_of_the_office_is_the_machines(office):
    assert abs(office.clock() - datetime.now(UTC)) < timedelta(seconds=5)


def test_who_leaves_while_the_kiosk_looks_at_itself_is_not_disturbed(
    arrive, office, tmp_path, qtbot, caplog
):
    done = tmp_path / "done"
    slow = f"import pathlib, sys; sys.stdin.read(); pathlib.Path({str(done)!r}).write_text('x')"
    resident = arrive()
    checked = dataclasses.replace(office, check=(sys.executable, "-c", slow))
    resident.kiosk.journey.opened.open_office(checked)
    come_in(resident, "Librarian", PIN)
    resident.press("Health of the kiosk")

    resident.press("Back")

    qtbot.waitUntil(done.exists, timeout=30_000)
    navigation = resident.kiosk.navigation
    qtbot.waitUntil(lambda: not navigation.findChildren(Errand), timeout=30_000)
    assert resident.heading == "Settings"
