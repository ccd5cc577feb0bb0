"""Walks through a guide that forks, any that there can be."""

from hypothesis import strategies as st

from kiosk.guides.walk import Walk
from tests.guides.samples import ask, do, guide, proof, ready

FORKED = guide(
    ready("ready", "which"),
    ask("which", "one", "two", "which"),
    do("one", "which"),
    do("two", "proof"),
    proof("proof"),
)


@st.composite
def walks(draw):
    walk = Walk(FORKED)
    for pick in draw(st.lists(st.integers(0, 5), max_size=25)):
        if walk.step.exits:
            walk = walk.choose(pick % len(walk.step.exits))
    return walk
