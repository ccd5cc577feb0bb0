from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.booking.authority import Held
from kiosk.booking.desk import DeskError
from kiosk.booking.ledger import CLAIM, WITHDRAW
from kiosk.booking.model import Person, State
from kiosk.booking.states import HELD
from kiosk.sync.faults import Fault, SyncError
from tests.booking.crashes import Crash, Fate, close, mortal_kiosk
from tests.booking.places import (
    FATIMA,
    NOW,
    OFFER,
    TAXES,
    WITH_SERVER,
    later,
    open_kiosk,
)
from tests.booking.rounds import go_round


class Unreachable:
    """An authority behind a network that is down."""

    def claim(self, claim):
        raise SyncError(Fault.UNREACHABLE, "The calendar server does not answer.")

    withdraw = verify = ours = claim


class Listening:
    """An authority that says yes, and what it was asked."""

    def __init__(self):
        self.asked = []

    def claim(self, claim):
        self.asked.append(claim)
        return Held(claim.start, claim.minutes, "1")


def slot(kiosk, at=0):
    return kiosk.desk.slots(TAXES, NOW)[at]


def book(kiosk, person=FATIMA, at=0):
    return kiosk.desk.book(TAXES, slot(kiosk, at), person, NOW, "declaration-revenus/connect")


def act(kiosk, now=NOW):
    return [kiosk.claims.act(message, now) for message in kiosk.ledger.due(now)]


def test_a_claim_says_who_comes_what_for_where_and_the_code(tmp_path):
    listening = Listening()
    with open_kiosk(tmp_path, WITH_SERVER, authority=listening) as kiosk:
        booking = book(kiosk)
        act(kiosk)

    (asked,) = listening.asked
    assert asked.title == f"Taxes · Fatima · {booking.code.upper()}"
    assert (asked.place, asked.phone, asked.notes) == (
        *("Mériadeck", "06 12 34 56 78", "declaration-revenus/connect"),
    )
    assert (asked.id, asked.start, asked.minutes) == (booking.id, booking.start, 45)


def test_the_same_claim_again_has_the_same_words(tmp_path):
    listening = Listening()
    with open_kiosk(tmp_path, WITH_SERVER, authority=listening) as kiosk:
        book(kiosk)
        (message,) = kiosk.ledger.due(NOW)
        kiosk.claims.act(message, NOW)
        with kiosk.ledger.writing():
            kiosk.database.execute("UPDATE bookings SET state = 'claiming'")
        kiosk.claims.act(message, later(hours=3))

    assert listening.asked[0] == listening.asked[1]


def test_an_authority_out_of_reach_leaves_the_claim_to_be_made(tmp_path):
    with open_kiosk(tmp_path, WITH_SERVER, authority=Unreachable()) as kiosk:
        booking = book(kiosk)
        for _ in range(2):
            with pytest.raises(SyncError):
                act(kiosk)

        assert kiosk.desk.booking(booking.id).state is State.CLAIMING
        assert [message.kind for message in kiosk.ledger.due(NOW)] == [CLAIM]


def test_given_up_while_the_answer_is_out_it_is_withdrawn_and_not_claimed_again(tmp_path):
    with open_kiosk(tmp_path, WITH_SERVER, authority=Unreachable()) as kiosk:
        booking = book(kiosk)
        with pytest.raises(SyncError):
            act(kiosk)

        assert kiosk.desk.cancel(booking.id, NOW).state is State.CANCEL_REQUESTED
        assert [message.kind for message in kiosk.ledger.due(NOW)] == [WITHDRAW]


def test_a_late_yes_to_what_was_given_up_is_taken_back(served):
    booking = book(served)
    (message,) = served.ledger.due(NOW)
    late = LateAnswer(served, booking)
    replace(served.claims, authority=late).act(message, NOW)

    assert served.rows("appointments") == []
    act(served)
    assert served.desk.booking(booking.id).state is State.CANCELLED


class LateAnswer:
    """While it answers, the resident cancels, and another process withdraws."""

    def __init__(self, kiosk, booking):
        self.kiosk, self.booking = kiosk, booking

    def claim(self, claim):
        self.kiosk.desk.cancel(self.booking.id, NOW)
        act(self.kiosk)
        return self.kiosk.authority.claim(claim)

    def withdraw(self, mediator, booking):
        self.kiosk.authority.withdraw(mediator, booking)


def test_what_the_mediator_moved_before_we_read_it_is_told_as_moved(served):
    booking = book(served)
    (message,) = served.ledger.due(NOW)
    served.claims.act(message, NOW)
    with served.ledger.writing():  # as if the process had ended before it noted the answer
        served.database.execute("UPDATE bookings SET state = 'claiming'")
    moved_to = booking.start + timedelta(hours=1)
    served.authority.reschedule(booking.id, moved_to, 45)

    served.claims.act(message, NOW)

    found = served.desk.booking(booking.id)
    assert (found.state, found.start) == (State.MOVED_BY_MEDIATOR, moved_to)


