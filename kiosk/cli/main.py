"""The command `pas-a-pas`: joins the groups of commands."""

import click

from kiosk import __version__
from kiosk.cli.guides import guides


@click.group()
@click.version_option(__version__, prog_name="pas-a-pas")
def pas_a_pas() -> None:
    """A kiosk that walks people through online procedures, one step at a time."""


pas_a_pas.add_command(guides)
