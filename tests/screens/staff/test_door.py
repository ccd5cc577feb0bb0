import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.app.messages import Ended, Reason
from kiosk.screens.staff.door_view import DoorView
from kiosk.staff.door import Door
from kiosk.staff.people import LIBRARIAN, mediator
from tests.screens.staff.conftest import HERS, NOW, PIN, come_in
from tests.screens.watched import IDLE_S, WARNING_S

MARK = "For the staff"
HOME = "Hello, what would you like to do?"
WRONG = "592481"


def names(staff):
    return {node.name for node in staff.pressables}


def test_without_anything_to_keep_a_pin_in_there_is_no_way_in(resident):
    assert MARK not in names(resident)


def test_a_screen_reader_and_a_keyboard_come_in_by_the_mark(staff):
    staff.press(MARK)

    assert staff.heading == MARK
    assert {"Librarian", "Nadia"} <= names(staff)


def test_a_finger_holds_the_mark_for_a_while(staff, qtbot):
    at = staff.place(MARK).center().toPoint()
    QTest.mousePress(staff.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), at)
    try:
        qtbot.waitUntil(lambda: staff.heading == MARK, timeout=20_000)
    finally:
        QTest.mouseRelease(staff.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), at)


def test_a_short_touch_of_the_mark_is_nothing(staff):
    staff.click(staff.place(MARK).center())

    assert staff.heading == HOME


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_on_the_mark_is_enough(staff, key):
    staff.focus(MARK)
    staff.strike("\r" if key is Qt.Key.Key_Return else " ", key)

    assert staff.heading == MARK


@pytest.mark.parametrize(
    "begin",
    [
        lambda staff: staff.press("Do a procedure"),
        lambda staff: staff.press("Contrast"),
        lambda staff: staff.kiosk.display.chooseSize(1.5),
    ],
)
def test_once_anything_of_a_resident_is_begun_nobody_comes_in_by_it(staff, begin):
    begin(staff)
    staff.see()

    staff.press(MARK)

    assert staff.heading == "PIN: Nadia"
    assert staff.says("For a mediator who sits down beside the resident. Nothing is lost.")
    assert "Librarian" not in names(staff)
    assert "Finish" in names(staff), "it is still the resident's session"


def test_where_no_mediator_has_a_pin_nobody_sits_down_beside_a_resident(arrive, office):
    Door(office.database).forget(mediator("Nadia"), NOW)
    resident = arrive()
    resident.kiosk.journey.opened.open_office(office)
    resident.press("Do a procedure")

    assert MARK not in names(resident)


def test_the_right_pin_leads_in(staff):
    come_in(staff, "Librarian", PIN)

    assert staff.heading == "Settings"
    assert {"Lock"} <= names(staff)
    assert not {"Home", "Call a mediator", "Finish", MARK} & names(staff)


def test_a_card_shown_to_the_reader_does_as_well(staff):
    staff.press(MARK)
    staff.press("Nadia")

    staff.scan(HERS)

    assert staff.heading == "Hello Nadia"


def test_what_is_typed_is_neither_shown_nor_said(staff):
    staff.press(MARK)
    staff.press("Librarian")
    staff.type("4815")

    assert staff.says("4 digits typed")
    assert not staff.says("4815")
    assert not staff.says("●")


def test_a_wrong_pin_is_told_and_can_be_tried_again(staff):
    come_in(staff, "Librarian", WRONG)
    assert staff.says("That is not the PIN. Please try again.")
    assert staff.says("0 digits typed")

    staff.type(PIN)
    staff.press("Come in")

    assert staff.heading == "Settings"


def test_after_three_wrong_ones_it_says_how_long_to_wait_and_takes_none(staff):
    come_in(staff, "Librarian", WRONG)
    for _ in range(2):
        staff.type(WRONG)
        staff.press("Come in")

    assert staff.says("The PIN was wrong too often. Try again in 5 seconds.")
    staff.type(PIN)
    assert staff.says("0 digits typed")

    staff.press("Home")
    staff.press(MARK)
    staff.press("Librarian")
    assert staff.says("The PIN was wrong too often. Try again in ")


def test_the_seconds_are_counted_down_and_then_it_can_be_tried(qapp, qtbot, staff):
    view = DoorView(staff.kiosk.display, [LIBRARIAN])
    view.refuse("wait", 1.2)
    assert (view.refusal, view.wait) == ("wait", 2)

    qtbot.waitUntil(lambda: view.wait == 0, timeout=20_000)

    assert view.refusal == ""


def test_who_is_alone_to_have_a_pin_is_not_asked_who_they_are(staff, office):
    office.door.forget(mediator("Nadia"), office.clock())

    staff.press(MARK)

    assert staff.heading == "PIN: Librarian"


def test_where_nobody_has_a_pin_it_says_where_to_set_one(staff, office):
    for person in office.door.people():
        office.door.forget(person, office.clock())

    staff.press(MARK)

    assert staff.says("Nobody has a PIN yet. On the machine, type: pas-a-pas staff pin librarian")


def test_only_digits_count_whatever_is_pasted_or_scanned(staff):
    view = DoorView(staff.kiosk.display, [LIBRARIAN])

    view.type("48-15 92\n٣")
    view.type("0" * 30)

    assert view.count == 12


def test_locking_ends_the_process_and_nothing_is_counted(librarian, office):
    librarian.press("Lock")

    assert librarian.ends == [Reason.LOCKED]
    assert not librarian.kiosk.journey.counted
    assert [entry.action for entry in office.journal.last(2)] == ["left", "entered"]


def test_it_closes_by_itself_when_nobody_is_there(librarian, watch):
    watched = watch(librarian)

    watched.passes(IDLE_S + 1)
    assert watched.warned
    watched.passes(WARNING_S)

    assert Ended(Reason.LOCKED) in watched.said


def test_after_the_staff_the_first_screen_comes_at_once(staff):
    from kiosk.app.messages import After  # noqa: PLC0415

    staff.kiosk.journey.finished(After.LOCKED, "10:42")

    assert staff.heading == HOME


def test_a_fault_leaves_the_staff_at_their_first_screen(librarian):
    librarian.press("Journal")

    librarian.kiosk.journey.home()

    assert librarian.heading == "Settings"


def test_nothing_typed_at_the_door_is_left_when_it_is_closed(staff):
    staff.press(MARK)
    staff.press("Librarian")
    staff.type("4815")
    staff.press("Home")
    staff.press(MARK)
    staff.press("Librarian")

    assert staff.says("0 digits typed")


def test_the_mark_can_be_hit_by_a_thumb(staff):
    place = staff.place(MARK)

    assert min(place.width(), place.height()) >= 15 * 4.034
