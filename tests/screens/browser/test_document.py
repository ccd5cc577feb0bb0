"""A document that the site hands over is shown by the kiosk; anything else is refused."""

import os
import threading
from functools import cache

import pytest

from kiosk.app.printers import Printers
from kiosk.devices.browser.tray import TRAY, memory_folders
from kiosk.screens.browser.browser_view import BrowserView
from tests.devices.documents import document
from tests.screens.booths import Pages, Printer

REFUSED = "Files cannot be kept on this kiosk"
HEADING = "Your document from \u2068caf.localhost\u2069"
LEFT = f"{TRAY}{os.getuid()}-{os.getpid()}-*/*"  # on the trays of this process, and no other


@cache
def pdf():
    """A document of three pages; painted once there is an application."""
    return document(3)


def gives(body=None, **headers):
    """A page that is a document, as these headers say."""
    body = pdf() if body is None else body
    return lambda it: it.answer(body, **({"Content_Type": "application/pdf"} | headers))


def left():
    return [path for root in memory_folders() for path in root.glob(LEFT)]


@pytest.fixture
def before():
    """What others have on their trays; they may take it from there."""
    return set(left())


def is_shown(visitor, page=1, pages=3):
    visitor.waits(lambda: visitor.resident.heading == HEADING)
    visitor.shows_soon(f"Page {page} of {pages}")
    visitor.waits(lambda: visitor.resident.kiosk.navigation.page.view.property("words") != "")


SAVED = {"Content_Disposition": 'attachment; filename="Attestation.PDF"'}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Content_Disposition": "inline"},
        SAVED,
        {"Content_Type": "application/octet-stream", **SAVED},
    ],
)
def test_a_document_is_shown_however_the_site_gives_it(visitor, before, headers):
    visitor.websites.pages["/paper"] = gives(**headers)
    visitor.goes_to("/paper")

    is_shown(visitor)
    assert set(left()) <= before
    visitor.resident.press("Back to the site")
    assert visitor.resident.kiosk.navigation.page.name == "BrowserScreen"
    assert visitor.path == "/"


def test_a_document_that_the_page_makes_itself_is_shown_too(visitor):
    visitor.websites.pages["/paper"] = gives()
    visitor.shows("<button id=save>Télécharger</button>")
    visitor.asks(
        "(document.querySelector('#save').onclick = async () => { const a = "
        "document.createElement('a'); a.download = 'x.pdf'; a.href = URL.createObjectURL("
        "await (await fetch('/paper')).blob()); a.click() }, 1)"
    )
    visitor.clicks("#save")

    is_shown(visitor)
    visitor.resident.press("Back to the site")


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"<html><h1>Bonjour</h1></html>" * 100, {}),
        (b"", {}),
        (None, {"Content_Type": "application/zip", **SAVED}),
        (None, {"Content_Type": "application/octet-stream"}),
        (b"MZ" * 3000, {"Content_Type": "application/octet-stream", **SAVED}),
    ],
)
def test_anything_else_is_refused_whatever_it_is_called(visitor, before, body, headers):
    visitor.websites.pages["/paper"] = gives(body, **headers)
    visitor.goes_to("/paper")

    visitor.shows_soon(REFUSED)
    visitor.waits(lambda: set(left()) <= before)
    visitor.resident.press("Back to the site")
    assert visitor.path == "/"


def test_a_document_without_end_is_refused_and_nothing_of_it_stays(visitor, before):
    ended = threading.Event()

    def endless(it):
        it.send_response(200)
        it.send_header("Content-Type", "application/pdf")
        it.end_headers()
        it.close_connection = True
        try:
            it.wfile.write(b"%PDF-1.7")
            while True:
                it.wfile.write(b"." * 1_000_000)
        except OSError:
            ended.set()

    visitor.websites.pages["/paper"] = endless
    visitor.goes_to("/paper")

    visitor.shows_soon(REFUSED)
    visitor.waits(ended.is_set)
    visitor.waits(lambda: set(left()) <= before)


def test_a_damaged_document_is_said_to_be_one(visitor):
    visitor.websites.pages["/paper"] = gives(b"%PDF-1.7" + b"\n" * 2000)
    visitor.goes_to("/paper")

    visitor.shows_soon("This document cannot be shown here.")
    assert "Print the document" not in visitor.resident.buttons
    visitor.resident.press("Back to the site")
    assert "Reload" in visitor.resident.buttons


def test_one_turns_its_pages_and_makes_it_larger(visitor):
    visitor.websites.pages["/paper"] = gives()
    visitor.goes_to("/paper")
    is_shown(visitor)
    view = visitor.resident.kiosk.navigation.page.view
    width = view.property("width")

    visitor.resident.press("Larger")
    visitor.waits(lambda: view.picture.width() == view.property("width") > width)
    visitor.resident.press("Page after")
    is_shown(visitor, 2)
    visitor.waits(lambda: view.property("words") == "Page 2")
    visitor.resident.press("Page after")
    is_shown(visitor, 3)
    visitor.resident.press("Page before")
    is_shown(visitor, 2)
    visitor.resident.press("Back to the site")


def test_it_is_printed_by_our_own_sheet_and_forgotten_when_one_leaves_it(come):
    pages = Pages()
    visitor = come()
    visitor.resident.kiosk.journey.opened.open_printers(Printers(Printer(), pages))
    visitor.opens()
    visitor.websites.pages["/paper"] = gives()
    visitor.goes_to("/paper")
    is_shown(visitor)

    visitor.resident.press("Print the document")
    assert pages.held == pdf()
    pages.says("ready", pages=3)
    visitor.resident.see()
    visitor.resident.press("Do not print")
    is_shown(visitor)
    view = visitor.resident.kiosk.navigation.page.view
    visitor.resident.press("Home")

    assert visitor.resident.kiosk.navigation.depth == 0
    assert view.picture.isNull()


def test_a_page_that_gives_documents_without_end_is_not_listened_to(visitor):
    visitor.websites.pages["/paper"] = gives()
    papers, heard, shown = visitor.page.orders.papers, [], 0
    papers.came.connect(lambda pdf: heard.append("came"))
    papers.refused.connect(lambda: heard.append("refused"))
    for _ in range(5):
        before = len(heard)
        visitor.goes_to("/paper")
        visitor.waits(lambda before=before: len(heard) > before)
        if not isinstance(visitor.resident.kiosk.navigation.page.view, BrowserView):
            shown += 1
            visitor.resident.kiosk.navigation.back()

    assert 0 < shown <= 3
