"""Ways out by files: one to choose, one to save, a document."""

from collections.abc import Iterator

from kiosk.trials.lockdown.pages import click, granted, link, load
from kiosk.trials.lockdown.site import DOCUMENT, PAYLOAD
from kiosk.trials.lockdown.technique import CLICK, LATER, SOON, TAP, Technique

_FILE = "<label id=all>press<input type=file onchange=\"got('a file')\" {more}></label>"


def ways_by_files() -> Iterator[Technique]:
    """All of them."""
    yield from _files()
    yield from _downloads()
    yield from _documents()


def _files() -> Iterator[Technique]:
    for name, more in {
        "one": "",
        "many": "multiple",
        "a folder": "webkitdirectory",
        "a picture": "capture accept='image/*'",
    }.items():
        yield Technique(3, f"a file to choose: {name}", _FILE.format(more=more), (CLICK, SOON))
    yield Technique(
        3,
        "a file to choose, by a script",
        click(
            "const i = document.createElement('input'); i.type = 'file'; i.click(); i.showPicker()"
        ),
        (TAP, SOON),
    )
    for call in ("showOpenFilePicker", "showSaveFilePicker", "showDirectoryPicker"):
        yield Technique(4, call, granted(call, f"{call}()"))


def _downloads() -> Iterator[Technique]:
    for name, href in {
        "a link to save": "'/saved'",
        "a name that leads elsewhere": "'/outside'",
        "a program": "'/program.desktop'",
        "a page as one file": "'/page.mht'",
    }.items():
        yield Technique(17, f"a download: {name}", link(href, "download"), (CLICK, SOON))
        yield Technique(17, f"a download by itself: {name}", load(f"location = {href}"), (SOON,))
    yield Technique(
        17,
        "a download made by the page",
        click(
            "const a = document.createElement('a'); a.download = 'x.html'; a.href = "
            "URL.createObjectURL(new Blob(['pas-a-pas-payload-0d1f'])); a.click()"
        ),
    )
    yield Technique(17, "a download without end", load("location = '/endless'"), (LATER,))
    yield Technique(
        17,
        "a hundred downloads",
        load(
            "for (let i = 0; i < 100; i++) { const a = document.createElement('a'); a.download = "
            "'x' + i; a.href = '/saved?' + i; a.click() }"
        ),
        (CLICK, SOON),
    )


def _documents() -> Iterator[Technique]:
    yield Technique(18, "a PDF", load("location = '/paper.pdf'"), (SOON,))
    for name, path in {
        "a PDF of a name that leads elsewhere": "/odd",
        "a PDF without end": "/endless.pdf",
        "a PDF that is a document": DOCUMENT,
    }.items():
        yield Technique(18, name, load(f"location = '{path}'"), (LATER,))
    made = f"new Blob(['%PDF-1.7 {PAYLOAD.decode()}'], {{type: 'application/pdf'}})"
    for name, href in {
        "made by the page": f"URL.createObjectURL({made})",
        "in its own address": "'data:application/pdf;base64,JVBERi0xLjcK'",
    }.items():
        script = (
            "const a = document.createElement('a'); a.download = 'x.pdf'; "
            f"a.href = {href}; a.click()"
        )
        yield Technique(18, f"a PDF {name}", click(script), (CLICK, LATER))
    yield Technique(
        18,
        "a PDF in a frame",
        ("<embed id=all src=/paper.pdf type=application/pdf><iframe src=/paper.pdf></iframe>"),
    )
