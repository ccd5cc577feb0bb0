"""A kiosk that may end at any moment: at each write, and at each word with the authority."""

from collections import Counter
from contextlib import contextmanager

from kiosk.booking.local_authority import LocalAuthority
from kiosk.storage.database import KioskDatabase
from kiosk.storage.opening import open_database
from tests.booking.places import open_kiosk


class Crash(BaseException):
    """The process is gone: nothing after this is done, nothing is tidied up."""


class Fate:
    """Counts the moments at which a process may end, and ends it at one of them."""

    def __init__(self):
        self.moments = 0
        self.ends_at = None
        self.seen = Counter()

    def end_after(self, moments):
        self.moments, self.ends_at = 0, moments

    def spare(self):
        self.ends_at = None

    def moment(self, name):
        self.seen[name] += 1
        self.moments += 1
        if self.ends_at is not None and self.moments > self.ends_at:
            self.ends_at = None
            raise Crash(name)


class MortalDatabase(KioskDatabase):
    """Ends before it writes, after all of it was written but nothing kept, or just after."""

    fate = None

    @contextmanager
    def writing(self):
        self.fate.moment("before a write")
        with super().writing():
            yield self
            self.fate.moment("before it is kept")
        self.fate.moment("after a write")


class MortalAuthority(LocalAuthority):
    """The kiosk ends before a question arrives, or before the answer does."""

    fate = None

    def claim(self, claim):
        self.fate.moment("before a claim")
        answer = super().claim(claim)
        self.fate.moment("after a claim")
        return answer

    def withdraw(self, mediator, booking):
        self.fate.moment("before a withdrawal")
        super().withdraw(mediator, booking)
        self.fate.moment("after a withdrawal")


def mortal_kiosk(folder, fate, now, offer=None, **desk):
    """The kiosk of that folder in a new process, which ends when its fate says so."""
    authority = MortalAuthority(open_database(folder / "data").database)
    authority.fate = fate
    more = {"offer": offer} if offer else {}
    kiosk = open_kiosk(folder, now=now, authority=authority, **more, **desk)
    kiosk.database.fate = fate
    kiosk.database.__class__ = MortalDatabase
    return kiosk


def close(kiosk):
    """Its files are let go, as the system does for a process that ended."""
    kiosk.database.close()
    kiosk.authority._database.close()
