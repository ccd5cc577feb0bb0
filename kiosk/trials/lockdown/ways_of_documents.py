"""Ways out by documents: what a page calls one, or hides in one. Nothing of them may stay."""

from collections.abc import Iterator

from kiosk.trials.lockdown.pages import click, load
from kiosk.trials.lockdown.site import DOCUMENT, PAYLOAD
from kiosk.trials.lockdown.technique import CLICK, LATER, SOON, Technique


def ways_of_documents() -> Iterator[Technique]:
    """All of them."""
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
