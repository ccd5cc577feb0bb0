"""The rules that every booking authority keeps: one class of tests, inherited by each.

A subclass gives a fixture `world`: the authority as several kiosks meet it, and a mediator who
changes it in her own way.
"""

import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from kiosk.booking.authority import BookingAuthority, Claim, Gone, Held, Taken
from kiosk.booking.model import BookingId, Calendars, Mediator, MediatorId, PlaceId, SubjectId

# Far ahead: no authority's clock has passed it.
MONDAY = datetime(2031, 6, 16, 8, 0, tzinfo=UTC)


@dataclass(frozen=True)
class World:
    """An authority, and a mediator in front of her own calendar.

    `opened` gives a client of the authority as another kiosk's process has it; it can be pickled.
    `move` and `remove` are what the mediator does, past every protocol.
    """

    mediator: Mediator
    opened: Callable[[], BookingAuthority]
    move: Callable[[BookingId, datetime, int], object]
    remove: Callable[[BookingId], object]


def mediator(name="nadia", bookings=""):
    return Mediator(
        MediatorId(name),
        name.title(),
        ("fr",),
        (PlaceId("here"),),
        (SubjectId("taxes"),),
        Calendars(f"{name}.ics", bookings),
    )


def claim(of, start=MONDAY, minutes=45, **changed):
    wanted = Claim(
        id=BookingId(str(uuid4())),
        mediator=of,
        start=start,
        minutes=minutes,
        made_at=start - timedelta(days=3),
        title="Impôts · Fatima · LUNE 47 POMME",
        place="Bibliothèque",
        code="LUNE 47 POMME",
    )
    return replace(wanted, **changed)


def take_all(opened, of, starts):
    """Claim every time, as one process among others; gives what it holds."""
    authority = opened()
    wanted = [claim(of, start) for start in starts]
    return [each.id for each in wanted if isinstance(authority.claim(each), Held)]


class AuthorityRules:
    """What screens promise residents rests on these."""

    processes = 6
    slots = 8

    def test_a_free_time_is_held_as_asked(self, world):
        authority = world.opened()

        held = authority.claim(claim(world.mediator))

        assert (held.start, held.minutes) == (MONDAY, 45)
        assert held.etag

    def test_the_same_claim_asked_again_is_the_same_booking(self, world):
        wanted = claim(world.mediator)

        first = world.opened().claim(wanted)
        again = world.opened().claim(wanted)

        assert (first.start, again.start) == (MONDAY, MONDAY)
        assert list(world.opened().ours(world.mediator)) == [wanted.id]

    def test_a_time_that_overlaps_another_is_taken_and_leaves_nothing(self, world):
        authority = world.opened()
        first = claim(world.mediator)
        authority.claim(first)

        for minutes in (-30, 0, 30):
            other = claim(world.mediator, MONDAY + timedelta(minutes=minutes))
            assert authority.claim(other) == Taken()

        assert list(authority.ours(world.mediator)) == [first.id]

    def test_times_that_touch_are_both_held(self, world):
        authority = world.opened()
        for minutes in (0, 45, -45):
            wanted = claim(world.mediator, MONDAY + timedelta(minutes=minutes))
            assert isinstance(authority.claim(wanted), Held)

    def test_what_is_held_is_verified_and_what_is_not_is_gone(self, world):
        authority = world.opened()
        wanted, never = claim(world.mediator), BookingId(str(uuid4()))
        held = authority.claim(wanted)

        assert authority.verify(world.mediator, [wanted.id, never]) == {
            wanted.id: held,
            never: Gone(),
        }

    def test_what_is_withdrawn_is_gone_and_its_time_free(self, world):
        authority = world.opened()
        wanted = claim(world.mediator)
        authority.claim(wanted)

        authority.withdraw(world.mediator, wanted.id)

        assert authority.verify(world.mediator, [wanted.id]) == {wanted.id: Gone()}
        assert isinstance(authority.claim(claim(world.mediator)), Held)

    def test_withdrawing_twice_or_what_never_was_does_no_harm(self, world):
        authority = world.opened()
        wanted = claim(world.mediator)
        authority.claim(wanted)

        for booking in (wanted.id, wanted.id, BookingId(str(uuid4()))):
            authority.withdraw(world.mediator, booking)

        assert list(authority.ours(world.mediator)) == []

    def test_what_the_mediator_moved_is_where_she_put_it(self, world):
        authority = world.opened()
        wanted = claim(world.mediator)
        authority.claim(wanted)
        later = MONDAY + timedelta(hours=2)

        world.move(wanted.id, later, 30)

        found = authority.verify(world.mediator, [wanted.id])[wanted.id]
        assert (found.start, found.minutes) == (later, 30)
        assert isinstance(authority.claim(claim(world.mediator)), Held), "the old time is free"
        assert authority.claim(claim(world.mediator, later)) == Taken()

    def test_a_claim_asked_again_after_she_moved_it_is_where_she_put_it(self, world):
        authority = world.opened()
        wanted = claim(world.mediator)
        authority.claim(wanted)
        later = MONDAY + timedelta(hours=2)
        world.move(wanted.id, later, 45)

        assert authority.claim(wanted).start == later

    def test_what_the_mediator_removed_is_gone(self, world):
        authority = world.opened()
        wanted = claim(world.mediator)
        authority.claim(wanted)

        world.remove(wanted.id)

        assert authority.verify(world.mediator, [wanted.id]) == {wanted.id: Gone()}

    def test_of_many_processes_one_holds_each_time(self, world):
        starts = [MONDAY + timedelta(hours=number) for number in range(self.slots)]
        with multiprocessing.get_context("spawn").Pool(self.processes) as pool:
            asked = (world.opened, world.mediator, starts)
            held = pool.starmap(take_all, [asked] * self.processes)

        holders = [booking for each in held for booking in each]
        found = world.opened().verify(world.mediator, holders)
        assert sorted(each.start for each in found.values()) == starts, "one holder for each"
        assert sorted(world.opened().ours(world.mediator)) == sorted(holders), "and no ghost"

    def test_its_clock_is_about_right(self, world):
        assert abs(world.opened().clock() - datetime.now(UTC)) < timedelta(minutes=5)
