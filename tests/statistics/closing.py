"""Closes a week, and kills itself at the moment told. Started by tests."""

import os
import signal
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.statistics.closing import Place, close_weeks
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from kiosk.storage.reports import Reports
from tests.statistics.offers import SMALL
from tests.statistics.silence import Silence


def die():
    os.kill(os.getpid(), signal.SIGKILL)


class Deadly(Silence):
    """Dies within the transaction, before or after the first draw."""

    def __init__(self, stop):
        self.stop = stop

    def draw(self, counts, bound, epsilon):
        if self.stop == "drawing":
            die()
        drawn = super().draw(counts, bound, epsilon)
        if self.stop == "drawn":
            die()
        return drawn


def main():
    database = open_database(Path(sys.argv[1])).database
    place = Place("merignac", SMALL, sends=True)
    now = datetime(2026, 11, 30, 9, 0, tzinfo=ZoneInfo("Europe/Paris"))
    close_weeks(Counts(database), Reports(database), place, Deadly(sys.argv[2]), now)
    die()


main()
