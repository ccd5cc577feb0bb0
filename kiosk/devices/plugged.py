"""Whether a printer that CUPS knows is there at all, by the address that CUPS has for it.

CUPS itself takes a document for a printer whose cable is out, and waits: it says nothing of the
cable before, and little after. Where we cannot tell, we say nothing.
"""

import re
import socket
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from kiosk.devices.printer_trouble import Trouble

USB = Path("/sys/bus/usb/devices")  # of Linux
_PRINTERS = "07"  # the class of printers' interfaces, of the USB's own list
_ANSWER_S = 2.0  # a printer on the network that is on, even asleep, answers sooner
# Where printers of each kind listen, unless their address says otherwise.
_PORTS = {"socket": 9100, "ipp": 631, "ipps": 631, "lpd": 515, "http": 80, "https": 443}
_LETTERS = re.compile(r"[^a-z0-9]")


def absent(address: str, usb: Path | None = None) -> Trouble | None:
    """What keeps the printer at that address ("usb://EPSON/TM-T20?serial=X") from being there."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme == "usb":
        model = unquote(parts.path.strip("/"))
        serial = "".join(parse_qs(parts.query).get("serial", []))
        return None if _at_usb(usb or USB, model, serial) else Trouble.UNPLUGGED
    if parts.scheme in _PORTS and parts.hostname:
        there = _answers(parts.hostname, port or _PORTS[parts.scheme])
        return None if there else Trouble.OFF
    return None


def _at_usb(usb: Path, model: str, serial: str) -> bool:
    """Whether a printer is at the USB that may be this one; True where nobody can say."""
    if not usb.is_dir():
        return True
    kinds = [each.parent for each in usb.glob("*/bInterfaceClass") if _said(each) == _PRINTERS]
    # "1-4:1.0" is an interface of the device "1-4".
    return any(_may_be(usb / each.name.partition(":")[0], model, serial) for each in kinds)


def _may_be(device: Path, model: str, serial: str) -> bool:
    if serial and _said(device / "serial") == serial:
        return True
    wanted, product = (_LETTERS.sub("", it.lower()) for it in (model, _said(device / "product")))
    return not product or wanted in product or product in wanted


def _said(path: Path) -> str:
    with suppress(OSError):
        return path.read_text("utf-8", "replace").strip()
    return ""


def _answers(host: str, port: int) -> bool:
    """Whether the machine is there; one that refuses is, and may be printing for somebody."""
    try:
        socket.create_connection((host, port), _ANSWER_S).close()
    except ConnectionRefusedError:
        return True
    except OSError:
        return False
    return True
