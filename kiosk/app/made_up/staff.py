"""What made-up mediators do in a day: people without an appointment, and lists of workshops."""

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from pathlib import Path
from random import Random

from kiosk.app.day import Day
from kiosk.app.roll_call import RollCall
from kiosk.booking.ledger import Ledger
from kiosk.booking.model import Attendance
from kiosk.booking.offer import Offer
from kiosk.staff.people import mediator

_MOST_WALK_INS, _MISSES_WORKSHOP = 5, 0.15


class Mediators:
    """Those of one place; `chance` decides who comes to them, as they would note it."""

    def __init__(
        self,
        ledger: Ledger,
        data: Path,
        offer: Offer,
        clock: Callable[[], datetime],
        chance: Random,
    ) -> None:
        self._offer, self._clock, self._chance = offer, clock, chance
        self._day = Day(ledger, offer, clock)
        self._zone: tzinfo = offer.zone
        self._calls = RollCall(ledger.database, data, offer.zone)

    def work(self, day: date) -> None:
        """Their day, at its end."""
        for _ in range(self._chance.randint(1, _MOST_WALK_INS)):
            who = self._chance.choice(self._offer.mediators)
            subject = self._offer.subject(self._chance.choice(who.subjects))
            if subject is not None:
                visit = self._day.walk_in(mediator(who.first_name), subject)
                self._day.mark(visit, Attendance.KEPT)
        self._call_rolls(day)

    def _call_rolls(self, day: date) -> None:
        now = self._clock().astimezone(self._zone)
        for held in self._calls.held(now):
            for each in self._calls.participants(held) if held.day == day else ():
                if not each.rank:
                    came = self._chance.random() >= _MISSES_WORKSHOP
                    self._calls.note(each.registration, day, came, now)
