"""The command `pas-a-pas`: joins the groups of commands."""

import click

from kiosk import __version__
from kiosk.cli.bench import bench
from kiosk.cli.guides import guides
from kiosk.cli.run import out_of_order, run_command, screen, sync
from kiosk.cli.settings import settings
from kiosk.cli.staff import staff
from kiosk.cli.tour import tour


@click.group(invoke_without_command=True)
@click.version_option(__version__, prog_name="pas-a-pas")
@click.pass_context
def pas_a_pas(context: click.Context) -> None:
    """A kiosk that walks people through online procedures, one step at a time.

    Without a command, it runs. Example: pas-a-pas run --window
    """
    if context.invoked_subcommand is None:
        context.invoke(run_command)


for command in (bench, guides, run_command, screen, out_of_order, settings, staff, sync, tour):
    pas_a_pas.add_command(command)
