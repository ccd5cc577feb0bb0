"""The rows of printers: where tickets come from, where documents, and what a page costs."""

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from kiosk.settings import checks
from kiosk.settings.printer_address import wrong_printer
from kiosk.settings.row import Setting


@dataclass(frozen=True)  # without slots: a class takes those of one other alone
class PrintingSettings:
    """Those settings; `Site` has them all."""

    printer: Annotated[
        str,
        Meta(max_length=200),
        Setting(
            "printing.printer",
            "The printer of tickets: its name in CUPS, or escpos:tcp://192.168.1.50, or "
            "escpos:/dev/usb/lp0; empty: the system's own; -: none",
            check=wrong_printer,
        ),
    ] = ""
    paper_mm: Annotated[
        int,
        Setting(
            "printing.paper_mm", "How wide the paper of tickets is: 80 or 58", check=checks.paper
        ),
    ] = 80
    page_printer: Annotated[
        str,
        Meta(max_length=200),
        Setting(
            "printing.page_printer",
            "The printer of documents and proofs, by its name in CUPS; empty: none are printed",
        ),
    ] = ""
    page_cents: Annotated[
        int,
        Meta(ge=0, le=1000),
        Setting("printing.page_cents", "What a printed page costs, in cents; 0: nothing is said"),
    ] = 0
