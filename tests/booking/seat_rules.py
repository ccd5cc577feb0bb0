"""The rules that every authority of seats keeps: one class of tests, inherited by each."""

import multiprocessing
from dataclasses import dataclass, replace

from kiosk.booking.seats import InLine, NotHeld, Seat, line_of
from kiosk.booking.workshops import Workshop, WorkshopId
from tests.booking.workshop_place import claim_of

WITHIN_S = 120


@dataclass(frozen=True)
class Hall:
    """A workshop with two seats; `opened` gives the authority as another kiosk's process has it.

    `offer` puts the workshop there with another number of seats, or with None takes it away.
    """

    workshop: Workshop
    opened: object
    offer: object


def register_all(opened, claims):
    """Register all of these, as one process among others; gives what each is told."""
    authority = opened()
    return [(each.id, authority.claim(each)) for each in claims]


class SeatRules:
    """What screens promise residents rests on these."""

    processes = 4
    each = 3
    seats = 5

    def test_a_free_seat_is_ours(self, hall):
        authority = hall.opened()
        claim = claim_of(hall.workshop)

        assert authority.claim(claim) == Seat()
        assert [each.seated for each in authority.entries()] == [True]

    def test_asked_again_it_is_the_same_seat(self, hall):
        authority = hall.opened()
        claim = claim_of(hall.workshop)
        authority.claim(claim)

        assert hall.opened().claim(claim) == Seat()
        assert len(authority.entries()) == 1

    def test_when_all_seats_are_taken_one_stands_in_line_in_order(self, hall):
        authority = hall.opened()
        answers = [authority.claim(claim_of(hall.workshop)) for _ in range(5)]

        assert answers == [Seat(), Seat(), InLine(1), InLine(2), InLine(3)]

    def test_who_leaves_makes_room_for_the_first_in_line_and_for_nobody_else(self, hall):
        authority = hall.opened()
        claims = [claim_of(hall.workshop) for _ in range(4)]
        for each in claims:
            authority.claim(each)

        authority.withdraw(claims[0].id)

        assert authority.claim(claims[3]) == InLine(1)  # the one before is about to sit down
        assert authority.claim(claims[2]) == Seat()
        assert authority.claim(claims[3]) == InLine(1)

    def test_who_comes_when_a_seat_is_free_does_not_pass_those_in_line(self, hall):
        authority = hall.opened()
        claims = [claim_of(hall.workshop) for _ in range(3)]
        for each in claims:
            authority.claim(each)
        authority.withdraw(claims[1].id)

        assert authority.claim(claim_of(hall.workshop)) == InLine(1)
        assert authority.claim(claims[2]) == Seat()

    def test_those_who_leave_a_free_seat_for_long_are_passed_and_keep_their_place(self, hall):
        authority = hall.opened()
        claims = [claim_of(hall.workshop) for _ in range(4)]
        for each in claims:
            authority.claim(each)
        authority.withdraw(claims[0].id)

        assert authority.claim(replace(claims[3], passing=True)) == Seat()
        assert authority.claim(claims[2]) == InLine(1)

    def test_leaving_the_line_moves_the_others_up(self, hall):
        authority = hall.opened()
        claims = [claim_of(hall.workshop) for _ in range(4)]
        for each in claims:
            authority.claim(each)

        authority.withdraw(claims[2].id)
        authority.withdraw(claims[2].id)  # no matter if it is gone

        assert authority.claim(claims[3]) == InLine(1)

    def test_more_seats_let_those_in_line_sit_down(self, hall):
        authority = hall.opened()
        claims = [claim_of(hall.workshop) for _ in range(3)]
        for each in claims:
            authority.claim(each)
        hall.offer(3)

        assert hall.opened().claim(claims[2]) == Seat()

    def test_fewer_seats_take_none_from_who_has_one(self, hall):
        authority = hall.opened()
        claims = [claim_of(hall.workshop) for _ in range(2)]
        for each in claims:
            authority.claim(each)
        hall.offer(1)

        assert line_of(hall.workshop, authority.entries()).seated == 2
        assert isinstance(authority.claim(claim_of(hall.workshop)), InLine)

    def test_a_workshop_that_is_held_no_more_takes_nobody_and_keeps_nothing(self, hall):
        authority = hall.opened()
        hall.offer(None)

        assert authority.claim(claim_of(hall.workshop)) == NotHeld()
        assert list(authority.entries()) == []

    def test_each_workshop_has_seats_of_its_own(self, hall):
        authority = hall.opened()
        for _ in range(2):
            authority.claim(claim_of(hall.workshop))
        other = replace(hall.workshop, id=WorkshopId("another"), members=())

        assert line_of(other, authority.entries()).seated == 0

    def test_of_many_processes_so_many_have_a_seat_as_there_are_and_the_rest_stand_in_order(
        self, hall
    ):
        hall.offer(self.seats)
        claims = [
            [claim_of(hall.workshop) for _ in range(self.each)] for _ in range(self.processes)
        ]
        spawn = multiprocessing.get_context("spawn")
        with spawn.Pool(self.processes) as pool:
            answers = pool.starmap_async(register_all, [(hall.opened, each) for each in claims])
            told = dict(answer for some in answers.get(WITHIN_S) for answer in some)

        authority = hall.opened()
        line = line_of(replace(hall.workshop, seats=self.seats), authority.entries())
        sat = {name for name, answer in told.items() if answer == Seat()}
        assert len(sat) <= line.seated <= self.seats
        assert sat <= {each.id for each in line.entries if each.seated}
        again = [authority.claim(each) for some in claims for each in some]
        many = self.processes * self.each
        assert again.count(Seat()) == self.seats
        ranks = sorted(each.rank for each in again if isinstance(each, InLine))
        assert ranks == list(range(1, many - self.seats + 1))
