"""Round a step at which one is stuck."""

from collections.abc import Callable
from typing import Literal

from kiosk.app.ways.ground import Ground
from kiosk.guides.model import Guide
from kiosk.guides.walk import Walk
from kiosk.screens.guides.stuck_view import StuckView, WaysView


class StuckWay:
    """Leads to advice, to other ways, to a mediator, or to `later`."""

    def __init__(self, ground: Ground, later: Callable[[Walk], None]) -> None:
        self._ground = ground
        self._later = later
        self._reasons: dict[str, str] = {}
        self._guides: set[str] = set()

    def has_been(self, guide: Guide) -> bool:
        """Whether the person said to be stuck in that guide."""
        return guide.id in self._guides

    def reason_at(self, walk: Walk) -> str:
        """Why the person said to be stuck at that step, or nothing."""
        return self._reasons.get(f"{walk.guide.id}/{walk.step.id}", "")

    def forget(self) -> None:
        """As for somebody who just came."""
        self._reasons.clear()
        self._guides.clear()

    def stuck(self, walk: Walk) -> None:
        """What to do, and why; who said why at that step is not asked again."""
        place = f"{walk.guide.id}/{walk.step.id}"
        self._guides.add(walk.guide.id)
        ground = self._ground
        next_time = (lambda: ground.next_time(walk)) if ground.bookable() else None
        view = StuckView(ground.display, walk, self._reasons.get(place, ""), next_time)
        view.told.connect(lambda reason: self._take_reason(place, reason))
        view.tipAsked.connect(lambda: self._show(walk, "tip"))
        view.waysAsked.connect(lambda: self._show(walk, "ways"))
        view.mediatorAsked.connect(self._ground.call)
        view.laterAsked.connect(lambda: self._later(walk))
        view.bookAsked.connect(lambda: ground.book(walk))
        ground.open("guides/StuckScreen.qml", view)

    def _take_reason(self, place: str, reason: str) -> None:
        self._reasons[place] = reason
        self._ground.count("stuck", place, reason)

    def _show(self, walk: Walk, shown: Literal["tip", "ways"]) -> None:
        view = WaysView(self._ground.display, walk, shown)
        step = self._ground.navigation.pages[-2].view  # below the page that says one is stuck
        view.mediatorAsked.connect(self._ground.call)
        view.stepAsked.connect(lambda: self._ground.navigation.drop_to(step))
        self._ground.open("guides/WaysScreen.qml", view)
