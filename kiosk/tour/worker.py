"""A process of the tour: takes combinations on stdin, one a line, and visits them.

It says on stdout what `messages` tells: the names of all stops, every screen it has seen, and
that a combination is through. It ends when stdin does.
"""

import faulthandler
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import msgspec
from PySide6.QtGui import QGuiApplication

from kiosk.app.hardening import die_with
from kiosk.tour.album import Album
from kiosk.tour.combinations import Combination
from kiosk.tour.messages import Orders, Said, Seen, Stops, Through, line, orders_in
from kiosk.tour.visit import Kiosk, Stop, visit


@dataclass(frozen=True, slots=True)
class Route:
    """How a kiosk is made, and where to go with it.

    The module that a worker is told of has a function `route(data, config)` that gives one; a
    QGuiApplication is there when it is called.
    """

    make_kiosk: Callable[[Combination], Kiosk]
    stops: Sequence[Stop[Any]]


def main(orders: Orders) -> None:
    """Visit what is asked for until nothing more is."""
    die_with(os.getppid())  # even in a screen that never comes back
    faulthandler.enable()  # one that hangs is ended by SIGABRT, and says where it was
    app = QGuiApplication(["pas-a-pas"])
    route: Route = import_module(orders.route).route(orders.data, orders.config)
    _say(Stops([stop.name for stop in route.stops]))
    stops = [stop for stop in route.stops if not orders.screens or stop.name in orders.screens]
    album = Album(orders.out, orders.pictures)
    for asked in sys.stdin.buffer:
        combination = msgspec.json.decode(asked, type=Combination)
        visit(combination, route.make_kiosk, stops, album, lambda seen: _say(Seen(seen)))
        _say(Through())
    del app


def _say(said: Said) -> None:
    sys.stdout.buffer.write(line(said))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(orders_in(sys.argv[1]))
