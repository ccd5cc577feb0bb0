from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.booking.authority import Gone, Held
from kiosk.booking.model import BookingId, State
from kiosk.booking.reconciling import reconcile, tidy, to_verify, withdraw_unwanted
from kiosk.sync.faults import Fault, SyncError
from tests.booking.authority_rules import claim
from tests.booking.places import FATIMA, NADIA, NOW, OFFER, TAXES, later, open_kiosk
from tests.booking.rounds import go_round

HERS = OFFER.mediators[0]


def book(kiosk, many=1):
    booked = []
    for _ in range(many):
        slot = kiosk.desk.slots(TAXES, NOW)[0]
        booked.append(kiosk.desk.book(TAXES, slot, FATIMA, NOW))
    return booked


def state(kiosk, booking):
    return kiosk.desk.booking(booking.id).state


def test_where_nothing_changed_nothing_is_told(kiosk):
    (booking,) = book(kiosk)

    assert go_round(kiosk, OFFER, later(hours=1)) == []
    assert state(kiosk, booking) is State.CONFIRMED
    assert kiosk.desk.booking(booking.id).verified_at == later(hours=1)


def test_what_the_mediator_moved_is_told_with_its_new_time(kiosk):
    (booking,) = book(kiosk)
    new = booking.start + timedelta(days=1)
    kiosk.authority.reschedule(booking.id, new, 30)

    (changed,) = go_round(kiosk, OFFER, NOW)

    found = kiosk.desk.find(booking.code, NOW)
    assert changed == found
    assert (found.state, found.start, found.minutes) == (State.MOVED_BY_MEDIATOR, new, 30)
    assert found.asked_start == booking.start


def test_what_she_moved_again_is_told_again_and_moved_back_is_confirmed(kiosk):
    (booking,) = book(kiosk)
    for days in (1, 2):
        kiosk.authority.reschedule(booking.id, booking.start + timedelta(days=days), 45)
        (changed,) = go_round(kiosk, OFFER, NOW)
        assert changed.start == booking.start + timedelta(days=days)

    kiosk.authority.reschedule(booking.id, booking.start, 45)
    (changed,) = go_round(kiosk, OFFER, NOW)
    assert changed.state is State.CONFIRMED


def test_what_she_removed_is_told_and_its_time_is_free(kiosk):
    (booking,) = book(kiosk)
    kiosk.authority.remove(booking.id)

    (changed,) = go_round(kiosk, OFFER, NOW)

    assert changed.state is State.REMOVED_BY_MEDIATOR
    assert kiosk.desk.slots(TAXES, NOW)[0] == booking.slot


def test_what_she_put_back_is_confirmed_again(kiosk):
    (booking,) = book(kiosk)
    kiosk.authority.remove(booking.id)
    go_round(kiosk, OFFER, NOW)
    kiosk.authority.claim(claim(HERS, booking.start, id=booking.id))

    (changed,) = go_round(kiosk, OFFER, NOW)
    assert (changed.id, changed.state) == (booking.id, State.CONFIRMED)


def test_what_she_moved_may_be_cancelled_after_the_limit_and_moved_too(kiosk):
    booking, other = book(kiosk, 2)
    for each in (booking, other):
        kiosk.authority.reschedule(each.id, each.start + timedelta(days=1), 45)
    go_round(kiosk, OFFER, NOW)
    late = booking.start + timedelta(hours=23)

    assert kiosk.desk.cancel(booking.id, late).state is State.CANCELLED
    slot = kiosk.desk.slots(TAXES, late)[0]
    assert kiosk.desk.move(other.id, slot, late).state is State.CONFIRMED


def test_a_few_may_go_at_once(kiosk):
    booked = book(kiosk, 2)
    for each in booked:
        kiosk.authority.remove(each.id)

    go_round(kiosk, OFFER, NOW, accepted=False)

    assert {state(kiosk, each) for each in booked} == {State.REMOVED_BY_MEDIATOR}


