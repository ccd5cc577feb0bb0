"""What the engine is told to do with the page; QML obeys, and tells what came of it."""

import logging
import os
import signal
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import Property, QByteArray, QObject, QUrl, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.devices.browser.weight import is_too_much
from kiosk.screens.browser.page_aloud import PageAloud
from kiosk.screens.browser.page_lists import PageLists
from kiosk.screens.browser.page_papers import PagePapers

QML_IMPORT_NAME = "kiosk.screens.browser"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
class PageOrders(QObject):
    """The orders.

    Signals:
        heard: what draws the page is there; what it was told before, it has not heard.
        opened, reloaded, wentBack: to that page.
        pdfAsked: the page as a PDF, under that number.
        asked: what a script says, under that number, of a frame of the page: "" the page itself,
            "0/2" the third frame of its first, "*" all of them, which say nothing.
        scrollAsked: so many screens of it further down; less than 0: higher up.
        advanced: more of the page has come.
        scrolled: other parts of it are in view, or none are while something stands before it.
        ended: the process that draws the page is to end.
        stopped: there is no page any more.
    """

    heard = Signal()
    opened = Signal(QUrl)
    reloaded = Signal()
    wentBack = Signal()
    pdfAsked = Signal(int)
    asked = Signal(int, str, str)
    scrollAsked = Signal(float)
    advanced = Signal()
    scrolled = Signal()
    ended = Signal()
    stopped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._awaited: dict[int, Callable[[bytes], None]] = {}
        self._answers: dict[int, Callable[[str], None]] = {}
        self._numbers = 0
        self._drawn: QQuickItem | None = None
        self._come = 0.0
        self._aloud = PageAloud(self.ask, self)
        self._lists = PageLists(self.ask, self)
        self._papers = PagePapers(self)
        self._at_top = self._at_end = True
        self._boxed = False
        self._lists.changed.connect(self._cover)

    @property
    def drawn(self) -> QQuickItem | None:
        """What draws the page, and obeys; none until the engine is there."""
        return self._drawn

    def are_heard_by(self, drawn: QQuickItem) -> None:
        """That draws the page from now on."""
        self._drawn = drawn
        self.heard.emit()

    @property
    def dated(self) -> bool:
        """Whether a date is being typed."""
        return self._lists.dated

    @property
    def hides(self) -> bool:
        """Whether what is typed is not said aloud."""
        return self._lists.hides

    @Property(PageLists, constant=True)
    def lists(self) -> PageLists:
        """What of the page one chooses from."""
        return self._lists

    @Property(PagePapers, constant=True)
    def papers(self) -> PagePapers:
        """What the site hands over."""
        return self._papers

    @property
    def papers_came(self) -> SignalInstance:
        """The signal that a document of the site is here, as bytes."""
        return self._papers.came

    @Property(PageAloud, constant=True)
    def aloud(self) -> PageAloud:
        """The page for who does not see it."""
        return self._aloud

    @Property(bool, notify=scrolled)
    def atTop(self) -> bool:
        """Whether its beginning is in view."""
        return self._at_top

    @Property(bool, notify=scrolled)
    def atEnd(self) -> bool:
        """Whether its end is."""
        return self._at_end

    @Slot(bool, bool)
    def reach(self, top: bool, end: bool) -> None:
        """What of it is in view: its beginning, its end."""
        if (top, end) != (self._at_top, self._at_end):
            self._at_top, self._at_end = top, end
            self.scrolled.emit()

    @Property(float, notify=advanced)
    def come(self) -> float:
        """How much of the page that is coming is there, from 0 to 1."""
        return self._come

    @Slot(float)
    def advance(self, come: float) -> None:
        """So much of it is there."""
        self._come = come
        self.advanced.emit()

    @Property(bool, notify=scrolled)
    def covered(self) -> bool:
        """Whether a list or a box stands before it: then it does not scroll either."""
        return self._boxed or bool(self._lists.property("open"))

    @Slot(bool)
    def box(self, boxed: bool) -> None:
        """A box of the page stands before it, or none any more."""
        self._boxed = boxed
        self._cover()

    @Slot()
    def _cover(self) -> None:
        self._aloud.box(bool(self.property("covered")))
        self.scrolled.emit()

    def stop(self) -> None:
        """There is no page any more, and nothing is awaited of it."""
        self._papers.forget()
        self._awaited.clear()
        self._answers.clear()
        self._drawn = None
        self.stopped.emit()

    def page_as_pdf(self, callback: Callable[[bytes], None]) -> None:
        """Call that with the page as a PDF; with no bytes where it cannot be had."""
        self._numbers += 1
        self._awaited[self._numbers] = callback
        self.pdfAsked.emit(self._numbers)

    @Slot(int, QByteArray)
    def takePdf(self, number: int, pdf: QByteArray) -> None:
        """The page as a PDF, as it was asked for under that number."""
        if (callback := self._awaited.pop(number, None)) is not None:
            callback(bytes(pdf.data()))

    def ask(self, script: str, callback: Callable[[str], None], frame: str = "") -> None:
        """Call that with what a script of ours says of a frame; with nothing where it cannot."""
        self._numbers += 1
        self._answers[self._numbers] = callback
        self.asked.emit(self._numbers, script, frame)

    @Slot(int, str)
    def takeAnswer(self, number: int, said: str) -> None:
        """What the script said that was asked under that number."""
        if (callback := self._answers.pop(number, None)) is not None:
            callback(said)

    @Slot("qint64")
    def end(self, process: int) -> None:
        """End the process that draws a page which does not answer; `died` follows."""
        if process > 0:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)

    @Slot("qint64")
    def weigh(self, process: int) -> None:
        """End it where it takes more memory than there is for a page."""
        if process > 0 and is_too_much(process):
            _log.warning("a page took too much memory, and was ended")
            self.end(process)
