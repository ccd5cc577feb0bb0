"""What `pas-a-pas check` does for its trials: a kiosk started apart, and what became of it."""

import json
import sys

import click

HELD, FAILED, NOT_MADE, IN_PART = 0, 1, 2, 3


def run_trial(name: str, *, as_json: bool) -> int:
    """Make the trial of that name and say what came of it; gives the exit code."""
    from kiosk.trials.on_trial import TrialError  # noqa: PLC0415  loaded for a trial alone

    try:
        return _TRIALS[name](as_json=as_json)
    except (TrialError, OSError) as error:
        click.echo(f"The trial could not be made: {error}", err=True)
        return NOT_MADE


def _wipe(*, as_json: bool) -> int:
    from kiosk.trials.wipe import words  # noqa: PLC0415  see above
    from kiosk.trials.wipe.proof import prove  # noqa: PLC0415

    proof = prove(tell=_tell)
    if as_json:
        click.echo(json.dumps(words.as_rows(proof), ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(words.in_words(proof)))
    if not proof.holds:
        return FAILED
    return HELD if proof.whole else IN_PART


def _lockdown(*, as_json: bool) -> int:
    from kiosk.trials.lockdown import words  # noqa: PLC0415  see above
    from kiosk.trials.lockdown.table import techniques  # noqa: PLC0415
    from kiosk.trials.lockdown.trial import Attempt, try_all  # noqa: PLC0415

    def told(attempt: Attempt) -> None:
        if not as_json:
            click.echo(words.of_attempt(attempt))

    verdict = try_all(techniques(), told)
    if as_json:
        click.echo(json.dumps(words.as_rows(verdict), ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(words.in_words(verdict)))
    return HELD if verdict.holds else FAILED


def _tell(said: str) -> None:
    """What is being done, for who waits."""
    if sys.stderr.isatty():
        click.echo(said, err=True)


_TRIALS = {"wipe": _wipe, "lockdown": _lockdown}
