"""What the sync process lets the others know, by the names of the states in the database."""

from kiosk.sync.faults import Fault, SyncError

ALARM = "sync.alarm"  # "<account> <fault>: sentence": somebody has to act; empty: nobody has to
PROGRESS = "sync.progress"  # "done/total" of a long reading; empty: there is none
CLOCK = "sync.clock"  # seconds that this kiosk's clock is behind a server's; empty: it is right
STRANGER = "sync.stranger"  # who answers in the server's place: "portal" or "certificate", ": …"
PAUSED = "sync.paused"  # followed by "." and an account: until when it is left alone


def alarm_of(account: str, error: SyncError) -> str:
    """The words of an alarm."""
    return f"{account} {error.fault.value}: {error.sentence}"


def alarmed(value: str) -> tuple[str, Fault, str] | None:
    """Account, fault and sentence of an alarm; None: there is none."""
    head, _, sentence = value.partition(": ")
    account, _, fault = head.rpartition(" ")
    try:
        return account, Fault(fault), sentence
    except ValueError:
        return None
