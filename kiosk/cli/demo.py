"""`pas-a-pas demo`: fill a data folder with plausible use, made up."""

import sys
from datetime import datetime, timedelta
from pathlib import Path

import click

from kiosk.cli.folders import config_option
from kiosk.cli.terminal import refuse

_MOST_DAYS = 760  # what is older is erased


@click.command()
@click.option(
    "--days", type=click.IntRange(1, _MOST_DAYS), default=30, show_default=True, help="How many."
)
@click.option("--seed", type=int, default=1, show_default=True, help="The same: the same counts.")
@click.option(
    "--until",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The last of these days.  [default: yesterday]",
)
@click.option(
    "--data",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder to fill, empty or new.",
)
@config_option
def demo(*, days: int, seed: int, until: datetime | None, data: Path, config: Path) -> None:
    """Fill a data folder with made-up use: for training days, pictures and tests.

    A kiosk that runs on this folder says on every screen that it is a demonstration, and never
    sends any of it. That cannot be undone: a real kiosk takes another folder.

    Exit code 2: the folder is not empty, or cannot be written.

    Example: pas-a-pas demo --days 30 --seed 1 --data practice/
    """
    # Loaded here: no other command needs these.
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415

    from kiosk.app.made_up.days import MadeUpDays, MadeUpError  # noqa: PLC0415
    from kiosk.storage.opening import open_database  # noqa: PLC0415
    from kiosk.storage.troubles import StorageError  # noqa: PLC0415

    last = until.date() if until else datetime.now().astimezone().date() - timedelta(days=1)
    opened = open_database(data)
    if opened.database is None:
        refuse(f"{data}: nothing can be kept there ({opened.troubles[0]})")
    application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    visits = 0
    with opened.database as database:
        made_up = MadeUpDays(database, data, config, seed).fill(days, last)
        try:
            with click.progressbar(
                made_up, length=days, label="Days", file=sys.stderr, hidden=not sys.stderr.isatty()
            ) as each_day:
                visits = sum(each_day)
        except (MadeUpError, StorageError) as error:
            refuse(f"{data}: {error}")
    del application
    click.echo(f"{visits} made-up visits of {days} days are in {data}.")
