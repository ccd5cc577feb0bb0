"""The commands for guides, run."""

from click.testing import CliRunner

from kiosk.cli.main import pas_a_pas


def run(*words):
    """What the command says, both streams together, and its exit code."""
    done = CliRunner().invoke(pas_a_pas, ["guides", *map(str, words)])
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.exit_code, done.output.splitlines()
