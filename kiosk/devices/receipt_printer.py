"""Small ticket printers that speak ESC/POS, on the network or at a port of this machine.

A ticket goes there as a picture: accents, Arabic and the square come out as they were drawn,
whatever letters the printer knows. Addresses: "escpos:tcp://192.168.1.50" (port 9100 unless told),
"escpos:/dev/usb/lp0".
"""

import fcntl
import os
import stat
import struct
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from typing import TYPE_CHECKING, Any

from kiosk.devices.printer_trouble import PrintingError, Trouble
from kiosk.settings.printer_address import Port, ReceiptAddress

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

ANSWER_S = 4.0  # a printer that is there answers sooner
DONE_S = 9.0  # a ticket of 30 cm, from a slow head
FRAGMENT = 128  # rows sent at once: what small memories hold
_FEED = 4  # lines, from the head to the knife
_STATUS_OFFLINE, _STATUS_PAPER = b"\x10\x04\x02", b"\x10\x04\x04"  # DLE EOT n, at any moment
_AFTER_ALL = b"\x1dr\x01"  # GS r 1: answered once all that came before is done
_COVER_OPEN, _NO_PAPER = 0x04, 0x60
_LPGETSTATUS = 0x060B  # of Linux, linux/lp.h, with the three bits of a printer's port
_PORT_NO_PAPER, _PORT_SELECTED, _PORT_WELL = 0x20, 0x10, 0x08


def print_picture(address: ReceiptAddress, picture: "QImage") -> None:
    """Print it and cut the paper.

    Raises:
        PrintingError: it did not come out, or nobody can tell.
    """
    with _opened(address) as printer:
        talks = _look(printer, address)
        try:
            printer.hw("INIT")
            with redirect_stdout(sys.stderr):  # it speaks of what it does not know
                printer.image(_image(picture), fragment_height=FRAGMENT)
            printer.print_and_feed(_FEED)
            printer.cut(feed=False)
            if talks:
                _see_it_done(printer, address)
        except TimeoutError:
            raise PrintingError(Trouble.SLOW, f"{address}: the printer takes no more.") from None
        except OSError as error:
            raise PrintingError(Trouble.OFF, f"{address}: the printer stopped: {error}") from None


def look(address: ReceiptAddress) -> None:
    """See how that printer is, and print nothing; one that is printing is well.

    Raises:
        PrintingError: it cannot be reached, or says that it cannot print.
    """
    try:
        with redirect_stdout(sys.stderr), _opened(address) as printer:
            _look(printer, address)
    except PrintingError as error:
        if error.trouble is not Trouble.BUSY:
            raise
    except OSError as error:
        raise PrintingError(Trouble.OFF, f"{address}: the printer stopped: {error}") from None


def _image(picture: "QImage") -> Any:  # noqa: ANN401  Pillow's, loaded only here
    from PIL import Image  # noqa: PLC0415  see `_library`

    grey = picture.convertToFormat(picture.Format.Format_Grayscale8)
    return Image.frombytes(
        "L",
        (grey.width(), grey.height()),
        bytes(grey.constBits()),
        "raw",
        "L",
        grey.bytesPerLine(),
    )


@contextmanager
def _opened(address: ReceiptAddress) -> Iterator[Any]:
    library = _library()
    if isinstance(address.at, Port):
        printer = library.Network(address.at.host, address.at.port, timeout=ANSWER_S)
        missing = Trouble.OFF
    else:
        _needs_a_port(address)
        printer = library.File(address.at)
        missing = Trouble.UNPLUGGED
    try:
        printer.open()
    except Exception as error:  # the library's own, which wraps the system's
        raise PrintingError(_of(error, missing), f"{address}: {error}") from None
    try:
        yield printer
    finally:
        printer.close()


def _needs_a_port(address: ReceiptAddress) -> None:
    """Opened for writing, a name that is not there would become a file."""
    try:
        there = stat.S_ISCHR(os.stat(str(address.at)).st_mode)
    except OSError:
        there = False
    if not there:
        raise PrintingError(Trouble.UNPLUGGED, f"{address}: there is no printer at this port.")


def _of(error: Exception, otherwise: Trouble) -> Trouble:
    return Trouble.BUSY if "busy" in str(error).lower() else otherwise


def _look(printer: Any, address: ReceiptAddress) -> bool:  # noqa: ANN401  the library's
    """Whether the printer answers questions.

    Raises:
        PrintingError: it says that it cannot print.
    """
    if not isinstance(address.at, Port):
        _look_at_port(printer.device.fileno(), address)
        return False
    found = _asked(printer, _STATUS_OFFLINE)
    if found is None:
        return False  # many never answer, and print
    if found & _COVER_OPEN:
        raise PrintingError(Trouble.COVER, f"{address}: the cover is open.")
    _look_for_paper(printer, address)
    return True


def _look_for_paper(printer: Any, address: ReceiptAddress) -> None:  # noqa: ANN401  see `_look`
    paper = _asked(printer, _STATUS_PAPER)
    if paper is not None and paper & _NO_PAPER == _NO_PAPER:
        raise PrintingError(Trouble.PAPER, f"{address}: there is no paper.")


def _look_at_port(number: int, address: ReceiptAddress) -> None:
    try:
        (status,) = struct.unpack("i", fcntl.ioctl(number, _LPGETSTATUS, struct.pack("i", 0)))
    except OSError:
        return  # a port of another kind does not know
    if status & _PORT_NO_PAPER:
        raise PrintingError(Trouble.PAPER, f"{address}: there is no paper.")
    if not status & _PORT_SELECTED or not status & _PORT_WELL:
        raise PrintingError(Trouble.OFF, f"{address}: the printer is off, or not ready.")


def _see_it_done(printer: Any, address: ReceiptAddress) -> None:  # noqa: ANN401  see `_look`
    printer.device.settimeout(DONE_S)
    if _asked(printer, _AFTER_ALL) is None:
        printer.device.settimeout(ANSWER_S)
        _look_for_paper(printer, address)
        raise PrintingError(Trouble.SLOW, f"{address}: the printer has not said that it is done.")


def _asked(printer: Any, question: bytes) -> int | None:  # noqa: ANN401  see `_look`
    try:
        answer: bytes = printer.query_status(question)
    except TimeoutError:
        return None
    return answer[0] if answer else None


def _library() -> Any:  # noqa: ANN401  a module without types
    """python-escpos. It makes a folder of its own at each start, which is taken away again."""
    with tempfile.TemporaryDirectory() as folder:
        before, tempfile.tempdir = tempfile.tempdir, folder
        os.environ["ESCPOS_CAPABILITIES_PICKLE_DIR"] = folder
        try:
            import escpos.printer as library  # noqa: PLC0415  only a process that prints needs it
        finally:
            tempfile.tempdir = before
    return library
