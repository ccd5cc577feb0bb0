"""`pas-a-pas sync`: the process that reaches the network, or one round of it."""

import sys
from pathlib import Path

import click

from kiosk.cli.folders import config_option, data_option


@click.command()
@data_option
@config_option
@click.option("--once", is_flag=True, help="Do one round, say what it did, and end.")
@click.option(
    "--accept-losses",
    is_flag=True,
    help="With --once: you have looked at the calendars, and what is gone from them is gone.",
)
def sync(data: Path, config: Path, once: bool, accept_losses: bool) -> None:
    """Bring calendars in and bookings out; without --once, until stdin ends (as `run` starts it).

    Exit code 0: done. 2: settings or storage do not allow it. 4: a booking is still to be
    confirmed or cancelled. 5: the calendar server did not do its part.

    Example: pas-a-pas sync --once
    """
    if accept_losses and not once:
        raise click.UsageError("--accept-losses goes with --once.")
    if not once:
        from kiosk.app.sync import main  # noqa: PLC0415  not needed to run a screen

        sys.exit(main(data, config))
    from kiosk.app.sync_once import sync_once  # noqa: PLC0415  icalendar and httpx are slow

    done = sync_once(data, config, accepted=accept_losses)
    for line in done.lines:
        click.echo(line)
    sys.exit(int(done.ended))
