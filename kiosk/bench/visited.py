"""Real processes of the kiosk with a visitor in their screens, started by the bench alone.

`python -m kiosk.bench.visited screen SOCKET …` is one screen; with `kiosk` in its place, it is a
supervisor whose screens are such ones. What they run is what `pas-a-pas run` runs.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app import light_start, supervisor

if TYPE_CHECKING:
    from kiosk.app.window import KioskWindow


def run(module: str, visit: Callable[["KioskWindow", Path], object]) -> int:
    """Run what the command line of that module says; gives the exit code.

    `visit` puts who visits into a window; it imports Qt itself, and only then.
    """
    wanted = _wanted(module)
    folders = ("--data", str(wanted.data), "--config", str(wanted.config))
    if wanted.what == "screen":
        light_start.begin()  # as the command `screen` does
        from kiosk.app import screen  # noqa: PLC0415  Qt only where shown

        options = screen.Options(wanted.data, wanted.config, windowed=False)
        return screen.main(options, lambda kiosk: visit(kiosk, wanted.reception))
    visited = (sys.executable, "-m", module, "screen", str(wanted.reception))
    own = (sys.executable, "-m", "kiosk")
    return supervisor.run(
        supervisor.Options(
            data=wanted.data,
            screen=(*visited, *folders),
            sync=(*own, "sync", *folders),
            out_of_order=(*own, "out-of-order"),
        )
    )


def _wanted(module: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=module)
    parser.add_argument("what", choices=("screen", "kiosk"))
    parser.add_argument("reception", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--config", type=Path, required=True)
    return parser.parse_args()


def _visitor(kiosk: "KioskWindow", reception: Path) -> object:
    from kiosk.bench.visitor import Visitor  # noqa: PLC0415  Qt only where shown

    return Visitor(kiosk, reception)


if __name__ == "__main__":
    sys.exit(run("kiosk.bench.visited", _visitor))
