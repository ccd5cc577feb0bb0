"""Reads one screen as a machine can, and names everything that would shut a resident out.

It needs the window as it is and a picture of it; it changes nothing. What it cannot judge: whether
the words are plain, the order makes sense, or a picture shows what its name says. The parts are
beside it: names, touch, legible (texts), parts (controls, pictures); what they look at is read by
tree, painted, words and pixels.
"""

from collections.abc import Iterator

from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.screens.tree import heard
from kiosk.tour import legible, names, parts, touch
from kiosk.tour.findings import Finding, Scale
from kiosk.tour.painted import Scene
from kiosk.tour.pixels import Picture
from kiosk.tour.words import words_on


def audit(window: QQuickWindow, image: QImage, scale: Scale) -> tuple[Finding, ...]:
    """Everything found wrong with what the window shows; empty when nothing is.

    `image` is `window.grabWindow()`, taken with nothing moving. What is scrolled out of view is
    judged by its place and its fonts only; what an open modal sheet or a veil covers, not at all.
    """
    return tuple(_findings(window, image, scale))


def _findings(window: QQuickWindow, image: QImage, scale: Scale) -> Iterator[Finding]:
    told = heard(window)
    nodes, scene = told.nodes, Scene(window, told.sheet)
    picture = Picture(image, scene.frame)
    texts = words_on(scene)
    pressed = touch.targets(scene, nodes)
    yield from names.nameless(nodes)
    yield from names.unheard(scene, nodes)
    yield from touch.unheard(scene, pressed)
    yield from names.headings(nodes)
    yield from touch.small(scene, pressed, scale)
    yield from touch.near(scene, pressed, scale)
    yield from legible.clipped(scene, texts, pressed, scale)
    yield from legible.overlapping(scene, texts, scale)
    yield from legible.small_capitals(texts, scale)
    yield from legible.faint(scene, texts, picture)
    yield from parts.faint_controls(scene, pressed, picture)
    yield from parts.faint_pictures(scene, nodes, picture)
