"""`pas-a-pas run`, and the processes it starts: `screen` and `out-of-order` (and `sync`)."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from kiosk.cli.folders import config_option, data_option
from kiosk.settings.watch import fleet_folder

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_NO_SCREEN = 3  # as packaging/run.sh says it

window_option = click.option("--window", "windowed", is_flag=True, help="In a window, on a desk.")


@click.command("run")
@data_option
@config_option
@window_option
def run_command(data: Path, config: Path, windowed: bool) -> None:
    """Run the kiosk, on the whole screen.

    Exit code 0: ended as asked. 2: another kiosk runs on the same data folder. 3: there is no
    screen.

    Example: pas-a-pas run --window
    """
    from kiosk.app.supervisor import Options, run  # noqa: PLC0415  not needed to run a screen

    if not _can_show(os.environ):
        click.echo(
            "There is no screen here to show anything on: neither DISPLAY nor WAYLAND_DISPLAY is "
            "set.\nStart it in a session that has a screen. Without one, this draws every screen "
            "into a folder: pas-a-pas tour pictures/",
            err=True,
        )
        sys.exit(_NO_SCREEN)
    folders = ("--data", str(data.absolute()), "--config", str(config.absolute()))
    window = ("--window",) if windowed else ()
    here = (sys.executable, "-m", "kiosk")
    options = Options(
        data=data,
        screen=(*here, "screen", *folders, *window),
        sync=(*here, "sync", *folders),
        out_of_order=(*here, "out-of-order", *window),
        watched=(config, fleet_folder()),
        worth_saying=lambda: _about_the_place(config),
    )
    sys.exit(run(options))


def _can_show(environment: Mapping[str, str]) -> bool:
    """Whether Qt is told of something to draw on."""
    return any(environment.get(name) for name in _SCREENS)


def _about_the_place(config: Path) -> list[str]:
    from kiosk.app.worth_saying import about_the_place  # noqa: PLC0415  the first screen is on

    return about_the_place(config)


@click.command(hidden=True)
@data_option
@config_option
@window_option
def screen(data: Path, config: Path, windowed: bool) -> None:
    """One resident's screen; started by `run`, spoken to on stdin."""
    from kiosk.app import light_start  # noqa: PLC0415  not needed to run

    light_start.begin()
    from kiosk.app.screen import Options as ScreenOptions  # noqa: PLC0415  Qt only where shown
    from kiosk.app.screen import main  # noqa: PLC0415

    sys.exit(main(ScreenOptions(data, config, windowed)))


@click.command("out-of-order", hidden=True)
@window_option
def out_of_order(windowed: bool) -> None:
    """The plain screen of a kiosk in trouble; started by `run`."""
    from kiosk.app.out_of_order import main  # noqa: PLC0415  Qt only where shown

    sys.exit(main(windowed=windowed))
