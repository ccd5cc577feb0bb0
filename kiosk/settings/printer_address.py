"""How a place says which printer its tickets come from."""

import re
from dataclasses import dataclass

SCHEME = "escpos:"
NO_PRINTER = "-"  # of a place that prints nothing
_TCP = re.compile(r"tcp://(?P<host>[A-Za-z0-9.-]+)(:(?P<port>\d{1,5}))?")
_DEVICE = re.compile(r"/dev/[A-Za-z0-9._/-]+")
_USUAL_PORT, _LAST_PORT = 9100, 65_535  # 9100: where ticket printers listen (AppSocket)


@dataclass(frozen=True, slots=True)
class Port:
    """A printer on the network."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class ReceiptAddress:
    """Where a ticket printer is that is spoken to directly: on the network, or a device."""

    at: Port | str

    def __str__(self) -> str:
        place = f"tcp://{self.at.host}:{self.at.port}" if isinstance(self.at, Port) else self.at
        return f"{SCHEME}{place}"


def receipt_address(written: str) -> ReceiptAddress | None:
    """The address written as "escpos:…"; None: it is the name of a printer that CUPS knows.

    Raises:
        ValueError: it begins so and does not go on as an address.
    """
    if not written.startswith(SCHEME):
        return None
    rest = written.removeprefix(SCHEME)
    if found := _TCP.fullmatch(rest):
        port = int(found["port"] or _USUAL_PORT)
        if 0 < port <= _LAST_PORT:
            return ReceiptAddress(Port(found["host"], port))
    if _DEVICE.fullmatch(rest) and ".." not in rest.split("/"):
        return ReceiptAddress(rest)
    raise ValueError("write it as escpos:tcp://192.168.1.50:9100 or escpos:/dev/usb/lp0")


def as_typed(written: str) -> str:
    """An address as a person has it from the printer ("192.168.1.50"), as settings have it."""
    bare = written.strip()
    for begun in (f"{SCHEME}{bare}", f"{SCHEME}tcp://{bare}"):
        if not bare.startswith(SCHEME) and not wrong_printer(begun):
            return begun
    return bare


def in_short(written: str) -> str:
    """The address without what only programs need; the name of a printer as it is."""
    return written.removeprefix(SCHEME).removeprefix("tcp://")


def wrong_printer(written: str) -> str:
    """What is wrong with it, "" when nothing is."""
    try:
        receipt_address(written)
    except ValueError as error:
        return str(error)
    return ""
