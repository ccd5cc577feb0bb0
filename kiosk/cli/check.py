"""`pas-a-pas check`: is this kiosk healthy and safe?"""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.folders import config_option, data_option

if TYPE_CHECKING:
    from kiosk.app.health.finding import Finding


@click.command()
@data_option
@config_option
@click.option(
    "--wipe",
    "trial",
    flag_value="wipe",
    help="Prove that nothing of a resident stays: some minutes, best as root.",
)
@click.option("--json", "as_json", is_flag=True, help="For a script.")
def check(data: Path, config: Path, trial: str | None, as_json: bool) -> None:
    """Say in words whether this kiosk is healthy and safe, and what to do where it is not.

    Changes nothing; the kiosk may run meanwhile. A trial (--wipe) does not look at this kiosk's
    folders: it starts another one in folders of its own, with secrets of its own.

    Exit code 0: all is well. 1: somebody should look at something, or a trial did not hold.
    2: something is broken, or a trial could not be made.

    Example: pas-a-pas check
    """
    if trial is not None:
        from kiosk.cli.trials import run_trial  # noqa: PLC0415  loads what no other check needs

        sys.exit(run_trial(trial, as_json=as_json))
    from kiosk.app.health.check import CODES, check, worst  # noqa: PLC0415  no screen waits for it
    from kiosk.app.health.finding import Patient, Verdict  # noqa: PLC0415
    from kiosk.app.health.words import in_words  # noqa: PLC0415

    findings = list(check(Patient(data, config, datetime.now().astimezone())))
    verdict = worst(findings)
    if as_json:
        rows = [_row(finding) for finding in findings]
        told = {"verdict": str(verdict), "findings": rows}
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
        sys.exit(CODES[verdict])
    for finding in sorted(findings, key=lambda each: -CODES[each.verdict]):
        said, todo = in_words(finding)
        click.echo(f"{finding.verdict.upper():>12}  {said}")
        if todo:
            click.echo(f"{'':>12}  → {todo}")
        for detail in finding.details:
            click.echo(f"{'':>12}    {detail}")
    well = sum(finding.verdict is Verdict.OK for finding in findings)
    click.echo(f"\n{well} of {len(findings)} things looked at are well.")
    sys.exit(CODES[verdict])


def _row(finding: "Finding") -> dict[str, object]:
    from kiosk.app.health.words import in_words  # noqa: PLC0415  see `check`

    said, todo = in_words(finding)
    return {
        "part": finding.part,
        "verdict": str(finding.verdict),
        "words": finding.words,
        "values": list(finding.values),
        "said": said,
        "todo": todo,
        "details": list(finding.details),
    }
