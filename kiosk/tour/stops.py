"""Where the tour goes: every screen of the kiosk in each of its states.

A stop brings a window, at its first screen and with nobody there, to one state. New screens and
new states are added here: what is not on the tour is seen by nobody.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import cast

from kiosk.app.messages import After, Trace
from kiosk.app.window import KioskWindow
from kiosk.guides.model import Guide, Kind
from kiosk.guides.walk import Walk
from kiosk.screens.guides.stuck_view import StuckView
from kiosk.screens.guides.walk_view import WalkView
from kiosk.screens.resume.resume_view import ResumeView
from kiosk.screens.search.search_view import SearchView
from kiosk.tour.authoring_stops import authoring_stops
from kiosk.tour.booking_stops import booking_stops
from kiosk.tour.browser_stops import browser_stops
from kiosk.tour.day_stops import day_stops
from kiosk.tour.document_stops import document_stops
from kiosk.tour.listening_stops import listening_stops
from kiosk.tour.offer_stops import offer_stops
from kiosk.tour.place_stops import place_stops
from kiosk.tour.printing_stops import printing_stops
from kiosk.tour.set_up_stops import set_up_stops
from kiosk.tour.staff_stops import staff_stops
from kiosk.tour.statistics_stops import statistics_stops
from kiosk.tour.stop import Stop
from kiosk.tour.workshop_stops import workshop_stops
from kiosk.tour.your_data_stops import your_data_stops

CLOCK = "10:42"
SHOWN = "prime-activite"  # the guide whose every step is on the tour


def stops(guides: tuple[Guide, ...]) -> list[Stop]:
    """All stops, in the order in which a resident might come to them."""
    guide = next(each for each in guides if each.id == SHOWN)
    return [
        *_ways_in(guide),
        *(_step(guide, name, answers) for name, answers in _every_step(guide)),
        *_ways_out(_third_thing_to_do(guide)),
        *_around(_third_thing_to_do(guide)),
        *browser_stops(_first_with_a_site(guide)),
        *document_stops(),
        *booking_stops(guide),
        *workshop_stops(),
        *staff_stops(),
        *authoring_stops(),
        *day_stops(_third_thing_to_do(guide)),
        *statistics_stops(guides),
        *place_stops(),
        *offer_stops(),
        *set_up_stops(),
        *your_data_stops(guides),
    ]


def _ways_in(guide: Guide) -> Iterator[Stop]:
    yield Stop("home", lambda kiosk: None)
    yield Stop("home-trouble", _trouble)
    yield Stop("home-underway", lambda kiosk: _underway(kiosk, Walk(guide, (0, 0))))
    yield Stop("themes", lambda kiosk: kiosk.journey.themes())
    yield Stop("theme", lambda kiosk: kiosk.journey.open_theme(guide.theme))
    yield Stop("search", lambda kiosk: kiosk.journey.search())
    yield Stop("search-found", lambda kiosk: _search(kiosk, "carte"))
    yield Stop("search-nothing", lambda kiosk: _search(kiosk, "zzzz"))
    yield Stop("ready-answered", lambda kiosk: _answered(kiosk, guide))
    yield Stop("resume", lambda kiosk: kiosk.journey.resume())
    yield Stop("resume-typed", lambda kiosk: _typed(kiosk, "KB7T4", ""))
    for refusal in ("mistyped", "unknown", "old"):
        yield Stop(f"resume-{refusal}", partial(_typed, signs="KB7T4XH", refusal=refusal))


def _ways_out(walk: Walk) -> Iterator[Stop]:
    yield Stop("stuck", lambda kiosk: kiosk.journey.stuck(walk))
    yield Stop("stuck-told", lambda kiosk: _stuck(kiosk, walk).tell("password"))
    yield Stop("stuck-tip", lambda kiosk: _stuck(kiosk, walk).tipAsked.emit())
    yield Stop("stuck-ways", lambda kiosk: _stuck(kiosk, walk).waysAsked.emit())
    yield Stop("later", lambda kiosk: kiosk.journey.later(walk))
    yield from (Stop(name, prepare) for name, prepare in printing_stops(walk))
    yield Stop("site", lambda kiosk: kiosk.journey.open_site(walk.guide.source))
    yield Stop("call", lambda kiosk: kiosk.journey.call())
    yield Stop("call-step", lambda kiosk: _walk_and(kiosk, walk, kiosk.journey.call))
    yield Stop("opinion", lambda kiosk: kiosk.journey.opinion())
    yield Stop("finish", lambda kiosk: _walk_and(kiosk, walk, kiosk.journey.ask_end))
    for after in (After.FINISH, After.IDLE, After.CRASH):
        yield Stop(f"finished-{after}", partial(_finished, after=after))
    yield Stop("finished-everything", partial(_finished, after=After.FINISH, traces=tuple(Trace)))
    yield Stop(
        "finished-waiting", lambda kiosk: kiosk.journey.finished(After.FINISH, kiosk.frame.clock)
    )


def _around(walk: Walk) -> Iterator[Stop]:
    yield Stop("idle", lambda kiosk: _walk_and(kiosk, walk, lambda: _idle(kiosk)))
    for sheet in ("size", "language", "display"):
        yield Stop(f"sheet-{sheet}", partial(_sheet, walk=walk, name=sheet))
    yield from (Stop(name, prepare) for name, prepare in listening_stops(walk))
    yield Stop("lower-home", lambda kiosk: kiosk.display.toggleLowered())
    yield Stop("lower-step", lambda kiosk: _walk_and(kiosk, walk, kiosk.display.toggleLowered))
    yield Stop("beside", lambda kiosk: _walk_and(kiosk, walk, kiosk.display.toggleFrench))


def _every_step(guide: Guide) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Each step once, by the shortest way to it."""
    met: set[str] = set()
    todo = [Walk(guide)]
    while todo:
        walk = todo.pop(0)
        if walk.step.id not in met:
            met.add(walk.step.id)
            yield walk.step.id, walk.answers
            todo += [walk.choose(position) for position in range(len(walk.step.exits))]


