"""Somebody who books at the command line."""

import json
from datetime import UTC, datetime

from click.testing import CliRunner

from kiosk.cli import booking_counter
from kiosk.cli.main import pas_a_pas

# A Monday, 10:00 in Bordeaux; the demonstration's permanences are every week.
NOW = datetime(2027, 3, 15, 9, 0, tzinfo=UTC)


class Person:
    """Somebody at a command line, with a clock of their own."""

    def __init__(self, folder, monkeypatch):
        self.data, self.config = folder / "data", folder / "config"
        self.now = NOW
        monkeypatch.setattr(booking_counter, "_now", lambda: self.now)

    def run(self, *words):
        folders = ("--data", str(self.data), "--config", str(self.config))
        return CliRunner().invoke(pas_a_pas, ["bookings", *words, *folders])

    def told(self, *words, code=0):
        """What a command prints for scripts; it has to end with that code."""
        done = self.run(*words, "--json")
        assert done.exit_code == code, done.output
        return json.loads(done.stdout)

    def refused(self, *words):
        done = self.run(*words)
        assert done.stdout == ""
        return done.exit_code, done.stderr.splitlines()[-1]

    def make(self, at="2027-03-16 14:00", *more, code=0):
        words = (
            "make",
            "--subject",
            "impots",
            "--first-name",
            "Fatima",
            "--at",
            at,
            "--wait",
            "0",
        )
        return self.told(*words, *more, code=code)
