"""Look at everything, in the order in which a person would want to know."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from kiosk.app.health import browser, kept, machine, offered, printers, set_up
from kiosk.app.health.finding import Finding, Patient, Verdict, broken

_Look = Callable[[Patient], Finding | Iterable[Finding]]
_LOOKS: Sequence[_Look] = (
    set_up.settings,
    set_up.guides,
    set_up.bookings,
    offered.offered,
    kept.database,
    kept.backups,
    kept.alone,
    set_up.secrets,
    machine.disk,
    machine.folder,
    machine.core_dumps,
    machine.screen,
    machine.letters,
    machine.sound,
    printers.printers,
    browser.browser,
)
CODES = {Verdict.OK: 0, Verdict.LOOK: 1, Verdict.BROKEN: 2}


def check(patient: Patient, looks: Sequence[_Look] = _LOOKS) -> Iterator[Finding]:
    """Every finding. A look that fails of itself is one too, and takes no other with it."""
    for each in looks:
        try:
            found = each(patient)
            yield from [found] if isinstance(found, Finding) else found
        except PermissionError as error:
            yield broken("folder.closed", error.filename or patient.data, details=(str(error),))
        except Exception as error:
            yield broken("check.failed", details=(f"{each.__name__}: {error!r}",))


def worst(findings: Iterable[Finding]) -> Verdict:
    """The verdict on the whole kiosk."""
    return max(
        (finding.verdict for finding in findings), key=CODES.__getitem__, default=Verdict.OK
    )
