"""Workshops in the sync process: their calendar in, registrations out, beside the bookings."""

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.app.booking_desk import BookingSettings
from kiosk.app.sync_bookings import ACCOUNT, WHOLE_S, BookingSync
from kiosk.app.sync_words import Looked
from kiosk.app.workshops import make_roll, refresh_workshops
from kiosk.booking.caldav_seats import CalDavSeats
from kiosk.booking.local_seats import LocalSeats
from kiosk.booking.registrations import Registration
from kiosk.booking.roll import LEAVE, REGISTER
from kiosk.booking.seat_claims import SeatClaims
from kiosk.booking.seat_rounds import look_round, tidy_roll
from kiosk.booking.workshop_importing import keep_workshops
from kiosk.booking.workshop_notes import WorkshopNotes
from kiosk.storage.database import KioskDatabase
from kiosk.sync.dav import Dav
from kiosk.sync.faults import SyncError
from kiosk.sync.plan import ALARMING
from kiosk.sync.run import Route, Runner


class PlaceSync(BookingSync):
    """One kiosk's bookings and workshops. See `BookingSync`."""

    def __init__(
        self,
        database: KioskDatabase,
        data: Path,
        settings: BookingSettings,
        dav: Dav | None,
        *,
        accepted: bool = False,
    ) -> None:
        super().__init__(database, data, settings, dav, accepted=accepted)
        self._held = self._offer.workshops
        self._notes = WorkshopNotes(database)
        self._seats: LocalSeats | CalDavSeats = LocalSeats(database, self._notes.find)
        if dav is not None and self._held is not None:
            calendars = self._held.workshops, self._held.registrations
            self._seats = CalDavSeats(dav, *calendars, self._offer.zone)
        self._claims = SeatClaims(make_roll(database, data), self._notes, self._seats)
        self._all_at = float("-inf")
        if self._held is not None:
            seats = Route(ACCOUNT, self._claims.act)
            self.runner = Runner(database, self._routes | {REGISTER: seats, LEAVE: seats})

    def look(self, now: datetime) -> Looked:
        """As `BookingSync.look`, and then at the workshops and the lines in front of them."""
        looked = super().look(now)
        if self._held is None or (self.has_server and not looked.calendars):
            return looked
        tidy_roll(self._claims, now, self._offer.keep_days)
        try:
            return self._look_at_workshops(looked, now)
        except SyncError as error:
            self.last_error = error
            if error.fault in ALARMING:
                self.runner.refused(ACCOUNT, error, now)
            return replace(looked, error=looked.error or error)

    def _look_at_workshops(self, looked: Looked, now: datetime) -> Looked:
        if not isinstance(self._seats, CalDavSeats):
            problems = refresh_workshops(self._database, self._settings, now)
            words = _words(look_round(self._claims, now, accepted=True))
            return replace(looked, problems=(*looked.problems, *problems), also=words)
        whole = time.monotonic() > self._all_at + WHOLE_S
        same = [each for each in self._addresses() if not looked.calendars.get(each)]
        if len(same) == len(self._addresses()) and not whole:
            return looked
        self._all_at = float("-inf")  # until it went well to its end
        reading = self._seats.workshops()
        keep_workshops(self._database, reading, now, accepted=self._accepted)
        changed = look_round(self._claims, now, accepted=self._accepted)
        self._all_at = time.monotonic()
        return replace(looked, also=(*_words(changed), *reading.problems))

    def _addresses(self) -> tuple[str, ...]:
        held = self._held
        return (held.workshops, held.registrations) if held and self.has_server else ()


def _words(changed: Sequence[Registration]) -> tuple[str, ...]:
    """A line for each registration that changed; no name and no code is among them."""
    return tuple(
        f"Registration for {each.workshop.title!r}: {each.state.value.replace('_', ' ')}"
        f"{f', place {each.rank} on the waiting list' if each.rank else ''}."
        for each in changed
    )
