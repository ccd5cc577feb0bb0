"""A mediator's morning, with the pointer and nothing else, on the real desk and a database.

She comes in by her PIN, sees who comes, notes what becomes of each, takes somebody without a
booking, answers a call, moves an appointment, and sits down beside a resident.
"""

import dataclasses
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from kiosk.app.booking_desk import DEMONSTRATION, read_booking, refresh_calendars
from kiosk.app.booth import make_booth
from kiosk.app.messages import After, Reason
from kiosk.app.office import Office
from kiosk.booking.desk import Wish
from kiosk.booking.model import Attendance, Person, State
from kiosk.staff.calls import Answer, Call
from kiosk.staff.door import Door
from kiosk.staff.people import mediator
from kiosk.staff.where import Where
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from tests.screens.booths import MORNING, Clock, Printer
from tests.screens.kiosks import LANDSCAPE, PORTRAIT, SMALL

PIN = "730164"


class Morning:
    """A place with Nadia's PIN and three people who booked with her, some days before."""

    def __init__(self, folder):
        data, config = folder / "data", folder / "config"
        for source in [DEMONSTRATION / "booking.toml", *(DEMONSTRATION / "calendars").iterdir()]:
            target = config / source.relative_to(DEMONSTRATION)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
        self.database = open_database(data).database
        self.clock = Clock(MORNING - timedelta(days=4))
        refresh_calendars(self.database, read_booking(config), self.clock())
        self.office = Office(self.database, data, config, clock=self.clock)
        Door(self.database).set_pin(mediator("Nadia"), PIN, self.clock())
        self.printer = Printer()
        booth = make_booth(self.database, data, config, None)
        self.booth = dataclasses.replace(booth, clock=self.clock, printing=self.printer)
        self.booked = dict(zip(("Paul", "Aïcha", "Maria"), self._book(), strict=True))
        first = min(each.start for each in self.booked.values())
        self.clock.now = first.astimezone(MORNING.tzinfo) - timedelta(minutes=5)

    def _book(self):
        desk = self.booth.desk
        nadia = next(each for each in desk.mediators if each.first_name == "Nadia")
        self.subject = next(it for it in desk.subjects if it.id == nadia.subjects[0])
        free = desk.slots(self.subject.id, self.clock(), Wish(nadia.id))
        days = {}
        for slot in free:
            days.setdefault(slot.at.date(), []).append(slot)
        day = next(slots for slots in days.values() if len(slots) >= 4)
        for name, slot in zip(("Paul", "Aïcha", "Maria"), day, strict=False):
            yield desk.book(self.subject.id, slot, Person(name), self.clock())

    def state(self, name):
        return self.booth.desk.booking(self.booked[name].id)

    def counted(self, measure):
        today = self.clock.now.date()
        sums = Counts(self.database).sums(today, today)
        return {detail: number for (key, _, detail), number in sums.items() if key == measure}


@pytest.fixture
def morning(tmp_path):
    made = Morning(tmp_path)
    yield made
    made.database.close()


def come_in(staff, qtbot):
    """Hold the mark with a finger; say who one is, where there are several; type the PIN."""
    at = staff.place("For the staff").center().toPoint()
    no_key = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(staff.window, Qt.MouseButton.LeftButton, no_key, at)
    qtbot.waitUntil(lambda: staff.heading.startswith("PIN"), timeout=30_000)
    QTest.mouseRelease(staff.window, Qt.MouseButton.LeftButton, no_key, at)
    for digit in PIN:
        staff.touch(digit)
    staff.touch("Come in")


def line_of(staff, name):
    """The line of that person, as it is called now."""
    (found,) = [each for each in staff.buttons if f", {name}, " in each]
    return found


def note(staff, name, *states):
    """Open the line of somebody, touch these states, and come back."""
    staff.touch(line_of(staff, name))
    for state in states:
        staff.touch(state)
    staff.touch("Back")


@pytest.mark.parametrize("panel", [LANDSCAPE, PORTRAIT, SMALL], ids=["wide", "tall", "small"])
def test_a_mediator_does_her_morning_by_touches_alone(arrive, morning, qtbot, panel):
    staff = arrive(panel=panel)
    staff.kiosk.journey.opened.open_booth(morning.booth)
    staff.kiosk.journey.opened.open_office(morning.office)
    staff.see()
    come_in(staff, qtbot)
    assert staff.heading == "Hello Nadia"
    assert line_of(staff, "Paul").endswith("Expected")

    note(staff, "Paul", "Arrived", "With me", "Done")
    assert line_of(staff, "Paul").endswith("Done")
    note(staff, "Aïcha", "Absent")
    assert morning.state("Paul").attendance is Attendance.KEPT
    assert morning.state("Aïcha").attendance is Attendance.MISSED
    assert morning.counted("booking") == {"kept": 1, "missed": 1}

    staff.touch("Without appointment")
    staff.touch(staff.kiosk.navigation.page.view.property("subjects")[0]["title"])
    staff.touch("Now, with me")
    assert morning.counted("walkin") == {"times": 1}

    answer_a_call(staff, morning)
    move(staff, morning)
    sit_down(staff)


def answer_a_call(staff, morning):
    where = Where("carte-grise", "photo", 4, "paper")
    morning.office.calls.take_in(Call("a", "Poste 2", where, morning.clock(), origin="poste-2"))
    staff.kiosk.navigation.page.view.refresh()
    staff.see()
    assert staff.says("Poste 2 calls you")
    staff.touch("I am coming")
    assert morning.office.calls.find("a").answer is Answer.COMING


def move(staff, morning):
    before = morning.state("Maria")
    staff.touch(line_of(staff, "Maria"))
    staff.touch("Move, cancel or print")
    staff.touch("Another time")
    free = [each for each in staff.buttons if " at " in each and "taken" not in each]
    staff.touch(free[-1])
    staff.touch(next(each for each in staff.buttons if each.startswith("Continue")))
    staff.touch("Move my session")
    assert morning.state("Maria").state is State.CANCELLED
    (after,) = [
        each
        for each in morning.booth.desk.ledger.of_code(before.code)
        if each.state is State.CONFIRMED
    ]
    assert after.start != before.start
    staff.touch("Print the ticket")
    assert len(morning.printer.tickets) == 1
    staff.touch("Back")
    assert staff.heading == "Hello Nadia"


def sit_down(staff):
    staff.touch("Help somebody here")
    assert staff.ends == [Reason.ACCOMPANY]
    assert not staff.kiosk.journey.opened.staff_inside
    staff.kiosk.start_over()  # another process: nothing of the staff is in it
    staff.kiosk.journey.finished(After.ACCOMPANY, "10:42")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    staff.see()
    assert any(text.startswith("With a mediator") for text in staff.texts)
    staff.touch("Do a procedure")
    staff.touch("Finish")
    assert staff.ends[-1] is Reason.FINISH
    assert staff.kiosk.journey.session["session", "visits", "assisted"] == 1
