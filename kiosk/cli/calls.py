"""`pas-a-pas calls`: whom a call for a mediator reaches; who calls; and an answer."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.cli.folders import config_option, config_taken, data_option
from kiosk.cli.terminal import kept_in, refuse, typed_secret

_NAME = "mediators-phone"
_WHY = {
    "no-address": "No address is kept, or it is none that apprise knows: pas-a-pas calls phone",
    "not-sent": "It was not sent: look at the address and the network.",
}


@click.group()
def calls() -> None:
    """Who is told when a resident calls a mediator, and who calls."""


@calls.command()
@click.option("--forget", is_flag=True, help="Forget the address: nobody is told any more.")
@data_option
@config_option
def phone(forget: bool, data: Path, config: Path) -> None:
    """Keep the address of the mediators' telephone or of the team's chat, as apprise writes it.

    It is asked for, or read from the first line of stdin, and sealed: such an address holds a
    password as a rule. The setting `calls.notify` names the secret, and holds no address.

    Exit code 0: kept. 2: it cannot be kept.

    Example: pas-a-pas calls phone
    """
    from kiosk.settings.reading import read_site  # noqa: PLC0415  no screen waits for these
    from kiosk.settings.secrets import SecretsError, open_secrets  # noqa: PLC0415
    from kiosk.settings.site import Who  # noqa: PLC0415
    from kiosk.settings.writing import SettingsError, change  # noqa: PLC0415

    name = read_site(config, data).site.calls_notify or _NAME
    try:
        store = open_secrets(data)
        if forget:
            store.remove(name)
            change(config, {"calls.notify": ""}, Who.CITY)
            click.echo("The address is forgotten. Nobody is told any more.")
            return
        store.set(name, typed_secret("Address"))
        change(config, {"calls.notify": name}, Who.CITY)
    except (SecretsError, SettingsError) as error:
        refuse(f"The address is not kept: {error}.")
    click.echo(f"The address is kept. {store.protection} Try it: pas-a-pas calls try")


@calls.command()
@click.option("--forget", is_flag=True, help="Forget it.")
@data_option
@config_taken
def password(forget: bool, data: Path) -> None:
    """Keep the password of `calls.user`, for the folder in which kiosks call mediators.

    Example: pas-a-pas calls password
    """
    from kiosk.app.sync_calls import SECRET  # noqa: PLC0415  no screen waits for these
    from kiosk.settings.secrets import SecretsError, open_secrets  # noqa: PLC0415

    try:
        store = open_secrets(data)
        if forget:
            store.remove(SECRET)
        else:
            store.set(SECRET, typed_secret("Password"))
    except SecretsError as error:
        refuse(f"The password is not kept: {error}.")
    click.echo("The password is forgotten." if forget else f"It is kept. {store.protection}")


@calls.command("try")
@data_option
@config_option
def try_phone(data: Path, config: Path) -> None:
    """Tell the telephone that this is a try. No name of anybody is in it.

    Exit code 0: sent. 1: not sent, and why.

    Example: pas-a-pas calls try
    """
    from kiosk.app.telling import tell, words_of  # noqa: PLC0415  no screen waits for these
    from kiosk.language.languages import Language  # noqa: PLC0415
    from kiosk.settings.reading import read_site  # noqa: PLC0415
    from kiosk.settings.secrets import SecretsError, open_secrets  # noqa: PLC0415

    site = read_site(config, data).site
    try:
        address = open_secrets(data).get(site.calls_notify or _NAME) or ""
    except SecretsError as error:
        refuse(f"The address is not to be had: {error}.")
    words = words_of(None, (), Language(site.languages[0]))
    fault = tell(address, site.place_post or site.place_name, words)
    if fault:
        click.echo(_WHY[fault], err=True)
        sys.exit(1)
    click.echo("It was sent. Look at the telephone.")


@calls.command()
@click.option("--json", "as_json", is_flag=True, help="For a script.")
@data_option
@config_taken
def show(as_json: bool, data: Path) -> None:
    """Show who calls: from which kiosk, where in a guide, and what was answered.

    Example: pas-a-pas calls show
    """
    with kept_in(data) as database:
        from kiosk.staff.calls import Calls  # noqa: PLC0415  no screen waits for these

        for call in Calls(database).open(datetime.now(UTC)):
            where = call.where
            row = {
                "id": call.id,
                "post": call.post,
                "guide": where.guide,
                "step": where.step,
                "number": where.number,
                "reason": where.reason,
                "at": call.at.isoformat(),
                "answer": str(call.answer or ""),
            }
            if as_json:
                click.echo(json.dumps(row, ensure_ascii=False))
                continue
            at = call.at.astimezone().strftime("%H:%M")
            parts = [at, call.post, where.guide, where.step, where.reason, row["answer"]]
            click.echo(f"{call.id}  {'  '.join(str(it) for it in parts if it)}")


@calls.command()
@click.argument("call")
@click.argument("words", type=click.Choice(["coming", "ten", "desk"]))
@data_option
@config_taken
def answer(call: str, words: str, data: Path) -> None:
    """Answer CALL: I am "coming", in "ten" minutes, or please come to the "desk".

    Example: pas-a-pas calls answer 3f2c coming
    """
    with kept_in(data) as database:
        from kiosk.staff.calls import Answer, Calls  # noqa: PLC0415  no screen waits for these

        known, now = Calls(database), datetime.now(UTC)
        found = [each for each in known.open(now) if each.id.startswith(call)]
        if len(found) != 1:
            refuse(f"{call}: {'several calls begin' if found else 'no call begins'} so.")
        known.answer(found[0].id, Answer(words), now)
    click.echo("The resident reads it now.")
