"""Real processes of the kiosk with a visitor in their screens, started by the bench alone.

`python -m kiosk.bench.visited screen SOCKET …` is one screen, and with `sync` in its place what
reaches the network; with `kiosk` it is a supervisor whose processes are such ones. They run what
`pas-a-pas run` runs; but who measures is told their size, though not root.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app import hardening, light_start, supervisor

if TYPE_CHECKING:
    from kiosk.app.window import KioskWindow

Visits = Callable[["KioskWindow", Path], object]


def run(module: str, visit: Visits) -> int:
    """Run what the command line of that module says; gives the exit code.

    `visit` puts who visits into a window; it imports Qt itself, and only then.
    """
    wanted = _wanted(module)
    if wanted.what == "screen":
        return _screen(wanted, visit)
    if wanted.what == "sync":
        return _sync(wanted.data, wanted.config)
    folders = ("--data", str(wanted.data), "--config", str(wanted.config))
    visited = (sys.executable, "-m", module)
    own = (sys.executable, "-m", "kiosk")
    return supervisor.run(
        supervisor.Options(
            data=wanted.data,
            screen=(*visited, "screen", str(wanted.reception), *folders),
            sync=(*visited, "sync", str(wanted.reception), *folders),
            out_of_order=(*own, "out-of-order"),
        )
    )


def _wanted(module: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=module)
    parser.add_argument("what", choices=("screen", "sync", "kiosk"))
    parser.add_argument("reception", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--config", type=Path, required=True)
    return parser.parse_args()


def _screen(wanted: argparse.Namespace, visit: Visits) -> int:
    light_start.begin()  # as the command `screen` does
    from kiosk.app import screen  # noqa: PLC0415  Qt only where shown

    def begin(kiosk: "KioskWindow") -> object:
        hardening.let_be_read()
        return visit(kiosk, wanted.reception)

    return screen.main(screen.Options(wanted.data, wanted.config, windowed=False), begin)


def _sync(data: Path, config: Path) -> int:
    from kiosk.app import sync  # noqa: PLC0415  no screen needs it

    return sync.main(data, config, onlooker=hardening.let_be_read)


def _visitor(kiosk: "KioskWindow", reception: Path) -> object:
    from kiosk.bench.visitor import Visitor  # noqa: PLC0415  Qt only where shown

    return Visitor(kiosk, reception)


if __name__ == "__main__":
    sys.exit(run("kiosk.bench.visited", _visitor))