@pytest.mark.parametrize("asked_before", [True, False])
def test_what_was_never_confirmed_in_time_is_over_and_leaves_nothing(served, asked_before):
    booking = book(served)
    (message,) = served.ledger.due(NOW)
    if asked_before:
        served.claims.act(message, NOW)
        with served.ledger.writing():
            served.database.execute("UPDATE bookings SET state = 'claiming'")

    served.claims.act(message, booking.start)

    assert served.desk.booking(booking.id).state is State.EXPIRED
    assert served.rows("appointments") == []
    assert served.ledger.due(NOW) == []


def test_a_mediator_whom_the_settings_know_no_more_is_named(served):
    booking = book(served)
    (message,) = served.ledger.due(NOW)
    without = replace(WITH_SERVER, mediators=WITH_SERVER.mediators[1:])

    with pytest.raises(SyncError, match="The mediator nadia of a booking is not in booking"):
        replace(served.claims, offer=without).act(message, NOW)
    assert served.desk.booking(booking.id).state is State.REQUESTED


def test_a_message_about_nothing_is_done(served):
    booking = book(served)
    (message,) = served.ledger.due(NOW)
    with served.ledger.writing():
        served.database.execute("DELETE FROM bookings")

    assert served.claims.act(message, NOW) is None
    assert served.ledger.due(NOW) == []
    assert served.desk.booking(booking.id) is None


def moments_of(folder, story):
    """How many moments a story has at which a process may end."""
    fate = Fate()
    kiosk = mortal_kiosk(folder, fate, NOW)
    fate.end_after(10_000)
    story(kiosk)
    close(kiosk)
    return fate.moments


def a_whole_story(kiosk):
    """Somebody books, moves, and thinks better of it; somebody else books."""
    one = book(kiosk)
    two = kiosk.desk.move(one.id, slot(kiosk, 2), NOW)
    kiosk.desk.cancel(two.id, NOW)
    book(kiosk, Person("Zoé"), at=4)


def test_a_process_may_end_at_any_moment_and_nothing_is_lost_doubled_or_false(tmp_path):
    many = moments_of(tmp_path / "all", a_whole_story)
    assert many > 20
    for number in range(many):
        folder, fate = tmp_path / str(number), Fate()
        kiosk = mortal_kiosk(folder, fate, NOW)
        fate.end_after(number)
        with pytest.raises(Crash):
            a_whole_story(kiosk)
        close(kiosk)

        with open_kiosk(folder) as after:
            go_round(after, OFFER, NOW)
            must_be_true(after)


def must_be_true(kiosk):
    """What is held here is what the authority has, time by time; nothing waits."""
    held = {
        (each.id, each.start)
        for each in kiosk.ledger.in_states(frozenset(State))
        if each.state in HELD
    }
    there = {
        (each, held_there.start)
        for mediator in OFFER.mediators
        for each, held_there in kiosk.authority.verify(
            mediator, kiosk.authority.ours(mediator)
        ).items()
    }
    assert held == there
    assert kiosk.ledger.due(NOW) == []
    codes = [each.code for each in kiosk.ledger.in_states(HELD)]
    assert len(codes) == len(set(codes)), "one booking for a code"


def book_on(kiosk, told):
    while True:
        told.append(book(kiosk))


def test_what_was_told_confirmed_before_the_end_still_is(tmp_path):
    many = moments_of(tmp_path / "all", lambda kiosk: [book(kiosk, at=0) for _ in range(3)])
    for number in range(many):
        folder, fate = tmp_path / str(number), Fate()
        kiosk = mortal_kiosk(folder, fate, NOW)
        fate.end_after(number)
        told = []
        with pytest.raises(Crash):
            book_on(kiosk, told)
        close(kiosk)

        with open_kiosk(folder) as after:
            for booking in told:
                assert after.desk.find(booking.code, NOW) == booking
            go_round(after, OFFER, NOW)
            must_be_true(after)
            for booking in told:
                assert after.desk.find(booking.code, NOW).state is State.CONFIRMED


def test_a_taken_slot_is_refused_also_by_who_had_seen_it_free(tmp_path):
    """Two processes of one kiosk, both having read that a slot is free."""
    with open_kiosk(tmp_path) as one, open_kiosk(tmp_path) as two:
        wanted = slot(one)
        assert slot(two) == wanted
        one.desk.book(TAXES, wanted, FATIMA, NOW)
        with pytest.raises(DeskError):
            two.desk.book(TAXES, wanted, FATIMA, NOW)
