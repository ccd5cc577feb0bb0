"""`pas-a-pas reports month`: what was seen in a month, on one page of paper."""

import re
from datetime import date, datetime, timedelta
from pathlib import Path

import click

from kiosk.cli.folders import config_option, data_option
from kiosk.cli.terminal import refuse
from kiosk.language.languages import Language

_WRITTEN = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


class _Month(click.ParamType[date]):
    """A month such as 2026-11, as its first day."""

    name = "YYYY-MM"

    def convert(
        self, value: date | str, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        if isinstance(value, date):
            return value
        if not _WRITTEN.fullmatch(value) or value.startswith("0000"):
            self.fail(f"{value!r} is no month such as 2026-11.", param, ctx)
        day = date.fromisoformat(f"{value}-01")
        if day > _today():
            self.fail(f"{value} has not begun.", param, ctx)
        return day


@click.command()
@click.option("--month", type=_Month(), help="The month.  [default: the last whole one]")
@click.option(
    "--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The PDF file."
)
@click.option(
    "--language",
    type=click.Choice([*map(str, Language)]),
    default=str(Language.FR),
    show_default=True,
    help="Of the page.",
)
@data_option
@config_option
def month(month: date | None, out: Path, language: str, data: Path, config: Path) -> None:
    """Write one A4 page, a PDF, of what was seen here in a month.

    For the team and the city's digital council. It needs no screen, and the kiosk may run
    meanwhile. A month of which nothing was counted has a page that says so.

    Exit code 2: the month is none, or has not begun; there are no counts; or FILE is not written.

    Example: pas-a-pas reports month --month 2026-11 --out november.pdf
    """
    # Loaded here: no other command of this group needs Qt.
    from kiosk.app.month import MonthError, month_page  # noqa: PLC0415
    from kiosk.disk.durable import write_whole  # noqa: PLC0415

    day = month or _today().replace(day=1) - timedelta(days=1)
    try:
        page = month_page(data, config, day, Language(language), _today())
        write_whole(out, page, mode=0o644)
    except MonthError as error:
        refuse(str(error))
    except OSError as error:
        refuse(f"{out}: it cannot be written ({error.strerror})")
    click.echo(f"What was seen in {day:%Y-%m} is in {out}.")


def _today() -> date:
    return datetime.now().astimezone().date()
