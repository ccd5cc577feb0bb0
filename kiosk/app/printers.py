"""The printers of a place, as the ways of one process use them."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.devices.page_printing import DocumentPrinting, PagePrinting, QueueEmptying
from kiosk.devices.printing import PaperPrinting, Printing
from kiosk.settings.printing_rows import PrintingSettings

JOBS = "print-jobs"  # the folder beside the data in which CUPS's numbers are noted


@dataclass(frozen=True, slots=True)
class Printers:
    """What prints tickets, and documents where the place has a printer for them, or None.

    A page of a document costs `page_cents`; 0: nothing is said of it. `emptying` takes back what
    the resident before left at the printers.
    """

    tickets: Printing
    pages: PagePrinting | None = None
    page_cents: int = 0
    emptying: QueueEmptying | None = None

    @property
    def busy(self) -> bool:
        """Whether something is on its way to paper."""
        pages = self.pages.state if self.pages else ""
        return "printing" in {self.tickets.state, pages}


def make_printers(site: PrintingSettings, data: Path) -> Printers:
    """Those of the settings; nothing is looked for yet."""
    jobs = data / JOBS
    return Printers(
        PaperPrinting(site.printer, paper_mm=site.paper_mm, jobs=jobs),
        DocumentPrinting(site.page_printer, jobs) if site.page_printer else None,
        site.page_cents,
        QueueEmptying(jobs),
    )
