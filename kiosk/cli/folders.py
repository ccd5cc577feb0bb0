"""The two folders that every command takes."""

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
