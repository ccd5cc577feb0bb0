"""`pas-a-pas settings`: what this kiosk is set to, and changing it from a script."""

import json
import sys
from pathlib import Path
from typing import Any

import click

from kiosk.cli.folders import config_option, data_option, data_taken
from kiosk.cli.terminal import refuse

json_option = click.option("--json", "as_json", is_flag=True, help="For a script.")


@click.group()
def settings() -> None:
    """Show and change the settings of this kiosk: its site.toml, under those of the city.

    The files *.toml of /etc/pas-a-pas are the city's, for all its kiosks. They hold the same keys;
    what they list in `locked = ["session", "place.name"]` (`locked = true`: all that they say)
    cannot be changed here. A change takes effect with the next resident.
    """


@settings.command("list")
@data_option
@config_option
@json_option
def list_settings(data: Path, config: Path, as_json: bool) -> None:
    """Show every setting: its value, where that is from, and what it means.

    Exit code 0: all is well. 1: a file has something wrong in it, which stderr names.

    Example: pas-a-pas settings list --json
    """
    rows, problems = _rows(config, data)
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        for row in rows:
            locked = f", locked by {row['locked']}" if row["locked"] else ""
            click.echo(f"{row['key']} = {json.dumps(row['value'], ensure_ascii=False)}")
            click.echo(f"    {row['meaning']} ({row['from']}{locked}; {row['who']})")
    for problem in problems:
        click.echo(str(problem), err=True)
    sys.exit(1 if problems else 0)


@settings.command("get")
@click.argument("key")
@data_option
@config_option
@json_option
def get_setting(key: str, data: Path, config: Path, as_json: bool) -> None:
    """Show the value of one setting.

    Example: pas-a-pas settings get session.idle_s
    """
    for row in _rows(config, data)[0]:
        if row["key"] == key:
            value = row["value"]
            plain = isinstance(value, str) and not as_json
            click.echo(value if plain else json.dumps(value, ensure_ascii=False))
            return
    refuse(f"{key}: there is no such setting; see `pas-a-pas settings list`.")


@settings.command("set")
@click.argument("key")
@click.argument("value")
@data_taken
@config_option
def set_setting(key: str, value: str, config: Path) -> None:
    """Change one setting. VALUE is written as in site.toml; quotes around a text may be left out.

    Exit code 0: it is on the disk. 2: nothing was changed, and why.

    Example: pas-a-pas settings set place.desk '{fr = "À droite.", en = "On the right."}'
    """
    from kiosk.settings.row import Who  # noqa: PLC0415  no screen waits for these
    from kiosk.settings.writing import SettingsError, change, value_of  # noqa: PLC0415

    try:
        change(config, {key: value_of(key, value)}, Who.CITY)
    except SettingsError as error:
        refuse(*error.sentences)


@settings.command("reset")
@click.argument("key", required=False)
@data_option
@config_option
def reset_settings(key: str | None, data: Path, config: Path) -> None:
    """Give KEY its default again, or that of the city; without KEY, all that belongs to the place.

    For a kiosk that moves to another place: what was measured of its screen stays.

    Example: pas-a-pas settings reset session.idle_s
    """
    from kiosk.settings.row import Who  # noqa: PLC0415  see `set_setting`
    from kiosk.settings.writing import SettingsError, change, reset  # noqa: PLC0415

    try:
        if key is None:
            reset(config, data, Who.CITY)
        else:
            change(config, {key: None}, Who.CITY)
    except SettingsError as error:
        refuse(*error.sentences)


def _rows(config: Path, data: Path) -> tuple[list[dict[str, Any]], tuple[object, ...]]:
    from kiosk.settings.last_good import plain  # noqa: PLC0415  see `set_setting`
    from kiosk.settings.reading import read_site  # noqa: PLC0415
    from kiosk.settings.site import SETTINGS  # noqa: PLC0415

    reading = read_site(config, data)
    rows = []
    for name, (_, setting) in SETTINGS.items():
        origin = reading.origins.get(setting.key, "default")
        rows.append(
            {
                "key": setting.key,
                "value": plain(getattr(reading.site, name)),
                "from": f"last good of {origin}" if setting.key in reading.held else origin,
                "locked": reading.locked.get(setting.key, ""),
                "who": str(setting.who),
                "meaning": setting.meaning,
            }
        )
    return rows, reading.problems
