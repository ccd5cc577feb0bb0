"""How long the door stays shut after wrong PINs: pure.

Two slips cost nothing. Then one waits 5 seconds, and twice as long each time, up to 5 minutes: a
passer-by tries some hundred PINs of a million in a day, and staff shut out by one are back soon.
"""

from datetime import datetime, timedelta

from kiosk.storage.staff import Failures

FREE = 2
FIRST_S, MOST_S = 5.0, 300.0
_FORGOTTEN = timedelta(days=1)


def wait_s(failures: Failures, now: datetime) -> float:
    """Seconds until a PIN may be tried again; a clock that was set back makes it no longer."""
    if failures.last_at is None or failures.number <= FREE:
        return 0.0
    # No power larger than it takes to reach the most: failures are counted without end.
    whole = min(FIRST_S * 2.0 ** min(failures.number - FREE - 1, 10), MOST_S)
    since = (now - failures.last_at).total_seconds()
    return min(whole, max(0.0, whole - since))


def after_failure(failures: Failures, now: datetime) -> Failures:
    """One wrong PIN more; those of another day are forgotten."""
    old = failures.last_at is not None and now - failures.last_at > _FORGOTTEN
    return Failures(1 if old else failures.number + 1, now)