def _third_thing_to_do(guide: Guide) -> Walk:
    walk, left = Walk(guide), 3
    while left:
        walk = walk.choose(0)
        left -= walk.step.kind is Kind.DO
    return walk


def _first_with_a_site(guide: Guide) -> Walk:
    walk = Walk(guide)
    while not walk.step.site:
        walk = walk.choose(0)
    return walk


def _step(guide: Guide, name: str, answers: tuple[int, ...]) -> Stop:
    return Stop(f"step-{name}", lambda kiosk: kiosk.journey.walk(Walk(guide, answers)))


def _trouble(kiosk: KioskWindow) -> None:
    kiosk.journey.tell_trouble("read-only")


def _underway(kiosk: KioskWindow, walk: Walk) -> None:
    _walk_and(kiosk, walk, kiosk.journey.home)


def _search(kiosk: KioskWindow, typed: str) -> None:
    kiosk.journey.search()
    cast(SearchView, kiosk.navigation.page.view).type(typed)


def _answered(kiosk: KioskWindow, guide: Guide) -> None:
    kiosk.journey.walk(Walk(guide))
    view = cast(WalkView, kiosk.navigation.page.view)
    view.miss("email")
    view.tick("phone", True)
    view.tick(f"paper/{guide.papers[0]}", True)


def _typed(kiosk: KioskWindow, signs: str, refusal: str) -> None:
    kiosk.journey.resume()
    view = cast(ResumeView, kiosk.navigation.page.view)
    view.type(signs)
    view.refuse(refusal)


def _stuck(kiosk: KioskWindow, walk: Walk) -> StuckView:
    kiosk.journey.stuck(walk)
    return cast(StuckView, kiosk.navigation.page.view)


def _walk_and(kiosk: KioskWindow, walk: Walk, then: Callable[[], None]) -> None:
    kiosk.journey.walk(walk)
    then()


def _finished(
    kiosk: KioskWindow, after: After, traces: Sequence[Trace] = (Trace.TYPED, Trace.WALK)
) -> None:
    kiosk.journey.finished(after, kiosk.frame.clock, traces)
    kiosk.journey.gone(kiosk.frame.clock)


def _idle(kiosk: KioskWindow) -> None:
    kiosk.frame.ask_presence(42, 60)


def _sheet(kiosk: KioskWindow, walk: Walk, name: str) -> None:
    kiosk.journey.walk(walk)
    kiosk.window.setProperty("sheet", name)
