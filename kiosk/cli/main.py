"""The command `pas-a-pas`: joins the groups of commands."""

from importlib import import_module

import click

from kiosk import __version__

# Each command by its name, and where it is. A process of the kiosk starts through this file, and
# loads no other command than its own.
_COMMANDS = {
    "backup": "kiosk.cli.backup:backup",
    "bench": "kiosk.cli.bench:bench",
    "bookings": "kiosk.cli.bookings:bookings",
    "calls": "kiosk.cli.calls:calls",
    "check": "kiosk.cli.check:check",
    "demo": "kiosk.cli.demo:demo",
    "guides": "kiosk.cli.guides:guides",
    "out-of-order": "kiosk.cli.run:out_of_order",
    "reports": "kiosk.cli.reports:reports",
    "restore": "kiosk.cli.backup:restore",
    "run": "kiosk.cli.run:run_command",
    "screen": "kiosk.cli.run:screen",
    "server": "kiosk.cli.server:server",
    "settings": "kiosk.cli.settings:settings",
    "staff": "kiosk.cli.staff:staff",
    "sync": "kiosk.cli.sync:sync",
    "tour": "kiosk.cli.tour:tour",
}
_HIDDEN = {"out-of-order", "screen"}  # started by `run`, not by people


class _Loaded(click.Group):
    """A group whose commands are loaded when they are asked for, by name or for their help."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, _, name = _COMMANDS[cmd_name].partition(":")
        command = getattr(import_module(module), name)
        if not isinstance(command, click.Command):
            raise TypeError(f"{_COMMANDS[cmd_name]} is no command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:  # it knows of no command not yet loaded
            offered = [name for name in _COMMANDS if name not in _HIDDEN]
            raise click.exceptions.NoSuchCommand(
                error.command_name, possibilities=offered, ctx=ctx
            ) from None


@click.group(cls=_Loaded, invoke_without_command=True)
@click.version_option(__version__, prog_name="pas-a-pas")
@click.pass_context
def pas_a_pas(context: click.Context) -> None:
    """A kiosk that walks people through online procedures, one step at a time.

    Without a command, it runs. Example: pas-a-pas run --window
    """
    if context.invoked_subcommand is None:
        command = pas_a_pas.get_command(context, "run")
        if command is not None:
            context.invoke(command)
