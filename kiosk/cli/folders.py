"""The two folders that every command takes."""

from collections.abc import Callable
from pathlib import Path

import click
import platformdirs

_DIRS = platformdirs.PlatformDirs("pas-a-pas", appauthor=False)

data_option = click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(_DIRS.user_data_dir),
    show_default=True,
    help="What this kiosk keeps.",
)
config_option = click.option(
    "--config",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(_DIRS.user_config_dir),
    show_default=True,
    help="The settings of the place: site.toml, and its own guides.",
)
# Every command takes both folders, so that a script may give them to all; some need only one.
data_taken = click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    expose_value=False,
    help="Taken as by every command; nothing of it is needed here.",
)
config_taken = click.option(
    "--config",
    type=click.Path(path_type=Path, file_okay=False),
    expose_value=False,
    help="Taken as by every command; nothing of it is needed here.",
)


def folders_taken(command: Callable[..., object]) -> Callable[..., object]:
    """For a command that needs neither."""
    return data_taken(config_taken(command))
