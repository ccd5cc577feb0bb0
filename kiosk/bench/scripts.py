"""The visitor's errands as scripts: what it touches, waits for, and brings back.

A script yields what it waits for, and what it has to say; it goes on when that is met or said.
"""

import time
from collections.abc import Callable, Iterator, Mapping

from kiosk.bench import route
from kiosk.bench.errands import Brought, Errand, FromVisitor, Pressed
from kiosk.bench.figures import percentile
from kiosk.bench.finger import scrolling
from kiosk.bench.hand import Answer, Hand, Waited

Script = Iterator[Waited | FromVisitor]

_MS = 1000.0
_SIZES = (1.0, 1.5, 2.0)  # of the letters, while scrolling
_WORST_TOLD = 3


def begin(hand: Hand) -> Script:
    """Touch something, so that there is a session to finish."""
    for control in route.to_a_session(hand.kiosk):
        yield from hand.tap(control)
    yield from hand.stand_still()
    yield Brought({})


def finish(hand: Hand) -> Script:
    """Press Finish, and say so where it is asked again: after that, the screen has only to end."""
    lifted_at = yield from hand.tap(route.FINISH)
    if hand.kiosk.navigation.page.name == "FinishScreen":
        lifted_at = yield from hand.tap(route.YES_FINISH)
    yield Pressed(lifted_at)


def taps(hand: Hand) -> Script:
    """Time the answer of every control of a whole session."""
    answers: list[tuple[str, Answer]] = []
    for control in route.whole_session(hand.kiosk):
        answers.append((str(control), (yield from hand.timed_tap(control))))
    answered = [(_ms(it.lifted_at, it.changed_at), control) for control, it in answers]
    darkened = [
        _ms(it.pressed_at, it.darkened_at) for _, it in answers if it.darkened_at is not None
    ]
    slowest = sorted(answered, reverse=True)[:_WORST_TOLD]
    note = "slowest: " + ", ".join(f"{control} {ms:.0f} ms" for ms, control in slowest)
    yield Brought({"answer": [ms for ms, _ in answered], "darkening": darkened}, note)


def scroll(hand: Hand) -> Script:
    """Drag and flick the first step of the guide and the list of themes, at several sizes."""
    frames, told = hand.frames, []
    for name, way in (("themes", route.to_a_session), ("a step", route.to_the_guide)):
        for control in way(hand.kiosk):
            yield from hand.tap(control)
        for size in _SIZES:
            hand.kiosk.display.chooseSize(size)
            yield from hand.stand_still()
            if (area := scrolling(hand.kiosk.window)) is None:
                continue  # all of it is in view
            before = len(frames.work_ms)
            for direction in (-1, 1, -1):
                yield from hand.drag(area, direction)
            if these := sorted(frames.work_ms[before:]):
                told.append(f"{name} at {size:g}× {percentile(these, 0.95):.0f} ms")
        hand.kiosk.display.chooseSize(_SIZES[0])
    values = {
        "work": frames.work_ms,
        "processor": frames.processor_ms,
        "interval": frames.interval_ms,
    }
    yield Brought(values, f"p95 of each: {', '.join(told) or 'nothing scrolls'}")


def browse(hand: Hand) -> Script:
    """Open the site of a step, which the bench serves, and time it from the tap to its page."""
    from kiosk.bench.visited_site import arrived, lead_to_site  # noqa: PLC0415  loaded late, as there

    hand.stalls.begin("a site is near")
    lead_to_site(hand.kiosk)
    hand.stalls.excuse()
    yield from hand.stand_still()
    hand.stalls.begin(str(route.OPEN_SITE))
    lifted_at = yield from hand.tap(route.OPEN_SITE)
    yield Waited("the page of the site", lambda: arrived(hand.kiosk))
    took = _ms(lifted_at, time.monotonic())
    stalls = hand.stalls.worst[-2:]
    values = {
        "page": [took],
        "stall": [max(it.late_ms for it in stalls)],
        "work": [max(it.processor_ms for it in stalls)],
    }
    yield Brought(values, ", ".join(f"{it.act} {it.late_ms:.0f} ms" for it in stalls))


def revive(hand: Hand) -> Script:
    """Kill what draws the page that is open, and time it until the page is there again."""
    from kiosk.bench.visited_site import arrived, drawn_by, kill_page  # noqa: PLC0415  see `browse`

    killed = kill_page(hand.kiosk)
    killed_at = time.monotonic()
    kiosk = hand.kiosk
    yield Waited("another page", lambda: drawn_by(kiosk) not in {0, killed} and arrived(kiosk))
    yield Brought({"again": [_ms(killed_at, time.monotonic())]})


def walk(hand: Hand) -> Script:
    """A whole session, watched for stalls."""
    yield from _watched(hand, route.whole_session(hand.kiosk))


def stroll(hand: Hand) -> Script:
    """The same by a mouse, for what it takes of memory; a page of the web is weighed elsewhere."""
    yield from _watched(hand, route.whole_session(hand.kiosk, site=False))


def hear(hand: Hand) -> Script:
    """The way to a session with a mediator, read aloud, watched too."""
    yield from _watched(hand, route.to_times_heard(hand.kiosk))


def hurry(hand: Hand) -> Script:
    """The first seconds of a kiosk that has just started and is used at once, watched too."""
    yield from _watched(hand, route.to_the_guide(hand.kiosk))


def _watched(hand: Hand, way: route.Route) -> Script:
    hand.stalls.begin("standing there")
    for control in way:
        hand.stalls.begin(str(control))
        yield from hand.tap(control)
    yield from hand.stand_still()
    stalls = hand.stalls.worst
    slowest = sorted(stalls, key=lambda stall: stall.late_ms, reverse=True)[:_WORST_TOLD]
    told = (
        f"{it.act} {it.late_ms:.0f} ms, {it.processor_ms:.0f} of them at work" for it in slowest
    )
    values = {
        "stall": [stall.late_ms for stall in stalls],
        "work": [stall.work_ms for stall in stalls],
    }
    yield Brought(values, "worst: " + "; ".join(told))


SCRIPTS: Mapping[Errand, Callable[[Hand], Script]] = {
    Errand.BEGIN: begin,
    Errand.FINISH: finish,
    Errand.TAPS: taps,
    Errand.SCROLL: scroll,
    Errand.WALK: walk,
    Errand.STROLL: stroll,
    Errand.HEAR: hear,
    Errand.HURRY: hurry,
    Errand.BROWSE: browse,
    Errand.REVIVE: revive,
}


def _ms(since: float, until: float) -> float:
    return (until - since) * _MS
