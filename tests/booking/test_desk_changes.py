"""A booking is cancelled or moved at the desk, and no time is lost or had twice by it."""

from datetime import timedelta

from kiosk.booking.desk import Refusal
from kiosk.booking.model import State
from tests.booking.at_the_desk import book, first, refused
from tests.booking.authority_rules import claim
from tests.booking.places import (
    FATIMA,
    NOW,
    OFFER,
    TAXES,
)


def test_a_booking_can_be_cancelled_and_its_time_is_free(kiosk):
    slot = first(kiosk)
    booking = kiosk.desk.book(TAXES, slot, FATIMA, NOW)

    assert kiosk.desk.cancel(booking.id, NOW).state is State.CANCELLED

    assert kiosk.rows("appointments") == []
    assert kiosk.desk.slots(TAXES, NOW)[0] == slot
    assert kiosk.desk.find(booking.code, NOW).state is State.CANCELLED


def test_with_a_server_what_was_never_asked_is_cancelled_at_once(served):
    booking = book(served)

    assert served.desk.cancel(booking.id, NOW).state is State.CANCELLED
    assert served.ledger.due(NOW) == []


def test_until_the_limit_one_may_cancel_and_move_and_after_it_not(kiosk):
    booking, other = book(kiosk), first(kiosk, 6)
    limit = booking.start - timedelta(minutes=240)

    assert refused(kiosk.desk.cancel, booking.id, limit + timedelta(seconds=1)) is Refusal.TOO_LATE
    assert (
        refused(kiosk.desk.move, booking.id, other, limit + timedelta(seconds=1))
        is Refusal.TOO_LATE
    )
    assert kiosk.desk.booking(booking.id).state is State.CONFIRMED
    assert kiosk.desk.cancel(booking.id, limit).state is State.CANCELLED


def test_what_is_over_can_be_neither_cancelled_nor_moved(kiosk):
    booking, other = book(kiosk), first(kiosk, 3)
    kiosk.desk.cancel(booking.id, NOW)

    assert refused(kiosk.desk.cancel, booking.id, NOW) is Refusal.OVER
    assert refused(kiosk.desk.move, booking.id, other, NOW) is Refusal.OVER
    assert refused(kiosk.desk.cancel, "nothing", NOW) is Refusal.OVER


def test_moving_keeps_the_code_and_gives_the_old_time_back(kiosk):
    old = book(kiosk)
    moved = kiosk.desk.move(old.id, first(kiosk, 2), NOW)

    assert (moved.code, moved.state, moved.replaces) == (old.code, State.CONFIRMED, old.id)
    assert kiosk.desk.booking(old.id).state is State.CANCELLED
    assert [row["id"] for row in kiosk.rows("appointments")] == [moved.id]
    assert kiosk.desk.find(old.code, NOW) == moved
    assert kiosk.ledger.person(moved.id) == FATIMA


def test_a_slot_already_taken_leaves_the_old_booking_as_it_was(kiosk):
    old, taken = book(kiosk), first(kiosk)
    kiosk.desk.book(TAXES, taken, FATIMA, NOW)

    assert refused(kiosk.desk.move, old.id, taken, NOW) is Refusal.TAKEN
    assert kiosk.desk.find(old.code, NOW) == old


def test_with_a_server_the_old_booking_stands_until_the_new_one_does(served):
    old = book(served)
    moved = served.desk.move(old.id, first(served, 2), NOW)

    assert served.desk.find(old.code, NOW) == moved
    assert served.desk.booking(old.id).state is State.REQUESTED

    for message in served.ledger.due(NOW):
        served.claims.act(message, NOW)
    for message in served.ledger.due(NOW):
        served.claims.act(message, NOW)

    assert served.desk.booking(moved.id).state is State.CONFIRMED
    assert served.desk.booking(old.id).state is State.CANCELLED


def test_if_the_new_time_is_lost_the_code_stands_for_the_old_one(served):
    old = book(served)
    served.claims.act(served.ledger.due(NOW)[0], NOW)
    moved = served.desk.move(old.id, first(served, 2), NOW)
    somebody_else_takes(served, moved)

    for message in served.ledger.due(NOW):
        served.claims.act(message, NOW)

    assert served.desk.booking(moved.id).state is State.CONFLICTED
    assert served.desk.find(old.code, NOW).id == old.id
    assert served.desk.find(old.code, NOW).state is State.CONFIRMED


def somebody_else_takes(kiosk, booking):
    (hers,) = [each for each in OFFER.mediators if each.id == booking.mediator]
    kiosk.authority.claim(claim(hers, booking.start))


def test_a_booking_that_came_to_nothing_gets_another_time_under_its_code(served):
    lost = book(served)
    somebody_else_takes(served, lost)
    served.claims.act(served.ledger.due(NOW)[0], NOW)
    assert served.desk.find(lost.code, NOW).state is State.CONFLICTED

    again = served.desk.move(lost.id, first(served, 1), NOW)

    assert (again.code, again.state) == (lost.code, State.REQUESTED)
    assert served.ledger.person(again.id) == FATIMA


def test_cancelling_means_all_that_stands_under_the_code(served):
    old = book(served)
    served.claims.act(served.ledger.due(NOW)[0], NOW)
    moved = served.desk.move(old.id, first(served, 2), NOW)

    served.desk.cancel(moved.id, NOW)

    assert served.desk.booking(moved.id).state is State.CANCELLED
    assert served.desk.booking(old.id).state is State.CANCEL_REQUESTED
    for message in served.ledger.due(NOW):
        served.claims.act(message, NOW)
    assert served.rows("appointments") == []


def test_moving_twice_before_an_answer_leaves_the_last(served):
    one = book(served)
    two = served.desk.move(one.id, first(served, 2), NOW)
    three = served.desk.move(one.id, first(served, 4), NOW)
    assert three.replaces == two.id

    for _ in range(2):
        for message in served.ledger.due(NOW):
            served.claims.act(message, NOW)

    assert [row["id"] for row in served.rows("appointments")] == [three.id]
    assert served.desk.find(one.code, NOW).id == three.id
