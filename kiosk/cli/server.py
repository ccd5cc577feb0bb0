"""`pas-a-pas server`: is a calendar server fit for bookings, and the password for it."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.folders import config_taken, data_option
from kiosk.cli.terminal import typed_secret

if TYPE_CHECKING:
    from kiosk.sync.probe import Probe

_UNREACHABLE, _NOT_FIT, _WRONG = 5, 1, 2


@click.group()
def server() -> None:
    """The calendar server that bookings go to."""


@server.command()
@click.argument("url")
@click.option("--user", default="", help="The account's name there.")
@click.option("--kept", is_flag=True, help="Use the password kept with `server password`.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for scripts.")
@data_option
@config_taken
def probe(url: str, user: str, kept: bool, as_json: bool, data: Path) -> None:
    """Try whether the server at URL is fit for bookings, with a real account.

    URL is that of the folder in which the account keeps its calendars. A calendar is made there,
    used, and removed again. The password is asked for, or read from the first line of stdin.

    Exit code 0: fit, or fit with what is said. 1: not fit. 2: the address or the account is
    wrong. 5: the server does not answer.

    Example: pas-a-pas server probe https://cloud.example/dav/calendars/kiosk/ --user kiosk
    """
    if not url.startswith(("http://", "https://")):
        raise click.UsageError("URL begins with https:// (or http:// on this very machine).")
    from kiosk.app.probing import probe_server  # noqa: PLC0415  httpx is slow to load
    from kiosk.sync.faults import Fault, SyncError  # noqa: PLC0415  see above
    from kiosk.sync.login import Account  # noqa: PLC0415  see above
    from kiosk.sync.probe import Verdict  # noqa: PLC0415  see above
    from kiosk.sync.probe_checks import Finding  # noqa: PLC0415  see above

    account = Account(url, user, _password(data, kept=kept) if user else "")

    def tell(found: Finding) -> None:
        if not as_json:
            click.echo(f"  {found.worth:4}  {found.sentence[0].upper()}{found.sentence[1:]}")

    try:
        found = probe_server(account, tell)
    except SyncError as error:
        if as_json:
            click.echo(json.dumps({"verdict": "unknown", "error": error.sentence}))
        click.echo(error.sentence, err=True)
        sys.exit(_WRONG if error.fault is Fault.REFUSED else _UNREACHABLE)
    click.echo(_as_json(found) if as_json else _verdict(found))
    sys.exit(_NOT_FIT if found.verdict is Verdict.NOT_FIT else 0)


@server.command()
@data_option
@config_taken
@click.option("--forget", is_flag=True, help="Forget the one that is kept.")
@click.option("--statistics", is_flag=True, help="That of statistics.user in `site.toml` instead.")
def password(data: Path, forget: bool, statistics: bool) -> None:
    """Keep the password of the account that `booking.toml` names under [server].

    It is asked for, or read from the first line of stdin, and sealed; see the answer for what
    that protects it from.

    Exit code 0: kept. 2: it cannot be kept.

    Example: pas-a-pas server password
    """
    from kiosk.settings.secrets import SecretsError  # noqa: PLC0415  keyring is slow to load

    try:
        click.echo(_kept(data, statistics=statistics, forget=forget))
    except SecretsError as error:
        click.echo(f"The password cannot be kept: {error}.", err=True)
        sys.exit(_WRONG)


def _kept(data: Path, *, statistics: bool, forget: bool) -> str:
    """Keep a password, or forget it; gives what was done."""
    from kiosk.app.passwords import CALENDAR, REPORTS, lift_pause_of  # noqa: PLC0415  see above
    from kiosk.settings.secrets import open_secrets  # noqa: PLC0415  see above

    name = REPORTS if statistics else CALENDAR
    secrets = open_secrets(data)
    if forget:
        secrets.remove(name)
        return "The password is forgotten."
    secrets.set(name, typed_secret("Password"))
    lift_pause_of(data, name)
    return f"The password is kept. {secrets.protection}"


def _password(data: Path, *, kept: bool) -> str:
    """The password of the account; never from the command line, where others can read it."""
    if not kept:
        return typed_secret("Password")
    from kiosk.app.sync_opening import password_of  # noqa: PLC0415  keyring is slow to load

    found = password_of(data)
    if not found:
        raise click.UsageError("No password is kept: keep one with `pas-a-pas server password`.")
    return found


def _as_json(found: "Probe") -> str:
    checks = [
        {"check": each.check, "worth": each.worth, "sentence": each.sentence}
        for each in found.findings
    ]
    return json.dumps({"verdict": found.verdict, "checks": checks}, ensure_ascii=False)


def _verdict(found: "Probe") -> str:
    """The verdict in a sentence, with what it rests on."""
    from kiosk.sync.probe import Verdict  # noqa: PLC0415  httpx is slow to load
    from kiosk.sync.probe_checks import Worth  # noqa: PLC0415  see above

    by_worth = {
        worth: [each.sentence for each in found.findings if each.worth is worth] for worth in Worth
    }
    if found.verdict is Verdict.NOT_FIT:
        return f"Not fit, because: {' '.join(by_worth[Worth.BAD])}"
    if found.verdict is Verdict.FIT_WITH:
        return f"Fit, with this: {'; '.join(by_worth[Worth.NOTE])}."
    return "Fit."
