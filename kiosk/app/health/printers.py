"""The printers that the place has chosen: whether each is there, and can print."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.app.health.finding import Finding, Patient, broken, ok
from kiosk.devices import cups, receipt_printer
from kiosk.devices.printer_trouble import PrintingError, Trouble
from kiosk.settings.printer_address import NO_PRINTER, Port, receipt_address
from kiosk.settings.reading import read_site

_TOLD = {Trouble.UNPLUGGED, Trouble.PAPER, Trouble.COVER}


@dataclass(frozen=True, slots=True)
class _Known:
    """The printers of the machine, and why they cannot be told, if so."""

    names: tuple[str, ...] = ()
    trouble: str = ""


def printers(patient: Patient) -> Iterator[Finding]:
    """How the printer of tickets is, and that of documents, where the place wants them."""
    site = read_site(patient.config, patient.data).site
    wanted = [site.printer, *([site.page_printer] if site.page_printer else [])]
    if wanted == [NO_PRINTER]:
        yield ok("printers.unwanted")
        return
    known = _known()
    for name in dict.fromkeys(each for each in wanted if each != NO_PRINTER):
        yield _one(name, known)


def _one(name: str, known: _Known) -> Finding:
    try:
        if (address := receipt_address(name)) is not None:
            name = address.at.host if isinstance(address.at, Port) else address.at
            receipt_printer.look(address)
            return ok("printers.ok", name)
        if not name and not known.names:
            return ok("printers.none")
        if known.trouble:
            return broken("printers.silent", details=(known.trouble,))
        name = name or known.names[0]
        if name not in known.names:
            return broken("printers.gone", name)
        cups.look(name)
    except PrintingError as error:
        kind = error.trouble if error.trouble in _TOLD else Trouble.OFF
        return broken(f"printers.{kind}", name, details=(str(error),))
    return ok("printers.ok", name)


def _known() -> _Known:
    try:
        return _Known(tuple(cups.known()))
    except PrintingError as error:
        return _Known(trouble=str(error))
