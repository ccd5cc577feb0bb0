"""Counts for ever, and says each count once it is told done. Started by tests, and killed."""

import resource
import sys
from datetime import date
from pathlib import Path

from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from kiosk.storage.troubles import StorageError


def main() -> None:
    folder, subject = Path(sys.argv[1]), sys.argv[2]
    opened = open_database(folder)
    if len(sys.argv) > 3:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
    counts = Counts(opened.database)
    while True:
        try:
            counts.add(date(2026, 11, 23), "guide", subject, "finished")
        except StorageError as error:
            print(error.trouble, flush=True)
            return
        print("counted", flush=True)


main()
