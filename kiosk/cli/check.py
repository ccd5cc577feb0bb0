"""`pas-a-pas check`: is this kiosk healthy and safe?"""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.health.noop import QT_TRANSLATE_NOOP
from kiosk.cli.folders import config_option, data_option
from kiosk.language.languages import Language

if TYPE_CHECKING:
    from kiosk.app.health.finding import Finding

Say = Callable[[str, str], str]
_VERDICTS = {
    "broken": QT_TRANSLATE_NOOP("Health", "broken"),
    "look at this": QT_TRANSLATE_NOOP("Health", "look at this"),
    "ok": QT_TRANSLATE_NOOP("Health", "ok"),
}
_WELL = QT_TRANSLATE_NOOP("Health", "Well: %1 of %2 things looked at.")
_MORE = QT_TRANSLATE_NOOP("Health", "… and more of these: %1")
_WIDE = 12  # the column of the verdicts
_MOST = 6  # details of one finding; more help nobody, and --json has them all


def _of_machine() -> str:
    wanted = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return wanted[:2] if wanted[:2] in {*map(str, Language)} else str(Language.EN)


@click.command()
@data_option
@config_option
@click.option(
    "--wipe",
    "trial",
    flag_value="wipe",
    help="Prove that nothing of a resident stays: some minutes, best as root.",
)
@click.option(
    "--lockdown",
    "trial",
    flag_value="lockdown",
    help="Try every known way out of the kiosk, a line each: some four minutes.",
)
@click.option("--json", "as_json", is_flag=True, help="For a script.")
@click.option(
    "--language",
    type=click.Choice([*map(str, Language)]),
    default=_of_machine,
    show_default="that of the system, or en",
    help="In which it is said.",
)
def check(data: Path, config: Path, trial: str | None, as_json: bool, language: str) -> None:
    """Say in words whether this kiosk is healthy and safe, and what to do where it is not.

    Changes nothing; the kiosk may run meanwhile. A trial (--wipe, --lockdown) does not
    look at this kiosk's folders: it starts another one in folders of its own.

    Exit code 0: all is well. 1: somebody should look at something, or a trial did not hold.
    2: something is broken, or a trial could not be made. 3: nothing was found, but not
    everything could be searched, which only root may.

    Example: pas-a-pas check
    """
    if trial is not None:
        from kiosk.cli.trials import run_trial  # noqa: PLC0415  loads what no other check needs

        sys.exit(run_trial(trial, as_json=as_json))
    from kiosk.app.health.check import CODES, check, worst  # noqa: PLC0415  no screen waits for it
    from kiosk.app.health.finding import Patient, Verdict  # noqa: PLC0415

    findings = list(check(Patient(data, config, datetime.now().astimezone())))
    verdict = worst(findings)
    if as_json:
        rows = [_row(finding) for finding in findings]
        told = {"verdict": str(verdict), "findings": rows}
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
        sys.exit(CODES[verdict])
    with _saying(Language(language)) as say:
        for finding in sorted(findings, key=lambda each: -CODES[each.verdict]):
            for line in _lines(finding, say, Language(language)):
                click.echo(line)
        well = sum(finding.verdict is Verdict.OK for finding in findings)
        click.echo("\n" + _filled(say("Health", _WELL), well, len(findings)))
    sys.exit(CODES[verdict])


def _lines(finding: "Finding", say: Say, language: Language) -> Iterator[str]:
    """What was found, what to do, and, for the technician, where."""
    from kiosk.app.health.words import in_words  # noqa: PLC0415  see `check`

    said, todo = in_words(finding, say, language)
    head = say("Health", _VERDICTS[str(finding.verdict)]).upper()
    yield f"{head:>{_WIDE}}  {said}"
    if todo:
        yield f"{'':>{_WIDE}}  → {todo}"
    most = _MOST if todo else 1  # of what is well, one word for the technician is enough
    for detail in finding.details[:most]:
        yield f"{'':>{_WIDE}}    {detail}"
    if todo and (more := len(finding.details) - _MOST) > 0:
        yield f"{'':>{_WIDE}}    {_filled(say('Health', _MORE), more)}"


@contextmanager
def _saying(language: Language) -> Iterator[Say]:
    """What says words in that language; English is what they are written in."""
    if language is Language.EN:
        yield lambda context, words: words
        return
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415  no script waits for it

    from kiosk.app.month import speaking  # noqa: PLC0415  see above

    with speaking(language):
        yield QCoreApplication.translate


def _filled(words: str, *values: object) -> str:
    for number, value in enumerate(values, 1):
        words = words.replace(f"%{number}", str(value))
    return words


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
