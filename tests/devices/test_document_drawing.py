"""A document is read and drawn by a process of its own, which ends with it."""

import sys

import pytest
from PySide6.QtGui import QImage

from kiosk.devices.document.drawing import DocumentDrawing
from kiosk.devices.document.lines import Draw, Taken, line, question
from tests.devices.documents import document

PATIENCE_MS = 30_000  # a process on a busy machine


@pytest.fixture
def drawing(qapp):
    drawing = DocumentDrawing()
    yield drawing
    drawing.let_go()


def test_its_pages_are_counted_and_drawn_with_their_words(qtbot, drawing):
    with qtbot.waitSignal(drawing.counted, timeout=PATIENCE_MS) as counted:
        drawing.take(document(3))
    with qtbot.waitSignal(drawing.drawn, timeout=PATIENCE_MS) as drawn:
        drawing.draw(2, 300)

    assert counted.args == [3]
    page, picture, words = drawn.args
    assert (page, words) == (2, "Page 2")
    assert (picture.width(), picture.format()) == (300, QImage.Format.Format_RGB32)
    colours = {picture.pixelColor(x, y).lightness() for x in range(60) for y in range(60)}
    assert max(colours) == 255
    assert min(colours) < 128  # something is written on it


def test_of_pages_asked_for_in_haste_only_the_last_is_told(qtbot, drawing):
    with qtbot.waitSignal(drawing.counted, timeout=PATIENCE_MS):
        drawing.take(document(3))
    told = []
    drawing.drawn.connect(lambda page, picture, words: told.append(page))

    for page in (1, 2, 3):
        drawing.draw(page, 200)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)

    assert told == [3]


@pytest.mark.parametrize("pdf", [b"%PDF-1.7 and nothing more", b"<html>", None])
def test_what_is_no_document_is_said_to_be_none(qtbot, drawing, pdf):
    pdf = document(1)[:400] if pdf is None else pdf
    with qtbot.waitSignal(drawing.failed, timeout=PATIENCE_MS):
        drawing.take(pdf)


def test_a_process_that_never_answers_is_given_up(qtbot, qapp):
    drawing = DocumentDrawing(command=(sys.executable, "-c", "input()"), patience_ms=300)

    with qtbot.waitSignal(drawing.failed, timeout=PATIENCE_MS):
        drawing.take(b"")


def test_a_process_that_dies_is_told(qtbot, qapp):
    drawing = DocumentDrawing(command=(sys.executable, "-c", "raise SystemExit(1)"))

    with qtbot.waitSignal(drawing.failed, timeout=PATIENCE_MS):
        drawing.take(document(1))


def test_what_is_let_go_is_told_of_no_more(qtbot, drawing):
    told = []
    drawing.counted.connect(told.append)
    drawing.failed.connect(lambda: told.append("failed"))
    drawing.take(document(1))

    drawing.let_go()
    with qtbot.waitSignal(drawing.counted, timeout=PATIENCE_MS):
        drawing.take(document(2))

    assert told == [2]


def test_questions_come_back_from_their_lines():
    assert question(line(Draw(2, 300))) == Draw(2, 300)
    assert line(Taken(0)) == b'{"say":"taken","pages":0}\n'
