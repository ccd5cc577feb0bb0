from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.booking.desk import DeskError, Refusal, Wish
from kiosk.booking.model import Person, PlaceId, State
from kiosk.storage.troubles import StorageError
from tests.booking.authority_rules import claim
from tests.booking.ics import calendar, event
from tests.booking.places import (
    CALL,
    ELSEWHERE,
    FATIMA,
    HERE,
    LUC,
    NADIA,
    NOW,
    OFFER,
    TAXES,
    THERE,
    WITH_SERVER,
    later,
    open_kiosk,
    paris,
    write_calendars,
)


def first(kiosk, at=0, subject=TAXES, **wish):
    return kiosk.desk.slots(subject, NOW, Wish(**wish))[at]


def book(kiosk, at=0, subject=TAXES, **wish):
    return kiosk.desk.book(subject, first(kiosk, at, subject, **wish), FATIMA, NOW)


def refused(call, *words, **more):
    with pytest.raises(DeskError) as caught:
        call(*words, **more)
    return caught.value.refusal


def test_slots_are_those_of_this_place_nearest_first(kiosk):
    assert [paris(slot) for slot in kiosk.desk.slots(TAXES, NOW)[:5]] == [
        *("Tue 16 09:00 nadia here", "Tue 16 09:45 nadia here", "Tue 16 10:30 nadia here"),
        *("Tue 16 11:15 nadia here", "Tue 23 09:00 nadia here"),
    ]


def test_another_place_is_another_wish(kiosk):
    found = kiosk.desk.slots(TAXES, NOW, Wish(place=THERE))

    assert [paris(slot) for slot in (found[0], found[4])] == [
        *("Wed 17 14:00 nadia there", "Thu 18 09:00 luc there"),
    ]


def test_who_and_in_which_language_may_be_wished(kiosk):
    assert {
        slot.mediator for slot in kiosk.desk.slots(TAXES, NOW, Wish(mediator=LUC, place=THERE))
    } == {LUC}
    assert {
        slot.mediator for slot in kiosk.desk.slots(TAXES, NOW, Wish(language="ar", place=THERE))
    } == {NADIA}
    assert kiosk.desk.slots(TAXES, NOW, Wish(language="pt")) == []


def test_by_telephone_it_does_not_matter_where_she_is(kiosk):
    found = kiosk.desk.slots(CALL, NOW)

    assert {slot.place for slot in found} == {None}
    assert {paris(slot)[:3] for slot in found} == {"Tue", "Wed"}


def test_elsewhere_is_never_here(kiosk):
    assert {slot.place for slot in kiosk.desk.slots(ELSEWHERE, NOW)} == {THERE}
    assert kiosk.desk.slots(ELSEWHERE, NOW, Wish(place=HERE)) == []


def test_where_nobody_comes_other_places_are_offered(tmp_path):
    nowhere = replace(OFFER, here=PlaceId("nowhere"))

    with open_kiosk(tmp_path, nowhere) as kiosk:
        assert {slot.place for slot in kiosk.desk.slots(TAXES, NOW)} == {HERE, THERE}
        assert kiosk.desk.next_here(NOW) is None


def test_the_next_slot_here_is_the_nearest_of_any_subject(kiosk):
    assert paris(kiosk.desk.next_here(NOW)) == "Tue 16 09:00 nadia here"
    assert paris(kiosk.desk.next_here(later(days=1))) == "Tue 16 11:15 nadia here"


def test_a_subject_nobody_knows_has_no_slots(kiosk):
    assert kiosk.desk.slots("nothing", NOW) == ()


def test_on_a_public_holiday_nobody_is_there(tmp_path):
    mondays = calendar(event("20270315T090000", "20270315T120000", "RRULE:FREQ=WEEKLY"))
    write_calendars(tmp_path, {"nadia.ics": mondays, "luc.ics": calendar()})
    with open_kiosk(tmp_path, replace(OFFER, holidays=None)) as open_to_all:
        before = {paris(slot)[:6] for slot in open_to_all.desk.slots(TAXES, NOW)}
    with open_kiosk(tmp_path) as closed:
        after = {paris(slot)[:6] for slot in closed.desk.slots(TAXES, NOW)}

    assert before - after == {"Mon 29"}, "Easter Monday of 2027"


def test_with_its_own_authority_a_booking_is_confirmed_at_once(kiosk):
    booking = book(kiosk)

    assert kiosk.desk.confirms_at_once
    assert (booking.state, booking.start) == (State.CONFIRMED, booking.asked_start)
    assert booking.verified_at == NOW
    assert kiosk.desk.booking(booking.id) == booking


def test_with_a_server_a_booking_is_to_be_confirmed(served):
    booking = book(served)

    assert not served.desk.confirms_at_once
    assert booking.state is State.REQUESTED
    (message,) = served.ledger.due(NOW)
    assert booking.id in message.payload


def test_what_is_booked_is_offered_to_nobody_else_whoever_decides(kiosk, served):
    for each in (kiosk, served):
        taken = first(each)
        each.desk.book(TAXES, taken, FATIMA, NOW)

        assert taken not in each.desk.slots(TAXES, NOW)
        assert refused(each.desk.book, TAXES, taken, FATIMA, NOW) is Refusal.TAKEN


def test_two_desks_of_one_kiosk_never_give_the_same_slot(kiosk, tmp_path):
    slot = first(kiosk)
    with open_kiosk(tmp_path) as other:
        assert other.desk.slots(TAXES, NOW)[0] == slot
        kiosk.desk.book(TAXES, slot, FATIMA, NOW)

        assert refused(other.desk.book, TAXES, slot, FATIMA, NOW) is Refusal.TAKEN
        assert slot not in other.desk.slots(TAXES, NOW), "what was remembered is read again"


