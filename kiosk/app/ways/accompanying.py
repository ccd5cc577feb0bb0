"""A mediator beside a resident: no hurry, and what helps her to help stands beside the step."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.app.ways.ground import Ground
from kiosk.app.ways.walking import WalkingWay
from kiosk.guides.walk import Walk
from kiosk.language.lists import listed
from kiosk.screens.guides.companion_view import CompanionView, Note
from kiosk.screens.guides.walk_view import WalkView
from kiosk.statistics.detail_words import detail_in
from kiosk.storage.troubles import StorageError

if TYPE_CHECKING:
    from kiosk.app.office import Office

Stuck = Mapping[tuple[str, str], int]


class AccompanyingWay:
    """Knows whether a mediator is beside the resident. `office` gives the staff's side, or None.

    `changed` is called when she sits down or leaves.
    """

    def __init__(
        self,
        ground: Ground,
        walking: WalkingWay,
        office: Callable[[], "Office | None"],
        changed: Callable[[], None],
    ) -> None:
        self._ground = ground
        self._walking = walking
        self._office = office
        self._changed = changed
        self._stuck: Stuck = {}
        self.active = False
        walking.beside = self.sit_beside

    def begin(self) -> None:
        """She sits down; the resident stays where they were."""
        self.active = True
        self._stuck = self._stuck_lately()
        self.sit_beside(self._ground.navigation.page.view)
        self._changed()

    def end(self) -> None:
        """She leaves, and the resident goes on alone; it stays counted as help."""
        self.forget()
        for page in self._ground.navigation.pages:
            if isinstance(page.view, WalkView):
                page.view.accompany(None)
        self._changed()

    def forget(self) -> None:
        """As for somebody who just came."""
        self.active, self._stuck = False, {}

    def sit_beside(self, view: object) -> None:
        """Show on the page of a walk what helps to help, while she is there."""
        if not self.active or not isinstance(view, WalkView):
            return
        beside = self._companion(lambda: view.walk)
        view.changed.connect(beside.changed)
        view.notesAsked.connect(lambda: self._open(view))
        view.accompany(beside)

    def notes(self, walk: Walk) -> Sequence[Note]:
        """What there is to know of a step: where people get stuck, advice, other ways."""
        language = self._ground.display.spoken
        words = walk.guide.words_in(language)
        step, ways = words.steps[walk.step.id], words.other_ways
        place = f"{walk.guide.id}/{walk.step.id}"
        here = [(number, why) for (where, why), number in self._stuck.items() if where == place]
        told = [f"{detail_in(language, why)} ({number})" for number, why in sorted(here)[::-1]]
        return [
            Note("stuck", listed(told, language)),
            Note("tip", step.tip),
            Note("otherwise", step.otherwise),
            Note("desk", ways.desk),
            Note("phone", ways.phone),
            Note("post", ways.post),
        ]

    def _companion(self, walk: Callable[[], Walk]) -> CompanionView:
        beside = CompanionView(self._ground.display, walk, self.notes)
        beside.noteAsked.connect(lambda: self._write(walk()))
        beside.aloneAsked.connect(self.end)
        return beside

    def _open(self, view: WalkView) -> None:
        beside = self._companion(lambda: view.walk)
        beside.closed.connect(self._ground.navigation.back)
        beside.aloneAsked.connect(self._ground.navigation.back)
        self._ground.open("guides/CompanionScreen.qml", beside)

    def _write(self, walk: Walk) -> None:
        from kiosk.app.ways.noting import NotingWay  # noqa: PLC0415  few sessions are accompanied

        if office := self._office():
            NotingWay(self._ground, office).write(f"{walk.guide.id}/{walk.step.id}")

    def _stuck_lately(self) -> Stuck:
        office = self._office()
        try:
            return office.day.stuck() if office else {}
        except StorageError:
            return {}
