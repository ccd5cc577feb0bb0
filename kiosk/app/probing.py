"""Probe a calendar server with our own client, and ask another library for its opinion."""

import importlib.util
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from kiosk.sync.dav import Dav
from kiosk.sync.login import Account
from kiosk.sync.probe import Probe, probe
from kiosk.sync.probe_checks import Finding, Worth
from kiosk.sync.probe_events import DAY, Sample, event
from kiosk.sync.probe_leftovers import trial_name


def probe_server(account: Account, tell: Callable[[Finding], None]) -> Probe:
    """Everything that can be found out about that account; `tell` hears of each finding.

    Raises:
        SyncError: the account cannot be used at all.
    """
    if not account.url.endswith("/"):
        account = replace(account, url=account.url + "/")
    with Dav(account) as one, Dav(account) as two:
        found = probe(one, two, tell)
        opinion = _other_opinion(account, one)
    tell(opinion)
    return Probe((*found.findings, opinion))


def _other_opinion(account: Account, dav: Dav) -> Finding:
    """What the library caldav makes of it, where it is installed (`pip install pas-a-pas[probe]`).

    It knows servers by their ways, and talks to each as that one likes: what it cannot read of an
    event that we wrote, a mediator's program may not be able to read either.
    """
    if importlib.util.find_spec("caldav") is None:
        return Finding(
            "other", Worth.GOOD, "No second opinion: the library caldav is not installed."
        )
    from caldav.davclient import DAVClient  # noqa: PLC0415  only with the extra `probe`
    from caldav.lib.error import DAVError  # noqa: PLC0415  see above

    sample = Sample.new(DAY)
    name = trial_name(datetime.now(UTC))
    dav.make_calendar(name)
    try:
        dav.put_event(f"{name}{sample.uid}.ics", event(sample))
        with DAVClient(
            account.url,
            username=account.user or None,
            password=account.password or None,
            timeout=30,
        ) as client:
            calendar = client.calendar(url=dav.url(name))  # type: ignore[no-untyped-call]
            found = calendar.search(event=True, start=sample.start, end=sample.finish)
            seen = [str(each.icalendar_component["UID"]) for each in found]
    except (DAVError, OSError, KeyError, ValueError, AttributeError) as error:
        sentence = f"another library cannot read what we write ({type(error).__name__})"
        return Finding("other", Worth.NOTE, sentence)
    finally:
        dav.delete(name)
    if seen == [sample.uid]:
        return Finding("other", Worth.GOOD, "Another library reads what we write.")
    return Finding("other", Worth.NOTE, "another library does not find what we write")
