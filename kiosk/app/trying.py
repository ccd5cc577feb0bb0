"""The process that tries a server: does an account work, and is it fit? It ends when it has told.

    python -m kiosk.app.trying calendar --data DIR      finds the calendars, and probes the server
    python -m kiosk.app.trying list --data DIR          finds the calendars
    python -m kiosk.app.trying reports --data DIR       writes a file into a folder, and removes it
    python -m kiosk.app.trying calls --data DIR         the same, of the folder of calls

The address and the account come on the first line of stdin, as JSON; the password from the sealed
secrets. On stdout comes a line of JSON for each thing found out: see `Told`.
"""

import json
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

from kiosk.app import passwords
from kiosk.app.probing import probe_server
from kiosk.settings.secrets import SecretsError, open_secrets
from kiosk.sync.dav import Dav
from kiosk.sync.discovery import Discovered, discover
from kiosk.sync.faults import Fault, SyncError, Why
from kiosk.sync.login import Account
from kiosk.sync.probe_checks import Finding
from kiosk.sync.webdav import publish

CALENDAR, LIST, REPORTS, CALLS = "calendar", "list", "reports", "calls"
SECRETS = {
    CALENDAR: passwords.CALENDAR,
    LIST: passwords.CALENDAR,
    REPORTS: passwords.REPORTS,
    CALLS: passwords.CALLS,
}
_SAMPLE = "pas-a-pas-test.txt"


def main(words: list[str]) -> int:
    """Try what the words ask for; gives the exit code, 0 when it works."""
    signal.signal(signal.SIGTERM, _stop)  # what was written for the trial is removed first
    match words:
        case [("calendar" | "list" | "reports" | "calls") as kind, "--data", folder]:
            return _try(kind, Path(folder), json.loads(sys.stdin.readline()))
    kinds = "“calendar”, “list”, “reports” or “calls”"
    print(f"Say {kinds}, and --data with the folder.", file=sys.stderr)
    return 2


def _try(kind: str, data: Path, asked: Mapping[str, str]) -> int:
    try:
        password = open_secrets(data).get(SECRETS[kind]) or ""
        url = asked["url"]
        account = Account(url if url.endswith("/") else url + "/", asked["user"], password)
        _WAYS[kind](account)
    except SecretsError:
        _say("failed", why="secrets")
        return 1
    except SyncError as error:
        _say("failed", why=error.why.value or error.fault.value)
        return 1
    return 0


def _list(account: Account) -> Discovered:
    found = discover(account)
    calendars = [{"path": each.path, "name": each.name} for each in found.calendars]
    _say("found", home=found.home, calendars=calendars)
    return found


def _calendar(account: Account) -> None:
    found = _list(account)

    def tell(finding: Finding) -> None:
        _say("finding", check=finding.check, worth=finding.worth.value)

    try:
        probed = probe_server(Account(found.home, account.user, account.password), tell)
    except SyncError as error:
        if error.fault is not Fault.REFUSED or error.why is Why.PASSWORD:
            raise
        _say("over", verdict="untried")  # it lets nobody make a calendar for the trial
        return
    _say("over", verdict=probed.verdict.value)


def _folder(account: Account) -> None:
    with Dav(account) as dav:
        if not dav.exists(""):
            raise SyncError(Fault.NONSENSE, "No such folder.", why=Why.NOTHING_THERE)
        try:
            publish(dav, _SAMPLE, b"Pas a Pas\n")
        finally:
            for name in (_SAMPLE, f".{_SAMPLE}.part"):  # the second where it was cut off
                with suppress(SyncError):
                    dav.delete(name)
    _say("over", verdict="fit")


_WAYS: Mapping[str, Callable[[Account], object]] = {
    CALENDAR: _calendar,
    LIST: _list,
    REPORTS: _folder,
    CALLS: _folder,
}


def _say(what: str, **told: Any) -> None:  # noqa: ANN401  what JSON holds
    print(json.dumps({"say": what, **told}, ensure_ascii=False), flush=True)


def _stop(number: int, frame: object) -> NoReturn:
    raise SystemExit(128 + number)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
