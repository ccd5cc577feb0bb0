"""One of several kiosks at one server, whose power may go at any request."""

from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from kiosk.app.booking_desk import make_desk, read_booking
from kiosk.app.sync_opening import made
from kiosk.booking.desk import DeskError
from kiosk.booking.model import Person, State
from kiosk.storage.opening import open_database
from tests.app.served import TAXES, Served

HELD = frozenset({State.CONFIRMED, State.MOVED_BY_MEDIATOR})
SEEN = Counter()


class PowerCut(BaseException):
    """The process ends here: nothing catches it."""


class Kiosk:
    """One of the two: its data, its clock, and its processes, one after the other."""

    def __init__(self, folder, shelf):
        self.served = Served(folder, shelf)
        self.server = shelf.server
        self.skew = timedelta(0)
        self.told_yes = []
        self.settings = read_booking(self.served.config)
        self.database = open_database(self.served.data).database

    def close(self):
        self.database.close()

    def now(self):
        return datetime.now(UTC) + self.skew

    def desk(self):
        return make_desk(self.database, self.served.data, self.settings.offer)

    def slot(self, number):
        """The same for both, however their clocks are: the half hours of a day in three."""
        day = (datetime.now(UTC) + timedelta(days=3)).replace(minute=0, second=0, microsecond=0)
        at = int((day + timedelta(minutes=30 * number)).timestamp())
        return [slot for slot in self.desk().slots(TAXES, self.now()) if slot.start == at]

    def book(self, number):
        for slot in self.slot(number):
            with suppress(DeskError):
                self.desk().book(TAXES, slot, Person("Odile"), self.now())

    def move(self, which, number):
        for booking in self._one(which):
            for slot in self.slot(number):
                with suppress(DeskError):
                    self.desk().move(booking.id, slot, self.now())

    def cancel(self, which):
        for booking in self._one(which):
            with suppress(DeskError):
                self.desk().cancel(booking.id, self.now())

    def bookings(self):
        return list(self.desk().ledger.in_states(frozenset(State)))

    def _one(self, which):
        bookings = self.bookings()
        return [bookings[which % len(bookings)]] if bookings else []

    def sync(self, dies_after=None, accepted=False, resumed=False):
        """One round; the server's clock is as far from ours as ours is from the right one."""
        before = {each.id for each in self.bookings() if each.state in HELD}
        self.server.ways.fast_s = -self.skew.total_seconds()
        bookings = made(
            self.database, self.served.data, self.settings, "secret", accepted=accepted
        )
        dav = bookings._dav
        dav.clock = None
        bookings.authority._wait = lambda seconds: None
        if dies_after is not None:
            _dies(dav, dies_after)
        try:
            if resumed:
                bookings.runner.resume(self.now())
            bookings.look(self.now())
            bookings.send(self.now())
        except PowerCut:
            self.database.close()
            self.database = open_database(self.served.data).database
        finally:
            bookings.close()
            self.server.ways.fast_s = 0.0
        after = {each.id for each in self.bookings() if each.state in HELD}
        self.told_yes += after - before
        SEEN.update(each.state for each in self.bookings())


def _dies(dav, after):
    """The process ends before its so manieth request, or between that and its answer."""
    real, left = dav._ask, [after]

    def ask(*words, **more):
        left[0] -= 1
        if left[0] < 0:
            raise PowerCut
        answer = real(*words, **more)
        if left[0] == 0 and after % 2:
            raise PowerCut
        return answer

    dav._ask = ask