@pytest.mark.parametrize(("all_of", "gone"), [(3, 3), (5, 3), (8, 8)])
def test_if_most_are_gone_at_once_nothing_is_changed_until_a_person_has_looked(
    kiosk, all_of, gone
):
    booked = book(kiosk, all_of)
    for each in booked[:gone]:
        kiosk.authority.remove(each.id)

    with pytest.raises(SyncError, match=f"{gone} of {all_of} bookings are gone") as caught:
        go_round(kiosk, OFFER, NOW, accepted=False)
    assert caught.value.fault is Fault.VANISHED
    assert {state(kiosk, each) for each in booked} == {State.CONFIRMED}

    go_round(kiosk, OFFER, NOW, accepted=True)
    assert [state(kiosk, each) for each in booked].count(State.REMOVED_BY_MEDIATOR) == gone


@pytest.mark.parametrize(("all_of", "gone"), [(7, 3), (6, 3)])
def test_if_half_is_gone_or_less_it_is_the_mediators_doing(kiosk, all_of, gone):
    booked = book(kiosk, all_of)
    for each in booked[:gone]:
        kiosk.authority.remove(each.id)

    go_round(kiosk, OFFER, NOW, accepted=False)

    assert [state(kiosk, each) for each in booked].count(State.REMOVED_BY_MEDIATOR) == gone


def test_what_was_given_up_meanwhile_is_not_told_as_removed(kiosk):
    (booking,) = book(kiosk)
    asked = to_verify(kiosk.ledger, OFFER, NOW)
    assert asked == {HERS: [booking.id]}
    kiosk.desk.cancel(booking.id, NOW)

    assert reconcile(kiosk.ledger, {booking.id: Gone()}, NOW) == []
    assert reconcile(kiosk.ledger, {booking.id: Held(booking.start, 45, "9")}, NOW) == []
    assert state(kiosk, booking) is State.CANCELLED


def test_an_answer_about_a_booking_nobody_knows_changes_nothing(kiosk):
    assert reconcile(kiosk.ledger, {BookingId("nothing"): Gone()}, NOW) == []


def test_what_was_given_up_and_is_still_there_is_withdrawn(kiosk):
    (booking,) = book(kiosk)
    kiosk.desk.cancel(booking.id, NOW)
    kiosk.authority.claim(claim(HERS, booking.start, id=booking.id))  # a late write arrives

    withdrawn = withdraw_unwanted(kiosk.ledger, kiosk.authority, HERS, kiosk.authority.ours(HERS))

    assert list(withdrawn) == [booking.id]
    assert kiosk.rows("appointments") == []


def test_what_this_kiosk_does_not_know_is_left_alone(kiosk):
    """Its database was lost, or put back from a copy: residents hold tickets for these."""
    kiosk.authority.claim(claim(HERS, id=BookingId("from before")))
    (booking,) = book(kiosk)

    go_round(kiosk, OFFER, NOW)

    assert {row["id"] for row in kiosk.rows("appointments")} == {"from before", booking.id}


def test_what_is_long_past_is_over_and_a_clock_a_day_wrong_ends_nothing(kiosk):
    (booking,) = book(kiosk)

    tidy(kiosk.ledger, OFFER, booking.finish + timedelta(days=1))
    assert state(kiosk, booking) is State.CONFIRMED
    tidy(kiosk.ledger, OFFER, booking.finish + timedelta(days=2))
    assert state(kiosk, booking) is State.EXPIRED


def test_name_and_telephone_are_removed_after_the_days_agreed(kiosk):
    (booking,) = book(kiosk)

    tidy(kiosk.ledger, OFFER, booking.finish + timedelta(days=OFFER.keep_days))
    assert kiosk.ledger.person(booking.id) == FATIMA
    tidy(kiosk.ledger, OFFER, booking.finish + timedelta(days=OFFER.keep_days, seconds=1))

    assert kiosk.ledger.person(booking.id) is None
    (row,) = kiosk.rows("bookings")
    assert row["sealed_name"] is None
    assert row["sealed_phone"] is None
    assert row["state"] == State.EXPIRED


def test_bookings_of_a_mediator_who_left_are_asked_of_nobody(tmp_path):
    with open_kiosk(tmp_path) as kiosk:
        book(kiosk)
        assert list(to_verify(kiosk.ledger, OFFER, NOW)) == [HERS]
        without = replace(OFFER, mediators=OFFER.mediators[1:])
        assert to_verify(kiosk.ledger, without, NOW) == {}
    assert HERS.id == NADIA
