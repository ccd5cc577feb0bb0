"""Is this calendar server fit for bookings? Tried on a real account, and cleaned up after.

Nothing is assumed from a name or a version: each thing that the claims rest on is done, and
looked at over a second connection. What must be so is told apart from what is only worth knowing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from kiosk.sync.dav import Dav
from kiosk.sync.faults import Fault, SyncError
from kiosk.sync.probe_checks import CHECKS, Finding, Worth
from kiosk.sync.probe_leftovers import sweep, trial_name


class Verdict(StrEnum):
    """The sum of all findings."""

    FIT = "fit"
    FIT_WITH = "fit with"
    NOT_FIT = "not fit"


@dataclass(frozen=True, slots=True)
class Probe:
    """What a server was found to be."""

    findings: tuple[Finding, ...]

    @property
    def verdict(self) -> Verdict:
        """Fit, fit with what the notes say, or not fit."""
        found = {each.worth for each in self.findings}
        if Worth.BAD in found:
            return Verdict.NOT_FIT
        return Verdict.FIT_WITH if Worth.NOTE in found else Verdict.FIT


def probe(one: Dav, two: Dav, tell: Callable[[Finding], None] = lambda found: None) -> Probe:
    """Try all that is needed in a calendar made for it, over two connections to one account.

    Raises:
        SyncError: the account cannot be used at all.
    """
    found: list[Finding] = []
    calendar = _make_calendar(one)
    try:
        for check in CHECKS:
            try:
                said = list(check(one, two, calendar))
            except SyncError as error:
                name = check.__name__.strip("_")
                if error.fault in {Fault.REFUSED, Fault.PORTAL}:
                    raise
                said = [Finding(name, Worth.BAD, f"This could not be tried: {error.sentence}")]
            for each in said:
                tell(each)
            found += said
    finally:
        _clean_up(one, calendar)
    return Probe(tuple(found))


def _make_calendar(dav: Dav) -> str:
    now = datetime.now(UTC)
    name = trial_name(now)
    if not dav.exists(""):
        raise SyncError(Fault.REFUSED, "There is nothing at that address.")
    sweep(dav, now)
    answer = dav.make_calendar(name)
    if not answer.well or not dav.exists(name):
        raise SyncError(
            Fault.REFUSED,
            "No calendar can be made at that address. Give the address of the folder in which"
            " the account keeps its calendars.",
        )
    return name


def _clean_up(dav: Dav, calendar: str) -> None:
    try:
        dav.delete(calendar)
        left = dav.exists(calendar)
    except SyncError:
        left = True
    if left:
        where = dav.url(calendar)
        raise SyncError(Fault.UNREACHABLE, f"{where} may be left on the server: remove it there.")
