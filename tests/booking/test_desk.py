from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.booking.desk import Refusal, Wish
from kiosk.booking.model import Person, PlaceId, State
from kiosk.storage.troubles import StorageError
from tests.booking.at_the_desk import book, first, refused
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
