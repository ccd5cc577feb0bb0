"""`pas-a-pas bench`: how quick the kiosk is on this machine, and how much memory it takes."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.bench.choices import Measure, Platform

if TYPE_CHECKING:
    from kiosk.bench.figures import Figure

_SEED = 2026
_MEASURES = [str(measure) for measure in Measure]
_folder = click.Path(path_type=Path, file_okay=False, exists=True, resolve_path=True)


@click.command()
@click.option(
    "--only",
    type=click.Choice(_MEASURES),
    multiple=True,
    default=_MEASURES,
    help="Measure that alone; may be given several times.",
)
@click.option(
    "--rounds", type=click.IntRange(1), help="Measure each so many times, not as many as it needs."
)
@click.option(
    "--residents",
    type=click.IntRange(2),
    default=40,
    show_default=True,
    help="How many follow one another in residents_1000; about two seconds each.",
)
@click.option(
    "--platform",
    type=click.Choice([str(platform) for platform in Platform]),
    default=str(Platform.OFFSCREEN),
    show_default=True,
    help="Draw into memory, 1920×1080, or on the X display.",
)
@click.option("--seed", type=int, default=_SEED, show_default=True, help="Makes up the guides.")
@click.option(
    "--data",
    type=_folder,
    help="Measure on the disk of this folder, in a new one within it.  [default: the system's]",
)
@click.option(
    "--config",
    type=_folder,
    help="Measure with the settings and guides of this place.  [default: those shipped]",
)
def bench(  # noqa: PLR0913  one for each option
    *,
    only: Sequence[str],
    rounds: int | None,
    residents: int,
    platform: str,
    seed: int,
    data: Path | None,
    config: Path | None,
) -> None:
    """Measure the speed and memory of a kiosk on this machine; takes some minutes.

    Prints JSON: each figure with its limit, and whether it is met. What it does meanwhile goes to
    stderr. No kiosk on this machine is disturbed or counted in, but one that runs is measured
    along: stop it first.

    Exit code 0: all was measured, whether the limits are met or not. 1: something was not.

    Example: pas-a-pas bench --only search_5000 --only from_standby
    """
    # Every process of the kiosk starts through this command line: it does not wait for these.
    from kiosk.bench.measures import Wishes, run  # noqa: PLC0415
    from kiosk.bench.processes import BenchError  # noqa: PLC0415

    measures = [Measure(name) for name in only]
    wishes = Wishes(measures, rounds, residents, seed, Platform(platform), data, config)
    try:
        report = run(wishes, _progress, _tell)
    except BenchError as error:
        _write(f"Not measured: {error}\n")
        sys.exit(1)
    click.echo(report.json())


def _progress(measure: Measure, done: int, of: int) -> None:
    if sys.stderr.isatty():
        _write(f"{measure} {done}/{of} …")
    elif not done:
        _write(f"{measure}, {of} rounds …\n")


def _tell(found: "Figure") -> None:
    """One figure as a person reads it."""
    values = "not measured"
    if found.count:
        values = f"median {found.median:g}, p95 {found.p95:g}, worst {found.max:g} {found.unit}"
        values = values.rstrip()
    limit = ""
    if found.limit is not None:
        verdict = {True: "met", False: "MISSED", None: "unknown"}[found.met]
        limit = f" ({found.judged} at most {found.limit:g}: {verdict})"
    note = f" – {found.note}" if found.note else ""
    _write(f"{found.name}: {values}{limit}, load {found.load:g}{note}\n")


def _write(words: str) -> None:
    """Write to stderr, over the progress line where there is one."""
    over = "\r\033[K" if sys.stderr.isatty() else ""
    click.echo(over + words, err=True, nl=False)
