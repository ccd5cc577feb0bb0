"""What the tour and its workers say to each other, a line of JSON at a time."""

from pathlib import Path

import msgspec

from kiosk.tour.report import Kept, ScreenReport


class Orders(msgspec.Struct, frozen=True, kw_only=True):
    """What a worker is to do, except for the combinations: its one argument.

    `out` is the folder for pictures; `screens` the stops wanted, none meaning all; `route` the
    module that tells the stops, see `worker.Route`.
    """

    out: Path
    data: Path
    config: Path
    screens: tuple[str, ...] = ()
    pictures: Kept = Kept.ALL
    route: str = "kiosk.tour.route"


class Stops(msgspec.Struct, frozen=True, tag="stops"):
    """First of all: the names of all stops there are."""

    names: list[str]


class Seen(msgspec.Struct, frozen=True, tag="seen"):
    """A screen was read."""

    report: ScreenReport


class Through(msgspec.Struct, frozen=True, tag="through"):
    """The combination was visited to its end."""


Said = Stops | Seen | Through


def order(orders: Orders) -> str:
    """The orders, as an argument of a worker."""
    return msgspec.json.encode(orders, enc_hook=str).decode()


def orders_in(argument: str) -> Orders:
    """The orders, in a worker."""
    return msgspec.json.decode(argument, type=Orders, dec_hook=lambda kind, told: kind(told))


def line(said: Said) -> bytes:
    """What a worker writes."""
    return msgspec.json.encode(said) + b"\n"


def said_in(heard: bytes) -> Said:
    """What a worker wrote."""
    said: Said = msgspec.json.decode(heard, type=Said)
    return said