@pytest.mark.parametrize(
    "wrong",
    [
        *({"start": 0}, {"minutes": 90}, {"minutes": 15}, {"mediator": "nobody"}),
        *({"mediator": LUC}, {"place": THERE}, {"place": None}),
    ],
)
def test_a_slot_that_nobody_offered_is_refused(kiosk, wrong):
    slot = first(kiosk)._replace(**wrong)

    assert refused(kiosk.desk.book, TAXES, slot, FATIMA, NOW) is Refusal.TAKEN
    assert kiosk.rows("bookings") == kiosk.rows("outbox") == []


def test_a_slot_that_was_free_a_moment_ago_and_is_past_its_notice_is_refused(kiosk):
    slot = first(kiosk)

    late = slot.at - timedelta(minutes=59)
    assert refused(kiosk.desk.book, TAXES, slot, FATIMA, late) is Refusal.TAKEN


def test_a_time_still_free_may_be_had_though_the_list_has_changed(kiosk):
    slots = kiosk.desk.slots(TAXES, NOW)
    shifted = slots[1]._replace(start=slots[1].start + 300)
    kiosk.desk.book(TAXES, shifted, FATIMA, NOW)  # the list now goes on from another time

    assert slots[3] not in kiosk.desk.slots(TAXES, NOW)
    assert kiosk.desk.book(TAXES, slots[3], FATIMA, NOW).state is State.CONFIRMED


def test_the_step_where_one_was_stuck_travels_without_a_name(kiosk):
    booking = kiosk.desk.book(TAXES, first(kiosk), FATIMA, NOW, "declaration-revenus/connect")

    assert booking.step == "declaration-revenus/connect"
    assert kiosk.desk.subject_for_guide("declaration-revenus").id == TAXES
    assert kiosk.desk.subject_for_guide("carte-grise") is None


def test_a_code_finds_its_booking_however_it_is_typed(kiosk):
    booking = book(kiosk)
    first_word, number, second = booking.code.split()

    for typed in (
        booking.code,
        f"{second.upper()} {number} {first_word}",
        f"{first_word}x{number}{second}",
    ):
        assert kiosk.desk.find(typed, NOW) == booking


def test_codes_in_use_are_not_given_again_nor_turned_round(tmp_path):
    codes = iter(["lune 47 pomme", "lune 47 pomme", "pomme 47 lune", "lune 48 pomme"])
    with open_kiosk(tmp_path, new_code=lambda: next(codes)) as kiosk:
        assert [book(kiosk).code for _ in range(2)] == ["lune 47 pomme", "lune 48 pomme"]


def test_a_code_is_free_again_once_its_booking_is_over(tmp_path):
    with open_kiosk(tmp_path, new_code=lambda: "lune 47 pomme") as kiosk:
        kiosk.desk.cancel(book(kiosk).id, NOW)
        again = book(kiosk)

        assert kiosk.desk.find("lune 47 pomme", NOW) == again


def test_what_is_no_code_is_mistyped_and_never_slows_anybody_down(kiosk):
    for _ in range(20):
        assert refused(kiosk.desk.find, "hello", NOW) is Refusal.MISTYPED


def test_five_wrong_codes_slow_down_also_in_a_new_process(kiosk, tmp_path):
    booking = book(kiosk)
    for _ in range(5):
        assert refused(kiosk.desk.find, "lune 11 pomme", NOW) is Refusal.UNKNOWN

    with open_kiosk(tmp_path) as again:
        with pytest.raises(DeskError) as caught:
            again.desk.find(booking.code, later(seconds=5))
        assert (caught.value.refusal, caught.value.wait_s) == (Refusal.SLOW_DOWN, 10.0)
        assert again.desk.find(booking.code, later(seconds=15)) == booking


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


def test_what_is_past_is_told_so_until_it_is_forgotten(kiosk):
    booking = book(kiosk)

    assert kiosk.desk.find(booking.code, later(days=2)).state is State.EXPIRED
    assert refused(kiosk.desk.cancel, booking.id, later(days=2)) is Refusal.OVER
    assert refused(kiosk.desk.find, booking.code, later(days=33)) is Refusal.UNKNOWN


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


def test_what_cannot_be_kept_is_not_booked(kiosk):
    slot = first(kiosk)
    kiosk.database.execute("PRAGMA query_only = ON")

    with pytest.raises(StorageError):
        kiosk.desk.book(TAXES, slot, FATIMA, NOW)

    kiosk.database.execute("PRAGMA query_only = OFF")
    assert kiosk.rows("bookings") == kiosk.rows("outbox") == []


def test_a_kiosk_says_when_it_last_looked(kiosk, tmp_path):
    assert kiosk.desk.looked_at() == NOW

    with open_kiosk(tmp_path / "new", WITH_SERVER).database:
        write_calendars(tmp_path / "new", {"luc.ics": ""})
        (tmp_path / "new" / "calendars" / "nadia.ics").unlink()
        assert open_kiosk(tmp_path / "new", WITH_SERVER).desk.looked_at() is None


def test_a_person_without_a_telephone_is_fine(kiosk):
    booking = kiosk.desk.book(TAXES, first(kiosk), Person("Zoé"), NOW)

    assert kiosk.ledger.person(booking.id) == Person("Zoé")
