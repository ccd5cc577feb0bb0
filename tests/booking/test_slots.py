import itertools

from hypothesis import given
from hypothesis import strategies as st

from kiosk.booking.model import MediatorId, PlaceId, Slot
from kiosk.booking.slots import GRID_S, Permanence, Wanted, fits, free

NADIA, HERE, THERE = MediatorId("nadia"), PlaceId("here"), PlaceId("there")
MINUTE, HOUR = 60, 3600
EVER = Wanted(45, 0, 10**12)

starts = st.integers(0, 400).map(lambda number: number * MINUTE * 5)
lengths = st.integers(1, 60).map(lambda number: number * MINUTE * 5)
permanences = st.lists(
    st.builds(
        lambda start, length, place: Permanence(start, start + length, place),
        *(starts, lengths, st.sampled_from([HERE, THERE])),
    ),
    max_size=6,
)
any_time = st.builds(
    lambda start, length: (start, start + length),
    *(st.integers(0, 130_000), st.integers(0, 9_000)),
)
taken = st.lists(any_time, max_size=8)
wanted = st.builds(
    lambda minutes, earliest, span: Wanted(minutes, earliest, earliest + span),
    *(st.sampled_from([15, 30, 45, 60, 90]), st.integers(0, 60_000), st.integers(0, 150_000)),
)


def times(found):
    """The starts, in minutes."""
    return [slot.start // MINUTE for slot in found]


def found(open_times, taken=(), asked=EVER, **how):
    return list(free(NADIA, open_times, taken, asked, **how))


def end(slot):
    return slot.start + slot.minutes * MINUTE


def test_a_permanence_is_cut_from_its_start():
    morning = Permanence(9 * HOUR, 12 * HOUR, HERE)

    assert found([morning]) == [
        Slot(9 * HOUR + number * 45 * MINUTE, 45, NADIA, HERE) for number in range(4)
    ]


def test_what_is_left_at_the_end_is_no_slot():
    assert times(found([Permanence(0, 80 * MINUTE, HERE)])) == [0]


def test_after_a_booking_slots_go_on_from_its_end():
    taken = [(30 * MINUTE, 60 * MINUTE)]

    assert times(found([Permanence(0, 150 * MINUTE, HERE)], taken)) == [60, 105]


def test_after_an_end_between_five_minutes_slots_go_on_from_the_next_five():
    taken = [(0, 32 * MINUTE + 20)]

    assert times(found([Permanence(0, 120 * MINUTE, HERE)], taken)) == [35]


def test_notice_leaves_the_times_of_the_others_as_they_are():
    asked = Wanted(45, 50 * MINUTE, 10**9)

    assert times(found([Permanence(0, 180 * MINUTE, HERE)], (), asked)) == [90, 135]


def test_the_first_and_last_moments_wanted_count():
    asked = Wanted(45, 45 * MINUTE, 90 * MINUTE)

    assert times(found([Permanence(0, 400 * MINUTE, HERE)], (), asked)) == [45, 90]


def test_two_events_that_touch_at_one_place_are_one_permanence():
    parts = [Permanence(0, 30 * MINUTE, HERE), Permanence(30 * MINUTE, 60 * MINUTE, HERE)]

    assert times(found(parts)) == [0]


def test_two_events_at_two_places_are_not():
    parts = [Permanence(0, 30 * MINUTE, HERE), Permanence(30 * MINUTE, 60 * MINUTE, THERE)]

    assert found(parts) == []


def test_by_telephone_there_is_no_place():
    calls = found([Permanence(0, HOUR, HERE)], by_telephone=True)

    assert [slot.place for slot in calls] == [None]


@given(permanences, taken, wanted)
def test_no_slot_overlaps_anything_taken(open_times, taken, asked):
    for slot in found(open_times, taken, asked):
        assert not any(
            start < end(slot) and slot.start < finish for start, finish in taken if start < finish
        )


@given(permanences, taken, wanted)
def test_every_slot_is_whole_inside_the_permanences_of_its_place(open_times, taken, asked):
    for slot in found(open_times, taken, asked):
        at = slot.start
        while at < end(slot):  # from event to event, as far as they reach
            reach = [
                each.finish
                for each in open_times
                if each.place == slot.place and each.start <= at < each.finish
            ]
            assert reach, f"nobody is there at {at}"
            at = max(reach)


@given(permanences, taken, wanted)
def test_slots_are_nearest_first_of_the_length_wanted_and_never_two_at_once(
    open_times, taken, asked
):
    slots = found(open_times, taken, asked)

    assert all(
        one.start + asked.minutes * MINUTE <= two.start for one, two in itertools.pairwise(slots)
    )
    assert all(slot.minutes == asked.minutes for slot in slots)
    assert all(asked.earliest <= slot.start <= asked.latest for slot in slots)


@given(permanences, taken, wanted)
def test_nowhere_is_there_room_for_one_slot_more(open_times, taken, asked):
    """Completeness: a whole free length on the grid overlaps a slot that is offered."""
    slots = found(open_times, taken, asked)
    length = asked.minutes * MINUTE
    first = -(-asked.earliest // GRID_S) * GRID_S + length  # a slot before may not be wanted
    for start in range(first, min(asked.latest, 130_000) + 1, GRID_S):
        candidates = [Slot(start, asked.minutes, NADIA, place) for place in (HERE, THERE)]
        if any(fits(slot, open_times, taken) for slot in candidates):
            assert any(slot.start < start + length and start < end(slot) for slot in slots) or (
                _cut_off_before(open_times, taken, asked, start)
            ), f"room at {start}"


def _cut_off_before(open_times, taken, asked, start):
    """Whether the slot that covers this room would begin before the first moment wanted."""
    ever = found(open_times, taken, Wanted(asked.minutes, 0, 10**9))
    length = asked.minutes * MINUTE
    covering = [slot for slot in ever if slot.start < start + length and start < end(slot)]
    return bool(covering) and not any(
        asked.earliest <= slot.start <= asked.latest for slot in covering
    )


@given(permanences, taken, wanted)
def test_every_slot_offered_fits(open_times, taken, asked):
    for slot in found(open_times, taken, asked):
        assert fits(slot, open_times, taken)


@given(permanences, taken, wanted)
def test_the_order_in_which_times_were_read_does_not_matter(open_times, taken, asked):
    assert found(open_times, taken, asked) == found(open_times[::-1], taken[::-1], asked)
