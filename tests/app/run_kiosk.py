"""Runs a supervisor as the command line would, on the options that a test wrote as JSON."""

import json
import sys
from pathlib import Path

from kiosk.app.supervisor import Options, run
from kiosk.app.timings import Timings

if __name__ == "__main__":
    told = json.loads(sys.argv[1])
    options = Options(
        Path(told["data"]),
        tuple(told["screen"]),
        tuple(told["sync"]),
        tuple(told["out_of_order"]),
        Timings(**told["timings"]),
        tuple(map(Path, told["watched"])),
        lambda: told["worth_saying"],
    )
    sys.exit(run(options))
