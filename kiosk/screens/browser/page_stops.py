"""What there is in a page, thing by thing, those of its frames in their place."""

import logging
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec
from msgspec.structs import replace

from kiosk.screens.browser.page_lists import Ask

_SCRIPT = Path(__file__).parent / "reader.js"
_MOST_FRAMES = 40  # that one order goes through
_log = logging.getLogger(__name__)

Kind = Literal[
    "heading", "text", "link", "button", "box", "choice", "list", "field", "file", "frame"
]
Order = Literal["enter", "go", "press", "focused", "all", "news", "stand"]


class Stop(msgspec.Struct, frozen=True):
    """A thing of the page: its name in the page's own words, and how it stands.

    A `frame` has a number among those of its page; what is in it stands in its place. `needed`: it
    has to be filled in. `dated`: a date is typed, which is `begun` while it is no whole one yet.
    `path`, `reading` and `place`: where it was among all that was told of at once.
    """

    kind: Kind
    name: str
    group: str
    on: bool
    value: str
    signs: int
    off: bool
    wrong: bool
    alert: bool
    hidden: bool = False
    dated: bool = False
    begun: bool = False
    needed: bool = False
    frame: int = -1
    path: tuple[int, ...] = ()
    reading: float = 0.0
    place: int = -1


Then = Callable[[Sequence[Stop]], None]


class PageStops:
    """Knows in which frame one is, and leads into frames and out of them.

    `ask` has a script look at a frame. Each order calls its `then` once, with what one is at.
    """

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._path: tuple[int, ...] = ()
        self._asked = 0  # orders: an answer to one before is no answer
        self._frames = 0

    def give(self, order: Order, way: int, then: Then) -> None:
        """Have one go on by `way` (1 or -1), press, or tell what there is.

        "news" tells what went wrong, then the page without what stands before its main part.
        """
        self.drop()
        if order in {"enter", "focused", "all", "news"}:
            self._path = ()
        if order in {"all", "news"}:
            self._look((), order, 0, lambda stops: self._unfold((), list(stops), [], then))
        else:
            self._give(order, way, then)

    def stand(self, stop: Stop) -> None:
        """Be at that thing, which was told of with others."""
        self.drop()
        self._path = stop.path
        self._look(stop.path, "stand", stop.place, lambda stops: None, stop.reading)

    def drop(self) -> None:
        """What was asked is not waited for any more."""
        self._asked += 1
        self._frames = 0

    def _give(self, order: Order, way: int, then: Then) -> None:
        self._look(self._path, order, way, lambda stops: self._met(order, way, stops, then))

    def _met(self, order: Order, way: int, stops: Sequence[Stop], then: Then) -> None:
        self._frames += 1
        inward = next((stop.frame for stop in stops if stop.kind == "frame"), None)
        if self._frames > _MOST_FRAMES:
            then([])
        elif inward is not None and inward >= 0:
            self._path = (*self._path, inward)
            self._give("focused" if order == "focused" else "enter", way, then)
        elif inward is not None:  # it is no frame any more: past it
            self._give("go", way or 1, then)
        elif not stops and self._path and way:
            self._path = self._path[:-1]
            self._give("go", way, then)
        else:
            then(stops)

    def _gather(self, path: tuple[int, ...], before: Sequence[Stop], then: Then) -> None:
        """All that is in that frame, after what was before it."""
        self._look(path, "all", 0, lambda stops: self._unfold(path, list(stops), before, then))

    def _unfold(
        self, path: tuple[int, ...], stops: list[Stop], before: Sequence[Stop], then: Then
    ) -> None:
        self._frames += 1
        place = next((at for at, stop in enumerate(stops) if stop.kind == "frame"), len(stops))
        known = [*before, *stops[:place]]
        if place == len(stops):
            then(known)
            return
        frame, rest = stops[place].frame, stops[place + 1 :]
        if frame < 0 or self._frames > _MOST_FRAMES:
            self._unfold(path, rest, known, then)
        else:
            onward = (*path, frame)
            self._gather(onward, known, lambda all_: self._unfold(path, rest, all_, then))

    def _look(
        self, path: tuple[int, ...], order: Order, way: int, then: Then, reading: float = 0.0
    ) -> None:
        asked = self._asked
        frame = "/".join(map(str, path))

        def hear(said: str) -> None:
            if asked == self._asked:
                then(_placed(path, _stops(said)) if order in {"all", "news"} else _stops(said))

        self._ask(f"{_reader()}({order!r}, {way}, {reading!r})", hear, frame)


def _stops(said: str) -> Sequence[Stop]:
    try:
        return msgspec.json.decode(said or "[]", type=list[Stop])
    except msgspec.DecodeError:
        _log.warning("what a page is was not told as it should be")
        return []


def _placed(path: tuple[int, ...], stops: Sequence[Stop]) -> Sequence[Stop]:
    return [replace(stop, path=path, place=at) for at, stop in enumerate(stops)]


@cache
def _reader() -> str:
    return _SCRIPT.read_text("utf-8")
