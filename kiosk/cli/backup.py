"""`pas-a-pas backup` and `pas-a-pas restore`: a kiosk in one file."""

from datetime import datetime
from pathlib import Path

import click

from kiosk.cli.folders import config_option, data_option
from kiosk.cli.terminal import refuse


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@data_option
@config_option
def backup(file: Path, data: Path, config: Path) -> None:
    """Write all that this kiosk keeps, its settings and its own guides into FILE.

    The kiosk may run meanwhile. First names and telephones stay sealed, and what opens them is not
    in FILE, nor is any password.

    Exit code 0: it is on the disk. 2: it is not, and why.

    Example: pas-a-pas backup /media/stick/meriadeck.backup
    """
    from kiosk.app.backup import BackupError, back_up  # noqa: PLC0415  no screen waits for it

    try:
        made = back_up(data, config, file, datetime.now().astimezone())
    except BackupError as error:
        refuse(str(error))
    click.echo(f"{file}: {made.size // 1024} kB, with {made.files} files of settings and guides.")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@data_option
@config_option
def restore(file: Path, data: Path, config: Path) -> None:
    """Put back what `backup` wrote into FILE. The kiosk must not run.

    All of FILE is verified first. What was there is put aside, and stays.

    Exit code 0: it is put back. 2: nothing was changed, and why.

    Example: pas-a-pas restore /media/stick/meriadeck.backup
    """
    from kiosk.app.backup import BackupError  # noqa: PLC0415  see `backup`
    from kiosk.app.restore import restore as put_back  # noqa: PLC0415

    try:
        found = put_back(file, data, config)
    except BackupError as error:
        refuse(str(error))
    made_at = datetime.fromisoformat(found.made_at).astimezone()
    click.echo(f"The backup of {made_at:%Y-%m-%d %H:%M} is put back, with {found.files} files.")
    for aside in found.aside:
        click.echo(f"What was there before is in {aside}.")
    if found.shut:
        click.echo(
            f"{found.shut} of {found.sealed} first names and telephones cannot be read here: "
            "what opens them is on the machine where the backup was made, in machine.key and "
            "secrets.sealed of its data folder. Copy both into the data folder here and restore "
            "again: then they are read. The appointments themselves are all there."
        )
    click.echo("Passwords of servers are in no backup: give them to the kiosk again if it asks.")
