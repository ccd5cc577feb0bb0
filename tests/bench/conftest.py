import time

import pytest

from kiosk.app.shelf import SHIPPED
from kiosk.bench.hand import Hand, Waited
from kiosk.guides.reader import read_guides
from tests.screens.kiosks import IN_FRENCH, kiosk_of

WITHIN_MS = 20_000


@pytest.fixture(scope="session")
def shipped():
    """The guides that every kiosk has."""
    return read_guides(SHIPPED).guides


@pytest.fixture
def hand(qapp, shipped):
    """A hand on a kiosk in French that takes every press at once; it hears of each frame."""
    with kiosk_of(shipped, IN_FRENCH) as resident:
        hand = Hand(resident.kiosk, turn_s=0.005)
        hand.begin()
        resident.kiosk.window.frameSwapped.connect(lambda: hand.frame(time.monotonic()))
        yield hand


@pytest.fixture
def led(qtbot):
    """A function that leads a script to its end; gives what it said, and what it gave back."""

    def lead(script):
        said = []
        while True:
            try:
                step = next(script)
            except StopIteration as end:
                return said, end.value
            if isinstance(step, Waited):
                qtbot.waitUntil(step.met, timeout=WITHIN_MS)
            else:
                said.append(step)

    return lead
