"""Databases with something in them, and what can be seen of them from outside."""

import subprocess
import sys
from datetime import date
from pathlib import Path

from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database

DAY = date(2026, 11, 23)
WHAT = ("guide", "prime-activite", "finished")


def keep_some(folder, many=3):
    """Make a database with a few counts, closed in good order."""
    with open_database(folder).database as database:
        for number in range(many):
            Counts(database).add(DAY, "guide", f"guide-{number}", "finished", number + 1)


def works(opened):
    """Whether something can be counted in it; it is closed then."""
    with opened.database as database:
        before = Counts(database).number(DAY, *WHAT)
        Counts(database).add(DAY, *WHAT)
        return Counts(database).number(DAY, *WHAT) == before + 1


def counting(folder, *words):
    return subprocess.Popen(
        [sys.executable, "-m", "tests.storage.counting", str(folder), "x", *words],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )
